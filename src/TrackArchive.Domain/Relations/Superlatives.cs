using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain.Relations;

/// <summary>The extremes of a championship's line: who won youngest, fastest, by most. Intercalated editions stand outside.</summary>
internal static class Superlatives
{
    /// <summary>Among fewer, being the extreme says nothing.</summary>
    private const int Least = 5;

    private sealed record Title(Final Final, Standings Standings, Standing Champion);

    public static IEnumerable<(Final Final, Milestone Milestone)> Of(Archive archive, TitleLineage lineage)
    {
        Title[] titles =
        [
            .. from step in lineage.Titles
               where step.Edition.Status == EditionStatus.Official
               let standings = archive.Now(step.Final!)
               from champion in step.Champions
               select new Title(step.Final!, standings, champion),
        ];
        return [.. Ages(titles, lineage.IsWhole), .. WinningMarks(titles, lineage.IsWhole), .. Margins(titles, lineage.IsWhole)];
    }

    private static IEnumerable<(Final, Milestone)> Ages(Title[] titles, bool isWhole)
    {
        var known = titles
            .Select(t => (title: t, age: t.Champion.Result.Athlete is { } athlete ? Age.At(t.Final, athlete) : null))
            .Where(t => t.age is not null).Select(t => (t.title, age: t.age!.Value)).ToArray();
        if (known.Length < Least)
            yield break;
        var isCertain = isWhole && known.Length == titles.Length;
        foreach (var (kind, age) in new[] { (MilestoneKind.YoungestWinner, known.Min(k => k.age)), (MilestoneKind.OldestWinner, known.Max(k => k.age)) })
        {
            foreach (var (title, _) in known.Where(k => k.age == age))
                yield return (title.Final, new Milestone(kind, title.Champion, [], isCertain) { Age = age });
        }
    }

    /// <summary>Marks that another shares at the coarser precision are nobody's extreme.</summary>
    private static IEnumerable<(Final, Milestone)> WinningMarks(Title[] titles, bool isWhole)
    {
        var marked = titles.Where(t => IsComparable(t.Final, t.Champion)).ToArray();
        if (marked.Length < Least)
            yield break;
        var isCertain = isWhole && marked.Length == titles.Length;
        var byMerit = marked.OrderBy(t => t.Final.Event.MarkKind == MarkKind.Time ? MarkOf(t).Value : -MarkOf(t).Value).ThenBy(t => t.Final.SortDate).ToArray();
        foreach (var (kind, extreme) in new[] { (MilestoneKind.BestWinningMark, byMerit[0]), (MilestoneKind.PoorestWinningMark, byMerit[^1]) })
        {
            if (marked.All(t => ReferenceEquals(t.Final, extreme.Final) || !MarkOf(t).AgreesWith(MarkOf(extreme))))
                yield return (extreme.Final, new Milestone(kind, extreme.Champion, [], isCertain));
        }
    }

    private static IEnumerable<(Final, Milestone)> Margins(Title[] titles, bool isWhole)
    {
        var known = titles
            .Select(t => (title: t, margin: Gap.WinningMargin(t.Final, t.Standings)))
            .Where(t => t.margin is not null).Select(t => (t.title, margin: t.margin!.Value)).ToArray();
        if (known.Length < Least)
            yield break;
        var isCertain = isWhole && known.Length == titles.Length;
        foreach (var (kind, value) in new[] { (MilestoneKind.WidestMargin, known.Max(k => k.margin.Value)), (MilestoneKind.NarrowestMargin, known.Min(k => k.margin.Value)) })
        {
            foreach (var (title, margin) in known.Where(k => k.margin.Value == value))
                yield return (title.Final, new Milestone(kind, title.Champion, [], isCertain) { Margin = margin });
        }
    }

    private static Mark MarkOf(Title title) => title.Champion.Result.Mark!.Value;

    private static bool IsComparable(Final final, Standing champion) =>
        champion.Result is { Mark: { } mark, IsEstimated: false } && mark.Kind == final.Event.MarkKind && !mark.Conditions.HasFlag(Conditions.WindAssisted);
}
