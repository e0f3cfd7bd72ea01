using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Sources;
using TrackArchive.Theme;

namespace TrackArchive.Tests.Theme;

/// <summary>One small page of every kind.</summary>
internal static partial class SamplePages
{
    public static readonly Site Site = new("TrackArchive", new Uri("https://archive.example/some/base/"), new DateOnly(2026, 11, 23), "2026.1")
    {
        Tagline = "Champions and finals of athletics, with their sources",
        SourceUrl = "https://code.example/content/{path}",
        Corrections = "https://code.example/issues/new?template=correction.yml&page={page}&file={file}",
        Licence = new Licence("CC BY 4.0", new Uri("https://creativecommons.org/licenses/by/4.0/")),
    };

    public static readonly SiteFrame Frame = new(Site, ThemeAssets.Styles, ThemeAssets.Scripts) { Menu = [new(Routes.Athletes, "Athletes"), new(Routes.Finals, "Finals"), new(Routes.Search, "Search")] };

    private static readonly Link Home = new(Routes.Home, "Home");
    private static readonly Link GreatBritain = new(Routes.Team(new Team(new TeamId("GBR"), "GBR")), "GBR");
    private static readonly Link Turkey = new(Routes.Team(new Team(new TeamId("TUR"), "TUR")), "TUR");
    private static readonly Link Olympics = new(Routes.Championship(new ChampionshipId("olympic-games")), "Olympic Games");
    private static readonly Link Metres1500 = new(Routes.Event(new EventId("men-1500m")), "Men's 1500 metres");
    private static readonly Citation Olympedia = new(new Link(Routes.Source(new SourceId("olympedia")), "Olympedia"), "results page");
    private static readonly Citation Report = new(new Link(Routes.Source(new SourceId("olympic-report-1984")), "Official report 1984"));
    private static readonly ArticleLine Article =
        new(new Link(Routes.Article(new ArticleId("los-angeles-1984")), "The last lap in Los Angeles"), "23 November 2026", "Coe won from Cram and Ovett could not finish.");

    private static readonly ImmutableArray<Link> Indexes =
        [new(Routes.Athletes, "Athletes"), new(Routes.Events, "Events"), new(Routes.Teams(TeamKind.Nation), "Nations")];

    public static ImmutableArray<Page> All =>
        [HomePage, Final, BareFinal, Athlete, Event, Championship, Edition, Nation, NationDecade, Rivalry, Comparison, Compare, Timeline, Progression, ClubRecords, Changes, ChangesPart, Year, August, ArticlePage, Index, Coverage, Ask, Sources, SourcesOfALetter, Data, Sql, About, Search, NotFound, Styles];

    private static readonly ImmutableArray<SourceEntry> Cited =
    [
        new("olympedia", "Olympedia", "OlyMADMen", "Olympedia", null, new Uri("https://www.olympedia.org/"), null, 1000),
        new("olympic-report-1984", "Official report 1984", "Los Angeles Olympic Organizing Committee", "the IOC and organisers", "1985", null, "Volume 2.", 1),
    ];

    private static ResultRow Row(Placing place, Medal? medal, string name, Link nation) => new()
    {
        Place = place,
        Medal = medal,
        Who = [AthleteLink(name)],
        Team = nation,
        Nation = nation,
        NationName = nation == Turkey ? "Türkiye" : "Great Britain",
    };

    private static Champion Coe(string mark) => new(AthleteLink("Sebastian Coe"), GreatBritain, mark);

    private static FinalLine Line(string series, int year, string words, string mark) =>
        new(FinalLink(series, year, words), $"August {year}", [Coe(mark)], null);

    private static Link AthleteLink(string name) => new(Routes.Athlete(new AthleteId(Id(name))), name);

    private static string Id(string name) => name switch
    {
        "Aslı Çakır Alptekin" => "asli-cakir-alptekin",
        "Žan Ødegård" => "zan-odegard",
        _ => name.ToLowerInvariant().Replace(' ', '-'),
    };

    private static Link FinalLink(string series, int year, string words) => new(Routes.Final(FinalOf(series, year, "men-1500m")), words);

    private static Link EditionLink(string series, int year, string words) =>
        new(Routes.Edition(new EditionId(new ChampionshipId(series), year)), words);

    private static FinalId FinalOf(string series, int year, string @event) =>
        new(new EditionId(new ChampionshipId(series), year), new EventId(@event));
}
