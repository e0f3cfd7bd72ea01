using System.Collections.Immutable;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Claims;

/// <summary>Who has how many titles or medals.</summary>
internal static class TallyAnswers
{
    /// <summary>How many people have so many or more.</summary>
    public static ClaimAnswer Count(ScopedFinals scope, CountQuery query)
    {
        Tally[] tallies = [.. FindTallies(scope, query.What == Counted.Medallists, query.Medal, query.AtOneEdition)];
        var known = tallies.Where(t => t.Count.Min >= query.AtLeast).ToArray();
        var unsure = tallies.Where(t => t.Count.Min < query.AtLeast && t.Count.Max >= query.AtLeast).ToArray();
        return unsure.Any(t => t.Athlete is null || known.All(k => k.Athlete!.Id != t.Athlete.Id))
            ? new Undecidable(DescribeOpen(unsure, query.What == Counted.Medallists))
            : new Proven(new CountValue(known.DistinctBy(t => t.Athlete!.Id).Count()), Prove(known));
    }

    public static ClaimAnswer Answer(ArchiveRelations relations, MostQuery query)
    {
        Tally[] tallies = [.. FindTallies(ScopedFinals.Create(relations, query.Scope), query.OfMedals, query.Medal, query.AtOneEdition)];
        var most = tallies.Select(t => t.Count.Min!.Value).DefaultIfEmpty(0).Max();
        var holders = tallies.Where(t => t.Count.Min == most).ToArray();
        var unsure = tallies.Where(t => t.Count.Max > most || (query.Value == TallyValue.Name && t.Count.Max == most && !holders.Contains(t))).ToArray();
        if (unsure.Length > 0)
            return new Undecidable(DescribeOpen(unsure, query.OfMedals));
        if (most == 0)
            return new Refuted(new NoneFound());
        ClaimValue value = query.Value switch
        {
            TallyValue.Count => new CountValue(most),
            TallyValue.Name => NameValue.FromAthletes(holders.Select(h => h.Athlete!).DistinctBy(a => a.Id)),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "a value without an answer"),
        };
        return new Proven(value, Prove(holders));
    }

    private static IEnumerable<Tally> FindTallies(ScopedFinals scope, bool ofMedals, Medal? medal, bool atOneEdition) =>
        ofMedals ? Tallies.OfMedals(scope, medal, atOneEdition) : Tallies.OfTitles(scope, atOneEdition);

    private static ResultsIncomplete DescribeOpen(Tally[] unsure, bool ofMedals)
    {
        LineageStep[] open = [.. unsure.SelectMany(t => t.Open).Distinct()];
        var squads = open.All(s => s.IsTitle && s.Event.IsForTeams);
        return new ResultsIncomplete(squads ? NeededResults.Squads : ofMedals ? NeededResults.Medallists : NeededResults.Champions, [.. open.Select(s => s.Edition).Distinct()]);
    }

    private static ImmutableArray<Final> Prove(Tally[] tallies) =>
        [.. tallies.SelectMany(t => t.Finals).Distinct().OrderBy(f => f.SortDate).ThenBy(f => f.Id.ToString(), StringComparer.Ordinal)];
}
