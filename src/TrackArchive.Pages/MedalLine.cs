using System.Collections.Immutable;

namespace TrackArchive.Pages;

/// <summary>A medal table's line.</summary>
public sealed record MedalLine(Link Team, int Gold, int Silver, int Bronze, int Total);

/// <summary>Medals of nations, or of clubs, best first.</summary>
public sealed record TeamMedals(ImmutableArray<MedalLine> Lines)
{
    /// <summary>What a line is about: "nation", "club".</summary>
    public string One { get; init; } = "nation";

    /// <summary>"nations", "clubs".</summary>
    public string Many { get; init; } = "nations";

    /// <summary>Which medals are not known, so that the counts are "at least"; absent where all are.</summary>
    public string? Note { get; init; }
}
