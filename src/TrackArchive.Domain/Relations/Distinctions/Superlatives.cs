using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Relations.Distinctions;

/// <summary>The extremes of a championship's line: who won youngest, fastest, by most. Intercalated editions are outside.</summary>
internal static class Superlatives
{
    /// <summary>A title, or a contest of which nobody knows who won: then there is no champion.</summary>
    private sealed record Title(LineageStep Step, Standings? Standings, Standing? Champion)
    {
        public Final Final => Step.Final!;
    }

    public static IEnumerable<(Final Final, Milestone Milestone)> Find(Archive archive, TitleLineage lineage)
    {
        Title[] titles =
        [
            .. from step in lineage.Steps
               where step.Edition.Status == EditionStatus.Official && (step.IsTitle || step.IsHole)
               let standings = step.Final is { } final ? archive.Now(final) : null
               from champion in step.IsHole ? [null] : step.Champions.Cast<Standing?>()
               select new Title(step, standings, champion),
        ];
        return [.. Ages(titles), .. WinningMarks(titles), .. Margins(titles)];
    }

    /// <summary>Teams have no age.</summary>
    private static IEnumerable<(Final, Milestone)> Ages(Title[] titles)
    {
        if (titles.Any(t => t.Champion is { Result.Athlete: null }))
            return [];
        Contender<Title, Age>[] ages = [.. titles.Select(t => new Contender<Title, Age>(t, AgeOf(t)))];
        return
        [
            .. Say(MilestoneKind.YoungestWinner, Superlative.FindLowest(ages), _ => LeftOutReason.AgeUnknown, (m, t) => m with { Age = AgeOf(t) }),
            .. Say(MilestoneKind.OldestWinner, Superlative.FindHighest(ages), _ => LeftOutReason.AgeUnknown, (m, t) => m with { Age = AgeOf(t) }),
        ];
    }

    /// <summary>Marks that another shares are nobody's extreme.</summary>
    private static IEnumerable<(Final, Milestone)> WinningMarks(Title[] titles)
    {
        var finest = KnownMerit.FindFinest(titles.Where(t => t.Champion is not null).Select(t => (t.Final, t.Standings!, t.Champion!)));
        Contender<Title, decimal>[] marks = [.. titles.Select(t => new Contender<Title, decimal>(t, MeritOf(t, finest), ClassOf(t) == MarkClass.Comparable))];
        return
        [
            .. Say(MilestoneKind.BestWinningMark, Unshared(Superlative.FindLowest(marks, isSole: true)), MarkReason, (m, _) => m),
            .. Say(MilestoneKind.PoorestWinningMark, Unshared(Superlative.FindHighest(marks, isSole: true)), MarkReason, (m, _) => m),
        ];
    }

    private static Superlative<Title>? Unshared(Superlative<Title>? found) =>
        found is { Holders: [_] } && found.LeftOut.All(t => t.Champion is null || ClassOf(t) != MarkClass.Comparable) ? found : null;

    /// <summary>A shared title has no margin, and one decided on countback cannot be told from others by its zero.</summary>
    private static IEnumerable<(Final, Milestone)> Margins(Title[] titles)
    {
        Title[] contests = [.. titles.DistinctBy(t => t.Step).Where(HasMargin)];
        var finest = contests.SelectMany(t => MarginOf(t) is { } margin ? [margin] : GapsOf(t)).Select(g => g.Precision).DefaultIfEmpty(1).Min();
        Contender<Title, decimal>[] margins = [.. contests.Select(t => new Contender<Title, decimal>(t, KnownMarginOf(t, finest), MarginOf(t) is not null))];
        return
        [
            .. Say(MilestoneKind.WidestMargin, Superlative.FindHighest(margins), _ => LeftOutReason.MarginUnknown, (m, t) => m with { Margin = MarginOf(t) }),
            .. Say(MilestoneKind.NarrowestMargin, Superlative.FindLowest(margins), _ => LeftOutReason.MarginUnknown, (m, t) => m with { Margin = MarginOf(t) })
                .Where(m => m.Item2.Margin?.Value > 0),
        ];
    }

    private static IEnumerable<(Final, Milestone)> Say(
        MilestoneKind kind, Superlative<Title>? found, Func<Title, LeftOutReason> reason, Func<Milestone, Title, Milestone> detail)
    {
        if (found is not { IsWorthSaying: true })
            yield break;
        ImmutableArray<LeftOut> leftOut =
            [.. found.LeftOut.Select(t => t.Champion is null ? LeftOut.FromHole(t.Step) : new LeftOut(t.Step, t.Champion, reason(t)))];
        foreach (var title in found.Holders)
            yield return (title.Final, detail(new Milestone(kind, title.Champion!, []) { LeftOut = leftOut, Compared = found.Compared }, title));
    }

    private static Known<Age> AgeOf(Title title) =>
        title.Champion?.Result.Athlete is { } athlete ? Age.AtRace(title.Final, athlete) : Known.Unknown<Age>();

    private static MarkClass ClassOf(Title title) =>
        title.Champion is { } champion ? KnownMerit.ClassOf(title.Final.Event, champion.Result) : MarkClass.Missing;

    private static Known<decimal> MeritOf(Title title, decimal finest) =>
        title.Champion is { } champion ? KnownMerit.FromStanding(title.Final, title.Standings!, champion, finest) : Known.Unknown<decimal>();

    private static LeftOutReason MarkReason(Title title) => ClassOf(title) switch
    {
        MarkClass.Missing => LeftOutReason.MarkMissing,
        MarkClass.Estimated => LeftOutReason.MarkEstimated,
        MarkClass.WindAssisted => LeftOutReason.WindAssisted,
        MarkClass.Comparable => LeftOutReason.NotComparable,
        var other => throw new ArgumentOutOfRangeException(nameof(title), other, null),
    };

    private static Gap? MarginOf(Title title) => title.Champion is null ? null : Gap.WinningMargin(title.Final, title.Standings!);

    /// <summary>Not where the title was shared, nor where a source says that nobody else finished.</summary>
    private static bool HasMargin(Title title) =>
        title.Step.Champions.Length < 2
        && (title.Standings is not { } standings || standings.Rows.Any(r => r.Place > 1) || title.Final.Coverage != Coverage.Complete);

    /// <summary>A coarse margin is any that rounds to it; an unknown one is none below zero, and none wider than the gap to anyone behind.</summary>
    private static Known<decimal> KnownMarginOf(Title title, decimal finest)
    {
        if (MarginOf(title) is { } margin)
        {
            return margin.Precision <= finest
                ? Known.Exactly(margin.Value)
                : Known.Between(Math.Max(0, margin.Value - (margin.Precision / 2)), margin.Value + (margin.Precision / 2) - (finest / 2));
        }

        var gaps = GapsOf(title).Select(g => g.Value + (g.Precision > finest ? g.Precision / 2 : 0)).ToArray();
        return gaps.Length == 0 ? Known.AtLeast(0m) : Known.Between(0, gaps.Min());
    }

    private static IEnumerable<Gap> GapsOf(Title title) => title.Champion is not { } champion ? [] : title.Standings!.Rows
        .Where(r => r.Place > 1)
        .Select(r => Gap.Between(title.Final.Event, champion.Result, r.Result)).OfType<Gap>();
}
