using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Lists;

internal static class IndexPages
{
    public static IEnumerable<IndexPage> All(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        return
        [
            .. AthleteIndexes.All(relations),
            Page(Routes.Events, PageNames.Events, IndexPageWords.Events, Crumbs.Home)
                with { Sections = [.. Events(archive)] },
            .. TeamLists.FindKinds(archive).Select(kind => Teams(relations, kind)),
            Page(Routes.Championships, PageNames.Championships, IndexPageWords.Championships, Crumbs.Home)
                with { Sections = [.. archive.Championships.Select(Section)] },
            Page(Routes.Years, PageNames.Years, IndexPageWords.Years, Crumbs.Home)
                with { Sections = [.. Decades(archive)] },
            Page(Routes.Articles, PageNames.Articles, IndexPageWords.Articles, Crumbs.Home)
                with { Feeds = ArticleFeeds.All, Articles = ArticleLines.Create(archive, archive.Articles) },
        ];
    }

    private static IndexPage Teams(ArchiveRelations relations, TeamKind kind)
    {
        var (all, isOfNations) = (TeamWords.DescribeAll(kind), kind.IsNation());
        return Page(Routes.Teams(kind), TextWords.UpperFirst(all), IndexPageWords.DescribeTeams(kind), Crumbs.Home) with
        {
            Medals = Rows.Medals(relations.Medals with { Counts = [.. relations.Medals.Counts.Where(c => kind.IsNation() ? c.Team.IsNation : c.Team.Kind == kind)] }),
            Sections = [Section(TeamLists.FindOfKind(relations.Archive, kind).OrderBy(t => FoldedName.From(t.Name), StringComparer.Ordinal).Select(t => (new Link(Routes.Team(t), t.Name), isOfNations ? t.Id.Value : t.Nation?.Name)))],
        };
    }

    private static IndexPage Page(Route route, string title, string description, ImmutableArray<Link> breadcrumb) =>
        new() { Route = route, Title = title, Description = description, Breadcrumb = breadcrumb, Sections = [] };

    private static IndexSection Section(IEnumerable<(Link Link, string? Detail)> entries) =>
        new(null, null, [.. entries.Select(e => new IndexEntry(e.Link, e.Detail))]);

    /// <summary>What is held today first, by sex; then what is held no more.</summary>
    private static IEnumerable<IndexSection> Events(Archive archive)
    {
        var finals = archive.Finals.GroupBy(f => f.Event.Id).ToDictionary(g => g.Key, g => g.Count());
        return from @event in archive.Events
               group @event by (IsOver: @event.Last is not null, @event.Sex) into events
               orderby events.Key.IsOver
               select new IndexSection(
                   events.Key.IsOver ? IndexPageWords.NoLongerHeld(events.Key.Sex) : Words.Describe(events.Key.Sex),
                   Sexes.Tokens[events.Key.Sex] + (events.Key.IsOver ? "-no-longer" : ""),
                   [.. events.Select(e => new IndexEntry(new Link(Routes.Event(e.Id), e.Name), IndexPageWords.DescribeEvent(e, finals.GetValueOrDefault(e.Id))))]);
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
