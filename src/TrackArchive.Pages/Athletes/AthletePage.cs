using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;
using TrackArchive.Pages.Rivalries;

namespace TrackArchive.Pages.Athletes;

/// <summary>A final in an athlete's career.</summary>
public sealed record CareerRow
{
    public required string Year { get; init; }

    public required Link Final { get; init; }

    public required string Event { get; init; }

    public required Placing Place { get; init; }

    public Medal? Medal { get; init; }

    public string? Mark { get; init; }

    public Link? Nation { get; init; }

    public Link? Club { get; init; }

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public bool IsRemoved { get; init; }
}

/// <summary>How many medals of a kind are known; at least so many where runners of a relay or medallists are not.</summary>
public sealed record MedalOfCareer(Medal Medal, int Count, bool IsExact);

/// <summary>The best place in the finals of an event.</summary>
public sealed record BestPlace(Link Event, Placing Place, Medal? Medal);

/// <summary>A title; <see cref="Course"/> says how it came where it was not the first: "2nd title, retained".</summary>
public sealed record HeldTitle(Link Final, string? Mark, string? Course);

/// <summary>Titles won one after the other in a championship, with the champion before and the one after; absent at the ends of the line.</summary>
public sealed record TitleChain(Link Event, string Championship, FinalLine? From, ImmutableArray<HeldTitle> Titles, FinalLine? To);

/// <summary>"Presented the gold medal to" somebody, with source.</summary>
public sealed record RelationRow(string Phrase, Link? Athlete, string Name, Link? At, string? Note, ImmutableArray<Citation> Sources);

/// <summary>A fact of life as its sources state it.</summary>
public sealed record LifeFact(string Label, string Text, ImmutableArray<Citation> Sources);

/// <summary>The athlete's page in another archive, with the id there.</summary>
public sealed record OtherArchive(string Name, string Id, Uri Address);

public sealed record AthletePage : Page
{
    public override PageKind Kind => PageKind.Athlete;

    public override bool IsSearched => Biography is not null;

    public required string Name { get; init; }

    public required Sex Sex { get; init; }

    /// <summary>The day of birth, or as much of it as the sources agree on; absent where it is approximate.</summary>
    public string? IsoBirth { get; init; }

    public string? BirthPlace { get; init; }

    public string? IsoDeath { get; init; }

    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Nations in results, in the order of their first, then clubs.</summary>
    public required ImmutableArray<Link> Teams { get; init; }

    /// <summary>What the clubs of the career are: "Club", "School", "Team".</summary>
    public string NameOfClubs { get; init; } = "";

    public ImmutableArray<LifeFact> Life { get; init; } = [];

    /// <summary>"5 finals from 1980 to 1984"; absent without a final.</summary>
    public string? Span { get; init; }

    /// <summary>Best medal first; without those of which none is known.</summary>
    public ImmutableArray<MedalOfCareer> Tally { get; init; } = [];

    /// <summary>Best first; empty for a single final.</summary>
    public ImmutableArray<BestPlace> Best { get; init; } = [];

    /// <summary>"2 gold and 1 silver", "at least 15 gold"; absent without a medal.</summary>
    public string? Medals { get; init; }

    /// <summary>Why <see cref="Medals"/> are "at least"; absent where they are counted exactly.</summary>
    public string? MedalsNote { get; init; }

    public Prose? Biography { get; init; }

    /// <summary>Absent for a single final.</summary>
    public CareerStrip? Strip { get; init; }

    public required ImmutableArray<CareerRow> Career { get; init; }

    /// <summary>The last race before each final in which the archive does not have the athlete.</summary>
    public ImmutableArray<CareerRow> Rounds { get; init; } = [];

    public ImmutableArray<TitleChain> Titles { get; init; } = [];

    /// <summary>Champions met in at least two finals, most meetings first.</summary>
    public ImmutableArray<RivalLine> Rivals { get; init; } = [];

    public ImmutableArray<RelationRow> Relations { get; init; } = [];

    public ImmutableArray<ArticleLine> Articles { get; init; } = [];

    public ImmutableArray<Link> Biographies { get; init; } = [];

    public ImmutableArray<Citation> Sources { get; init; } = [];

    public ImmutableArray<OtherArchive> Elsewhere { get; init; } = [];
}
