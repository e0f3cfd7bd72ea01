using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>The year of a championship's first edition, as sources state it; the archive need not have that edition.</summary>
public sealed record Beginning(int Year, ImmutableArray<Source> Sources);

/// <summary>A series of editions and whose standings count for it by default: the organisers' where nobody else decides.</summary>
public sealed record Championship(ChampionshipId Id, string Name, Authority Authority)
{
    /// <summary>For headings of tables: "Olympics".</summary>
    public string ShortName { get; init; } = Name;

    /// <summary>By which of an athlete's teams its titles and medal tables count.</summary>
    public CountedTeam CountsBy { get; init; } = CountedTeam.Nation;

    /// <summary>Who may also enter events of the other sex.</summary>
    public ImmutableArray<Sex> OpenTo { get; init; } = [];

    /// <summary>Absent where no source says when it began: the archive's first edition is then only the first that the archive has.</summary>
    public Beginning? Began { get; init; }

    /// <summary>Whether the archive's editions go back to the beginning, so that none can have been before them.</summary>
    public bool IsFromTheBeginning => Began is { } began && Editions.FirstOrDefault(e => e.WasHeld)?.HeldIn <= began.Year;

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = [];
}

/// <summary>One edition; <see cref="Year"/> is the one in its name, <see cref="HeldIn"/> the one in which it took place.</summary>
public sealed record Edition(EditionId Id, string ChampionshipName, EditionStatus Status)
{
    /// <summary>The year in its name and in addresses, which need not be the one in which it was held: <c>Tokyo 2020</c>.</summary>
    public int Year => Id.Year;

    /// <summary>The year in which it took place; waits, ages and intervals are counted by it.</summary>
    public int HeldIn { get; init; } = Id.Year;

    /// <summary>Absent where the archive lacks it; the edition then goes by its year.</summary>
    public string? City { get; init; }

    /// <summary>The host, by its code of the time.</summary>
    public Team? Nation { get; init; }

    public string? Venue { get; init; }

    /// <summary>From the first day of athletics to the last, unless <see cref="DatesCover"/> says otherwise; absent where no source gives them.</summary>
    public DateSpan? Dates { get; init; }

    /// <summary>What <see cref="Dates"/> are those of.</summary>
    public DateScope DatesCover { get; init; }

    /// <summary>A sentence on who stayed away, shown where a field was thinned by it.</summary>
    public string? Boycott { get; init; }

    /// <summary>A sentence that explains what is unusual, like why an edition was not held.</summary>
    public string? Note { get; init; }

    /// <summary>The events that had a final; a final that is here and not in the archive is missing.</summary>
    public ImmutableArray<EventId> Programme { get; init; } = [];

    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>The championship's <see cref="Championship.OpenTo"/>.</summary>
    public ImmutableArray<Sex> OpenTo { get; init; } = [];

    /// <summary>Whether athletes of a sex may enter an event.</summary>
    public bool Admits(Sex sex, Event @event) => @event.Sex == sex || @event.Sex.IsForBoth() || OpenTo.Contains(sex);

    /// <summary>Whether athletes met; only such an edition has finals.</summary>
    public bool WasHeld => Status.WasHeld();
}
