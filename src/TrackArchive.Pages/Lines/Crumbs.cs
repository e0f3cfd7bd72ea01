using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Lines;

/// <summary>The ways down from the home page.</summary>
internal static class Crumbs
{
    public static readonly ImmutableArray<Link> Home = [new(Routes.Home, "Home")];
    public static readonly ImmutableArray<Link> Athletes = Home.Add(new(Routes.Athletes, "Athletes"));
    public static readonly ImmutableArray<Link> Events = Home.Add(new(Routes.Events, "Events"));
    public static readonly ImmutableArray<Link> Years = Home.Add(new(Routes.Years, "Years"));
    public static readonly ImmutableArray<Link> Articles = Home.Add(new(Routes.Articles, "Articles"));
    public static readonly ImmutableArray<Link> Rivalries = Home.Add(new(Routes.Rivalries, "Rivalries"));
    public static readonly ImmutableArray<Link> Compare = Home.Add(new(Routes.Compare, "Compare champions"));
    public static readonly ImmutableArray<Link> RecordLists = Home.Add(new(Routes.RecordLists, "Records"));
    public static readonly ImmutableArray<Link> Championships = Home.Add(new(Routes.Championships, "Championships"));

    /// <summary>The index pages, as a way on from anywhere.</summary>
    public static ImmutableArray<Link> Indexes(Archive archive) =>
    [
        new(Routes.Athletes, "Athletes"),
        new(Routes.Events, "Events"),
        new(Routes.Championships, "Championships"),
        .. TeamLists.CreateLinks(archive),
        new(Routes.Years, "Years"),
        new(Routes.Articles, "Articles"),
    ];

    public static ImmutableArray<Link> To(Archive archive, ChampionshipId id) =>
        Championships.Add(new(Routes.Championship(id), archive.GetChampionship(id).Name));

    public static ImmutableArray<Link> To(Archive archive, Edition edition) =>
        To(archive, edition.Id.Championship).Add(new(Routes.Edition(edition.Id), edition.PlaceName));
}
