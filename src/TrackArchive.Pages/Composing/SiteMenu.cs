using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Composing;

/// <summary>The menu at the head of every page: of the kinds of teams those that the archive has.</summary>
public static class SiteMenu
{
    public static ImmutableArray<Link> Create(Archive archive) =>
    [
        new(Routes.Athletes, PageNames.Athletes),
        new(Routes.Events, PageNames.Events),
        new(Routes.Finals, PageNames.Finals),
        new(Routes.Championships, PageNames.Championships),
        .. TeamLists.CreateLinks(archive),
        new(Routes.Years, PageNames.Years),
        new(Routes.Articles, PageNames.Articles),
        new(Routes.Search, PageNames.Search),
    ];
}
