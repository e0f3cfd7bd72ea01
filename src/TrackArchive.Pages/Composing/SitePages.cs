using System.Collections.Concurrent;
using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Changes;
using TrackArchive.Pages.Downloads;
using TrackArchive.Pages.Eras;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Records;
using TrackArchive.Pages.Rivalries;
using TrackArchive.Pages.Sources;
using TrackArchive.Pages.Teams;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;
using TrackArchive.Pages.Years;

namespace TrackArchive.Pages.Composing;

/// <summary>All pages that come from the archive alone; those that describe files made with the site are <see cref="DataPages"/>.</summary>
public static class SitePages
{
    /// <param name="relations">The archive and what is derived from it.</param>
    /// <param name="claims">What proves the claims of its texts.</param>
    /// <param name="hasTexts">Whether the full-text index will be built.</param>
    /// <param name="workers">How many pages are composed at once.</param>
    /// <returns>In ordinal order of their addresses.</returns>
    public static ImmutableArray<Page> Create(ArchiveRelations relations, ProvenClaims claims, bool hasTexts, int workers)
    {
        var archive = relations.Archive;
        var people = new PeopleRelations(archive);
        IEnumerable<Func<IEnumerable<Page>>> work =
        [
            () => Single(relations, hasTexts),
            .. Each(archive.Teams.OrderByDescending(t => relations.Entries(t.Id).Count()), t => TeamPages.All(relations, t)),
            .. Each(archive.Events, e => [EventPages.Create(relations, e)]),
            () => IndexPages.All(relations),
            () => EraPages.All(relations),
            () => RivalryPages.All(relations),
            () => RecordListPages.All(relations),
            () => ChangesPages.All(archive),
            () => YearPages.All(relations),
            () => OnThisDayPages.All(archive),
            () => SourcePages.All(archive),
            .. Each(archive.Championships, c => [ChampionshipPages.Create(relations, c), .. c.Editions.Select(e => ChampionshipPages.CreateEdition(relations, c, e))]),
            .. Each(archive.Articles, a => [ArticlePages.Create(relations, claims, a)]),
            .. Each(archive.Finals, f => [FinalPages.Create(relations, f), .. LongFields.Create(archive, f)]),
            .. Each(archive.Athletes.Where(a => a.HasPage), a => [AthletePages.Create(relations, people, claims, a)]),
        ];
        return [.. Done(work, workers).OrderBy(p => p.Route.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<Func<IEnumerable<Page>>> Each<T>(IEnumerable<T> all, Func<T, IEnumerable<Page>> pages) =>
        all.Select<T, Func<IEnumerable<Page>>>(one => () => pages(one));

    /// <summary>Whoever is free takes up what comes next, the longest first, so that nobody waits for the last.</summary>
    private static ParallelQuery<Page> Done(IEnumerable<Func<IEnumerable<Page>>> work, int workers) =>
        Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering).AsParallel().WithDegreeOfParallelism(workers).SelectMany(pages => pages());

    private static IEnumerable<Page> Single(ArchiveRelations relations, bool hasTexts)
    {
        var archive = relations.Archive;
        return
        [
            HomeOf(relations),
            new SearchPage { Route = Routes.Search, Title = PageNames.Search, Description = SearchPageWords.Description, Breadcrumb = Crumbs.Home, Indexes = Crumbs.Indexes(archive), HasTexts = hasTexts, TeamFacets = [.. TeamLists.FindKinds(archive).Select(k => (TeamWords.Describe(k), TextWords.UpperFirst(TeamWords.Describe(k))))] },
            new NotFoundPage { Route = Routes.NotFound, Title = PageNames.NotFound, Description = NotFoundPageWords.Description, Breadcrumb = Crumbs.Home, Indexes = Crumbs.Indexes(archive) },
            new AboutPage { Route = Routes.About, Title = PageNames.About, Description = AboutPageWords.Description, Breadcrumb = Crumbs.Home, Finals = archive.Finals.Length, Athletes = archive.Athletes.Length, Authorities = SiteWords.DescribeAuthorities(archive), SourceFamilies = SiteWords.DescribeFamilies(archive), Teams = [.. SiteWords.DescribeTeams(archive)], People = SiteWords.DescribePeople(archive), Changes = ChangesPages.CreateLinks(archive) },
            CoveragePages.Create(archive),
            new StylesPage { Route = Routes.Styles, Title = PageNames.Styles, Description = AboutPageWords.DescriptionOfStyles, Breadcrumb = Crumbs.Home, Nations = [.. archive.Nations.GroupBy(n => n.Kind).OrderBy(g => g.Key).Select(g => new Link(Routes.Team(g.First()), g.First().ShortName))] },
        ];
    }

    private static HomePage HomeOf(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        var newest = archive.Finals.IsEmpty ? [] : relations.Finals(archive.Finals[^1].Id.Edition);
        return new HomePage
        {
            Route = Routes.Home,
            Title = archive.Site.Title,
            Description = archive.Site.Tagline ?? archive.Site.Title,
            Feeds = ArticleFeeds.All,
            Featured = [.. archive.Site.Featured.Select(archive.FindFinal).OfType<Final>().Select(f => Line(archive, f))],
            Line = TitleLines.Find(relations),
            Champions = [.. newest.Select(f => Line(archive, f))],
            HasDays = archive.Finals.Any(f => f.Date is { IsExact: true }),
            Articles = ArticleLines.Create(archive, archive.Articles.Take(6)),
            Events = [.. archive.Events.Select(e => new Link(Routes.Event(e.Id), e.FullName))],
            Indexes = [.. Crumbs.Indexes(archive), .. EraPages.CreateLinks(relations), .. RecordListPages.CreateLinks(archive)],
            Finals = archive.Finals.Length,
            Athletes = archive.Athletes.Length,
            Conditions = SiteWords.DescribeConditions(archive),
            Years = archive.Finals.IsEmpty ? "" : $"{archive.Finals[0].Edition.HeldIn}–{archive.Finals[^1].Edition.HeldIn}",
        };
    }

    private static FinalLine Line(Archive archive, Final final) =>
        Rows.Line(archive, final, final.Name);
}
