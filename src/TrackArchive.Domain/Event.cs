using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain;

/// <summary>An event of the programme, like the men's 1500 metres.</summary>
public sealed record Event(EventId Id, string Name, Sex Sex, Discipline Discipline)
{
    /// <summary>
    /// Metres, more than zero; a mile is 1609.344. Of a relay the whole. Absent for jumps, throws and combined events, and for road and
    /// team races of which no source gives it.
    /// </summary>
    public decimal? Distance { get; init; }

    /// <summary>The same in the event's own unit, where that is not the metre: <c>10 mi</c>.</summary>
    public string? DistanceInUnit { get; init; }

    /// <summary>Runners of a relay, two or more; zero elsewhere.</summary>
    public int Legs { get; init; }

    /// <summary>Whether a wind belongs to each mark.</summary>
    public bool HasWind { get; init; }

    /// <summary>The fixed time of a timed run, in hours, more than zero; absent for other events.</summary>
    public decimal? Hours { get; init; }

    public bool IsIndoor { get; init; }

    /// <summary>To whom it is open beside the sex; nobody is left out by <see cref="EntryClass.Any"/>.</summary>
    public EntryClass Class { get; init; } = EntryClass.Any;

    /// <summary>What is thrown or cleared, in words.</summary>
    public string? Implement { get; init; }

    /// <summary>The event that took a discontinued one's place (pentathlon, heptathlon).</summary>
    public EventId? Successor { get; init; }

    /// <summary>The last year in which a discontinued event had a final.</summary>
    public int? Last { get; init; }

    /// <summary>Whether its results are of teams, and not of athletes alone.</summary>
    public bool IsForTeams => Discipline.IsForTeams();

    /// <summary>What its marks measure, which follows from the discipline; so do which mark is better and its unit.</summary>
    public MarkKind MarkKind => Discipline.Measure();

    /// <summary>
    /// Below zero where <paramref name="a"/> is the better mark, zero where the two agree at the coarser precision:
    /// shorter times win, and longer lengths and more points.
    /// </summary>
    public int CompareMerit(Mark a, Mark b)
    {
        if (a.AgreesWith(b))
            return 0;
        var byValue = a.Value.CompareTo(b.Value);
        return MarkKind.LowerWins() ? byValue : -byValue;
    }
}
