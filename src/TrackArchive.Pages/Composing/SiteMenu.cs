using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Lines;

namespace TrackArchive.Pages.Composing;

/// <summary>The menu at the head of every page: of the kinds of teams those that the archive has.</summary>
public static class SiteMenu
{
    public static ImmutableArray<Link> Create(Archive archive) =>
    [
        new(Routes.Athletes, "Athletes"),
        new(Routes.Events, "Events"),
        new(Routes.Finals, "Finals"),
        new(Routes.Championships, "Championships"),
        .. TeamLists.CreateLinks(archive),
        new(Routes.Years, "Years"),
        new(Routes.Articles, "Articles"),
        new(Routes.Search, "Search"),
    ];
}
