using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Wording.Kinds;

namespace TrackArchive.Publishing.Feeds;

/// <summary>
/// The newest articles, newest first and then by address. Nothing in it asks the clock: it was updated when its newest
/// article was. <see cref="Id"/> and those of the entries are permanent addresses below the archive's own base URL, the
/// same wherever this build is hosted, so that readers never see an article twice.
/// </summary>
public sealed record ArticleFeed(Site Site, string Id, DateOnly Updated, ImmutableArray<FeedEntry> Entries)
{
    /// <summary>Whole articles weigh: a reader that comes late finds the older ones on the site.</summary>
    public const int MaxArticles = 50;

    public string Title => ArticlePageWords.DescribeFeed(Site.Title);

    /// <param name="pages">All pages of the site.</param>
    /// <param name="site">With the base URL of this build.</param>
    /// <param name="archiveUrl">The archive's own base URL, whatever this build's is.</param>
    public static ArticleFeed Create(IEnumerable<Page> pages, Site site, Uri archiveUrl)
    {
        ImmutableArray<FeedEntry> entries =
        [
            .. pages.OfType<ArticlePage>()
                .OrderByDescending(page => page.Published)
                .ThenBy(page => page.Route.Path, StringComparer.Ordinal)
                .Take(MaxArticles)
                .Select(page => FeedEntry.Create(page, site.BaseUrl, archiveUrl)),
        ];
        return new(site, Routes.Articles.Absolute(archiveUrl), entries.IsEmpty ? site.Date : entries[0].Date, entries);
    }

    /// <summary>RFC 3339. Articles have a day only, which begins at midnight UTC.</summary>
    internal static string Time(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
