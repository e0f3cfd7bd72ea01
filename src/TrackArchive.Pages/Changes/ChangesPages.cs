using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Facts;
using TrackArchive.Pages.Wording.Kinds;

namespace TrackArchive.Pages.Changes;

/// <summary>What each edition of the archive changed: a page of counts, a part for each edition of a championship and each letter of athletes.</summary>
internal static class ChangesPages
{
    public static IEnumerable<Page> All(Archive archive) => archive.ChangeLogs.SelectMany(log => Parts(log).Prepend(CreateMain(log)));

    /// <summary>The ways to every edition's page, newest first.</summary>
    public static ImmutableArray<Link> CreateLinks(Archive archive) => [.. archive.ChangeLogs.Select(log => new Link(Routes.Changes(log.Id), ChangesPageWords.TitleOf(log)))];

    /// <summary>To what editions changed of a final, newest first.</summary>
    public static ImmutableArray<Link> LinksTo(Archive archive, Final final) =>
        [.. archive.ChangeLogs.Where(log => log.Concerns(final.Id)).Select(log => new Link(RouteOf(log, final).At(final.Event.Id.Value), ChangesPageWords.DescribeEdition(log)))];

    private static ChangesPage CreateMain(ChangeLog log) => new()
    {
        Route = Routes.Changes(log.Id),
        Data = Routes.Changes(log.Id).Data,
        ContentPath = log.ContentPath,
        Title = ChangesPageWords.TitleOf(log),
        Description = ChangesPageWords.Describe(log),
        Breadcrumb = Crumbs.Home,
        Counts = [.. log.Changes.GroupBy(c => c.What).OrderBy(g => g.Key).Select(Count)],
        Finals = [.. OfFinals(log).Select(g => new Link(Routes.ChangesPart(log.Id, PartOf(g.Key)), $"{g.First().Final!.Edition.ChampionshipName} {g.First().Final!.Edition.Year}"))],
        Athletes = [.. OfAthletes(log).Select(g => new Link(Routes.ChangesPart(log.Id, PartOf(g.Key)), g.Key.ToString().ToUpperInvariant()))],
    };

    private static ChangeCount Count(IGrouping<ChangedFact, FactChange> changes) => new(
        ChangeWords.DescribeFact(changes.Key),
        changes.Where(c => c.Before is null).Sum(c => c.Count),
        changes.Where(c => c is { Before: not null } and not { After: null, Count: 1 }).Sum(c => c.Count),
        changes.Where(c => c is { Before: not null, After: null, Count: 1 }).Sum(c => c.Count));

    private static IEnumerable<ChangesPage> Parts(ChangeLog log) =>
    [
        .. OfFinals(log).Select(g => CreatePart(log, PartOf(g.Key), g.First().Final!.Edition.Name,
        [
            .. g.GroupBy(c => c.Final!.Id).Select(f => f.ToArray()).OrderBy(f => f[0].Final!.Event, ProgrammeOrder.Instance)
                .Select(f => new ChangedSubject(f[0].Final!.Event.Id.Value, new Link(Routes.Final(f[0].Final!.Id), f[0].Final!.Event.FullName), Lines(f))),
        ])),
        .. OfAthletes(log).Select(g => CreatePart(log, PartOf(g.Key), ChangesPageWords.DescribeAthletes(g.Key),
        [
            .. g.GroupBy(c => c.Athlete!.Id).OrderBy(a => a.Key.Value, StringComparer.Ordinal)
                .Select(a => new ChangedSubject(a.Key.Value, Rows.LinkTo(a.First().Athlete!), Lines(a))),
        ])),
    ];

    private static ChangesPage CreatePart(ChangeLog log, string part, string name, ImmutableArray<ChangedSubject> subjects) => new()
    {
        Route = Routes.ChangesPart(log.Id, part),
        ContentPath = log.ContentPath,
        Title = ChangesPageWords.TitleOf(log, name),
        Description = ChangesPageWords.Describe(log, name),
        Breadcrumb = Crumbs.Home.Add(new Link(Routes.Changes(log.Id), ChangesPageWords.TitleOf(log))),
        Subjects = subjects,
    };

    private static ImmutableArray<ChangedLine> Lines(IEnumerable<FactChange> changes) =>
        [.. changes.Select(c => new ChangedLine(ChangeWords.Describe(c), Rows.Cite(c.Sources)))];

    private static IEnumerable<IGrouping<EditionId, FactChange>> OfFinals(ChangeLog log) =>
        log.Changes.Where(c => c.Final is not null).GroupBy(c => c.Final!.Id.Edition).OrderBy(g => g.Key.Championship.Value, StringComparer.Ordinal).ThenBy(g => g.Key.Year);

    private static IEnumerable<IGrouping<char, FactChange>> OfAthletes(ChangeLog log) =>
        log.Changes.Where(c => c.Athlete is not null).GroupBy(c => c.Athlete!.Id.Value[0]).OrderBy(g => g.Key);

    private static Route RouteOf(ChangeLog log, Final final) => Routes.ChangesPart(log.Id, PartOf(final.Id.Edition));

    private static string PartOf(EditionId edition) => $"{edition.Championship}-{edition.Year}";

    private static string PartOf(char letter) => $"athletes-{letter}";
}
