using System.Collections.Immutable;

namespace TrackArchive.Pages.Championships;

public sealed record EditionPage : Page
{
    public override PageKind Kind => PageKind.Edition;

    /// <summary>Of the edition's name: 2020 for the Games of 2021.</summary>
    public required int Year { get; init; }

    /// <summary>Absent where the days are not known, and where it was not held.</summary>
    public string? IsoFirst { get; init; }

    public string? IsoLast { get; init; }

    /// <summary>Absent where it was not held.</summary>
    public string? City { get; init; }

    /// <summary>"Los Angeles, 3 to 12 August 1984"; why it was not held, where it was not.</summary>
    public required string Setting { get; init; }

    public required Link Championship { get; init; }

    public string? Boycott { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<Podium> Finals { get; init; } = [];

    /// <summary>Events of the programme whose final the archive lacks.</summary>
    public ImmutableArray<Link> Missing { get; init; } = [];

    public ImmutableArray<TeamMedals> Medals { get; init; } = [];

    public Link? Previous { get; init; }

    public Link? Next { get; init; }

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];

    public ImmutableArray<Citation> Sources { get; init; } = [];
}
