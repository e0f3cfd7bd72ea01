using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Lines;

/// <summary>The ways down from the home page.</summary>
internal static class Crumbs
{
    public static readonly ImmutableArray<Link> Home = [new(Routes.Home, PageNames.Home)];
    public static readonly ImmutableArray<Link> Athletes = Home.Add(new(Routes.Athletes, PageNames.Athletes));
    public static readonly ImmutableArray<Link> Events = Home.Add(new(Routes.Events, PageNames.Events));
    public static readonly ImmutableArray<Link> Years = Home.Add(new(Routes.Years, PageNames.Years));
    public static readonly ImmutableArray<Link> Articles = Home.Add(new(Routes.Articles, PageNames.Articles));
    public static readonly ImmutableArray<Link> Rivalries = Home.Add(new(Routes.Rivalries, PageNames.Rivalries));
    public static readonly ImmutableArray<Link> Compare = Home.Add(new(Routes.Compare, PageNames.Compare));
    public static readonly ImmutableArray<Link> RecordLists = Home.Add(new(Routes.RecordLists, PageNames.Records));
    public static readonly ImmutableArray<Link> Championships = Home.Add(new(Routes.Championships, PageNames.Championships));

    /// <summary>The index pages, as a way on from anywhere.</summary>
    public static ImmutableArray<Link> Indexes(Archive archive) =>
    [
        new(Routes.Athletes, PageNames.Athletes),
        new(Routes.Events, PageNames.Events),
        new(Routes.Championships, PageNames.Championships),
        .. TeamLists.CreateLinks(archive),
        new(Routes.Years, PageNames.Years),
        new(Routes.Articles, PageNames.Articles),
    ];

    public static ImmutableArray<Link> To(Archive archive, ChampionshipId id) =>
        Championships.Add(new(Routes.Championship(id), archive.GetChampionship(id).Name));

    public static ImmutableArray<Link> To(Archive archive, Edition edition) =>
        To(archive, edition.Id.Championship).Add(new(Routes.Edition(edition.Id), edition.PlaceName));
}
