using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Pictures;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Facts;
using TrackArchive.Pages.Wording.Kinds;

namespace TrackArchive.Pages.Eras;

/// <summary>Champions of two finals side by side.</summary>
internal static class Comparisons
{
    private const string NotKnown = "–";

    /// <summary>Pairs with a champion on both sides; where a title is shared, the first of the standings speaks for both.</summary>
    public static IEnumerable<ComparisonPage> All(ArchiveRelations relations) =>
        from pair in relations.Archive.Site.Comparisons.Distinct()
        let first = FindPerformance(relations, pair.First)
        let second = FindPerformance(relations, pair.Second)
        where first is not null && second is not null
        select Page(relations, first, second);

    public static ImmutableArray<Link> With(ArchiveRelations relations, Final final) =>
    [
        .. relations.Archive.Site.Comparisons.Distinct()
            .Where(p => p.First == final.Id || p.Second == final.Id)
            .Select(p => (p, first: FindPerformance(relations, p.First), second: FindPerformance(relations, p.Second)))
            .Where(p => p.first is not null && p.second is not null)
            .Select(p => new Link(Routes.Comparison(p.p.First, p.p.Second), Title(p.first!, p.second!))),
    ];

    private static Performance? FindPerformance(ArchiveRelations relations, FinalId id) =>
        relations.Archive.FindFinal(id) is { } final ? relations.PerformancesIn(final).FirstOrDefault() : null;

    private static ComparisonPage Page(ArchiveRelations relations, Performance first, Performance second) => new()
    {
        Route = Routes.Comparison(first.Final.Id, second.Final.Id),
        Title = Title(first, second),
        Description = ComparisonPageWords.Describe(Name(first), Name(second)),
        Breadcrumb = Crumbs.Compare,
        ContentPath = "site.yml",
        Facets = [new("event", first.Final.Event.FullName)],
        First = Rows.Champions(first.Final, [first.Champion])[0],
        Second = Rows.Champions(second.Final, [second.Champion])[0],
        FirstFinal = new Link(Routes.Final(first.Final.Id), first.Final.FullName),
        SecondFinal = new Link(Routes.Final(second.Final.Id), second.Final.FullName),
        Rows = [.. Lines(relations, first, second)],
        Finish = Finish(first, second),
        Fields = FieldsTogether.Find(first, second),
    };

    private static string Title(Performance first, Performance second) => ComparisonPageWords.TitleOf(Name(first), first.Final.Edition.HeldIn, Name(second), second.Final.Edition.HeldIn);

    private static string Name(Performance run) => run.Champion.Result.Name;

    private static IEnumerable<ComparisonRow> Lines(ArchiveRelations relations, Performance first, Performance second)
    {
        ComparisonRow Line(string label, Func<Performance, string?> answer) => new(label, answer(first) ?? NotKnown, answer(second) ?? NotKnown);
        yield return Line(ComparisonPageWords.Day, r => Rows.DateOf(r.Final));
        yield return Line(ComparisonPageWords.Mark, r => r.Champion.Result.Mark?.Text);
        if (first.AverageSpeed is not null || second.AverageSpeed is not null)
            yield return Line(ComparisonPageWords.AverageSpeed, r => r.AverageSpeed is { } speed ? ComparisonPageWords.FormatSpeed(speed) : null);
        yield return Line(ComparisonPageWords.MarginOverSecond, r => r.Margin is { } margin ? GapWords.FormatMargin(r.Final.Event.MarkKind, margin) : null);
        yield return Line(ComparisonPageWords.InTheFinal, r => ComparisonPageWords.CountListed(r.Field));
        yield return Line(ComparisonPageWords.BestBefore, r => DescribeBest(relations, r.Final));
        yield return Line(ComparisonPageWords.BehindThatMark, r => Behind(relations, r));
        foreach (var distance in first.Final.Splits.Concat(second.Final.Splits).Select(s => s.Distance).Distinct().Order())
            yield return Line(ComparisonPageWords.LeaderAt(distance), r => Splits(r.Final, distance));
    }

    /// <summary>"10.82, Gail Devers, Barcelona 1992, of the marks that can be compared"; absent where the archive cannot say.</summary>
    public static string? DescribeBest(ArchiveRelations relations, Final final) => BestMark.FindBefore(relations, final) switch
    {
        { Step: var best, LeftOut: var leftOut } => BestMarkWords.Describe(best.Mark, best.Standing.Result, best.Final, leftOut.IsEmpty),
        null => BestMark.IsFirst(relations, final) ? ComparisonPageWords.NoFinalBefore : null,
    };

    private static string? Behind(ArchiveRelations relations, Performance run) =>
        run.RecordThen is null || BestMark.FindBefore(relations, run.Final) is null ? null
        : run.BehindRecord is { } gap ? GapWords.FormatMargin(run.Final.Event.MarkKind, gap)
        : run.Champion.Result.Mark is { } mark && run.Final.Event.CompareMerit(mark, run.RecordThen.Mark) < 0 ? ComparisonPageWords.BeatIt
        : null;

    /// <summary>All values where sources disagree.</summary>
    private static string? Splits(Final final, decimal distance)
    {
        var said = TextWords.Either([.. final.Splits.Where(s => s.Distance == distance).Select(s => s.Mark.Text).Distinct()]);
        return said.Length == 0 ? null : said;
    }

    private static RelativeFinish? Finish(Performance first, Performance second)
    {
        if (first.MetresBehind(second) is not { } behind || behind == 0)
            return null;
        var (faster, slower) = behind < 0 ? (first, second) : (second, first);
        return new RelativeFinish(Who(faster), Who(slower), Short(faster), Short(slower), decimal.Round(Math.Abs(behind), 1, MidpointRounding.AwayFromZero), first.Final.Event.Distance!.Value);
    }

    private static Link Who(Performance run) => Rows.Champions(run.Final, [run.Champion])[0].Athlete;

    private static string Short(Performance run) => (run.Champion.Result.Athlete?.FamilyName ?? Name(run)) + $" {run.Final.Edition.HeldIn}";
}
