using System.Collections.Immutable;

namespace TrackArchive.Pages.Pictures;

/// <summary>One final of a career.</summary>
/// <param name="Year">In which it was held.</param>
/// <param name="Place">Absent without a place, by status or because the result was taken away.</param>
/// <param name="Final">"1984: Men's 1500 metres, Los Angeles 1984, place 1".</param>
public sealed record CareerDot(int Year, int? Place, Link Final)
{
    public Medal? Medal { get; init; }

    /// <summary>"1500 m", for where there is room.</summary>
    public string Event { get; init; } = "";

    public bool IsRemoved { get; init; }
}

/// <summary>For whom the finals of these years were.</summary>
public sealed record CareerTeam(int From, int To, string Name);

/// <summary>A career year by year, each final at the height of its place.</summary>
public sealed record CareerStrip(ImmutableArray<CareerDot> Dots)
{
    /// <summary>In the order of time; empty for a career for one team.</summary>
    public ImmutableArray<CareerTeam> Teams { get; init; } = [];

    /// <summary>What those are: "nations", "clubs".</summary>
    public string NameOfTeams { get; init; } = "nations";
}
