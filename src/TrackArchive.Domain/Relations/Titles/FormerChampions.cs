using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations.Titles;

/// <summary>Those who held a title by an authority's standings and lost it by a decision, in the order in which they did.</summary>
internal static class FormerChampions
{
    public static ImmutableArray<Standing> Find(Archive archive, Final final, Standings now)
    {
        if (final.Decisions.IsEmpty || !now.AreKnown)
            return [];
        var listed = final.Results.Where(r => final.Decisions.Any(d => d.PlaceBefore == 1 && ReferenceEquals(d.Entry, r)));
        var days = final.Decisions
            .Select(d => d.RulingFor(now.Authority)?.Date?.LastDay)
            .OfType<DateOnly>().Where(d => d < now.At).Distinct().Order();
        return
        [
            .. listed
                .Concat(Standings.Recorded(final, now.Authority).Champions.Select(c => c.Result))
                .Concat(days.SelectMany(day => archive.At(final, now.Authority, day).Champions.Select(c => c.Result)))
                .Distinct(ReferenceEqualityComparer.Instance).Cast<Result>()
                .Select(now.Find).OfType<Standing>()
                .Where(s => s.Place != 1),
        ];
    }
}
