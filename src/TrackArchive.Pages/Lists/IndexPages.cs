using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Lists;

internal static class IndexPages
{
    public static IEnumerable<IndexPage> All(Archive archive)
    {
        return
        [
            .. AthleteIndexes.All(archive),
            Page(Routes.Events, PageNames.Events, IndexPageWords.Events, Crumbs.Home)
                with { Sections = [.. archive.Events.GroupBy(e => e.Sex).Select(g => Section(archive, g.Key, g))] },
            .. TeamLists.FindKinds(archive).Select(kind => Teams(archive, kind)),
            Page(Routes.Championships, PageNames.Championships, IndexPageWords.Championships, Crumbs.Home)
                with { Sections = [.. archive.Championships.Select(Section)] },
            Page(Routes.Years, PageNames.Years, IndexPageWords.Years, Crumbs.Home)
                with { Sections = [.. Decades(archive)] },
            Page(Routes.Articles, PageNames.Articles, IndexPageWords.Articles, Crumbs.Home)
                with { Feeds = ArticleFeeds.All, Articles = Rows.Articles(archive.Articles) },
        ];
    }

    private static IndexPage Teams(Archive archive, TeamKind kind)
    {
        var (all, isOfNations) = (TeamWords.DescribeAll(kind), kind.IsNation());
        return Page(Routes.Teams(kind), TextWords.UpperFirst(all), IndexPageWords.DescribeTeams(kind), Crumbs.Home) with
        {
            Sections = [Section(TeamLists.FindOfKind(archive, kind).OrderBy(t => FoldedName.From(t.Name), StringComparer.Ordinal).Select(t => (new Link(Routes.Team(t), t.Name), isOfNations ? t.Id.Value : t.Nation?.Name)))],
        };
    }

    private static IndexPage Page(Route route, string title, string description, ImmutableArray<Link> breadcrumb) =>
        new() { Route = route, Title = title, Description = description, Breadcrumb = breadcrumb, Sections = [] };

    private static IndexSection Section(IEnumerable<(Link Link, string? Detail)> entries) =>
        new(null, null, [.. entries.Select(e => new IndexEntry(e.Link, e.Detail))]);

    private static IndexSection Section(Archive archive, Sex sex, IEnumerable<Event> events)
    {
        var finals = archive.Finals.GroupBy(f => f.Event.Id).ToDictionary(g => g.Key, g => g.Count());
        return new IndexSection(
            Words.Describe(sex),
            Sexes.Tokens[sex],
            [.. events.Select(e => new IndexEntry(new Link(Routes.Event(e.Id), e.Name), CountWords.Finals(finals.GetValueOrDefault(e.Id))))]);
    }

    private static IndexSection Section(Championship championship) => new(
        championship.Name,
        championship.Id.Value,
        [
            new(new Link(Routes.Championship(championship.Id), IndexPageWords.AllEditions), null),
            .. championship.Editions.Select(e => new IndexEntry(ChampionshipPages.LinkTo(e), e.WasHeld ? null : Words.Describe(e.Status))),
        ]);

    private static IEnumerable<IndexSection> Decades(Archive archive) =>
        archive.Championships.SelectMany(c => c.Editions).GroupBy(e => e.HeldIn).OrderBy(g => g.Key)
            .GroupBy(g => DateWords.FormatDecade(g.Key))
            .Select(decade => new IndexSection(
                decade.Key,
                decade.Key,
                [.. decade.Select(year => new IndexEntry(new Link(Routes.Year(year.Key), $"{year.Key}"), string.Join(", ", year.Select(e => e.Name).Order(StringComparer.Ordinal))))]));
}
