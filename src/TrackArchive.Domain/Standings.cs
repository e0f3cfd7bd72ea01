using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>
/// Place and medal of one result at a date. <see cref="RemovedBy"/> is the decision that took it away: it then has no place,
/// and never counts as a win, a record or a meeting.
/// </summary>
public sealed record Standing(Result Result, int? Place, Medal? Medal, Decision? RemovedBy)
{
    /// <summary>What the race and the decisions since have made of the result.</summary>
    public Outcome Outcome => this switch
    {
        { RemovedBy.Effect: DecisionEffect.Disqualify } => Outcome.Disqualified,
        { RemovedBy: not null } => Outcome.Annulled,
        { Result.Status: { } status } when Place is null || status.HasPlace() => Outcomes.FromStatus(status),
        { Place: not null } => Outcome.Placed,
        _ => Outcome.Unknown,
    };
}

/// <summary>The standings of a race at a date, for an authority: derived from what was recorded and the decisions in force.</summary>
/// <param name="Authority">By whose rulings.</param>
/// <param name="At">At the end of which day.</param>
/// <param name="AreKnown">False on days before the race, or before the list that the archive has of it; there are no rows then.</param>
/// <param name="Rows">By place; those without one, and those who lost theirs, last.</param>
public sealed record Standings(Authority Authority, DateOnly At, bool AreKnown, ImmutableArray<Standing> Rows)
{
    /// <summary>Those in first place: nobody, one, or several.</summary>
    public IEnumerable<Standing> Champions => Rows.Where(r => r.Place == 1);

    /// <summary>In the order of the standings; several have one medal where they shared a place.</summary>
    public IEnumerable<Standing> Medallists => Rows.Where(r => r.Medal is not null);

    /// <summary>Absent where the result is of another race.</summary>
    public Standing? Find(Result result) => Rows.FirstOrDefault(r => ReferenceEquals(r.Result, result));

    /// <summary>Whether both give everyone the same place and medal.</summary>
    public bool SameAs(Standings other) =>
        AreKnown == other.AreKnown
        && Rows.Select(r => (r.Result.Order, r.Place, r.Medal, r.RemovedBy is null))
            .SequenceEqual(other.Rows.Select(r => (r.Result.Order, r.Place, r.Medal, r.RemovedBy is null)));

    /// <summary>
    /// Standings at <paramref name="at"/>. Rulings without a date count only from <paramref name="today"/> (the archive's
    /// date) on; so do those of a month or a year that is not over then. Before the day of the race there are no standings,
    /// and a race known by a later list has no known ones before that list.
    /// </summary>
    public static Standings Create(Race race, Authority authority, DateOnly at, DateOnly today)
    {
        var knownFrom = race.Basis is AsListed listed ? listed.Date.LastDay : race.Date?.FirstDay;
        if (at < knownFrom && at < today)
            return new Standings(authority, at, false, []);
        var state = new StandingsState();
        foreach (var decision in InForce(race, authority, at, today))
            state.Apply(decision);
        return new Standings(authority, at, true, state.Rows(race));
    }

    /// <summary>What was recorded, before any decision.</summary>
    public static Standings Recorded(Race race, Authority authority) =>
        new(authority, race.Basis is AsListed listed ? listed.Date.LastDay : race.SortDate, true, new StandingsState().Rows(race));

    private static IEnumerable<Decision> InForce(Race race, Authority authority, DateOnly at, DateOnly today) =>
        race.Decisions
            .Select((decision, order) => (decision, order, ruling: decision.RulingFor(authority)))
            .Where(d => d.ruling is not null && IsInForce(d.ruling, at, today))
            .OrderBy(d => d.ruling!.Date?.LastDay ?? DateOnly.MaxValue)
            .ThenBy(d => d.decision.Effect == DecisionEffect.Award) // what is given on a day outlives what is taken on it
            .ThenBy(d => d.order)
            .Select(d => d.decision);

    private static bool IsInForce(Ruling ruling, DateOnly at, DateOnly today) =>
        ruling.Date?.LastDay <= at || (at >= today && (ruling.Date is not { } date || date.FirstDay <= today));
}
