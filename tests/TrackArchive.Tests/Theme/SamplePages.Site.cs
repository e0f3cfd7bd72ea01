using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Downloads;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Questions;

namespace TrackArchive.Tests.Theme;

/// <summary>Sample pages of the site as a whole.</summary>
internal static partial class SamplePages
{
    public static IndexPage Index => new()
    {
        Route = Routes.Athletes,
        Title = "Athletes",
        Description = "Everyone with a result in the archive.",
        Feeds = ArticleFeeds.All,
        SeeAlso = [new Link(Routes.Athletes, "All"), new Link(Routes.AthletesByLetter('c'), "C")],
        Medals = [new TeamMedals([new MedalLine(GreatBritain, 100, 90, 80, 270), new MedalLine(GreatBritain, 1, 0, 0, 1)])],
        Sections =
        [
            new IndexSection("B", "b", [new IndexEntry(AthleteLink("Steve Cram"), "GBR")]) { IsFolded = true },
            new IndexSection("D", "d", [new IndexEntry(AthleteLink("Mary Decker"), "USA")]) { Note = "Most titles first." },
            new IndexSection("C", "c", [new IndexEntry(AthleteLink("Aslı Çakır Alptekin"), "TUR"), new IndexEntry(AthleteLink("Sebastian Coe"), "GBR")]),
        ],
    };

    public static AskPage Ask => new()
    {
        Route = Routes.Finals,
        Title = "Search the results",
        Description = "Search the results of 3 finals.",
        Index = Routes.FinalsData("index").WithHash("0123456789"),
        Offered =
        [
            new OfferedQuestion(new Link(Routes.Finals with { Query = "nation=GBR&medal=gold" }, "British titles"), "Gold medals of Great Britain in all events.", [new Link(Routes.Team(new Team(new TeamId("GBR"), "GBR")), "Great Britain")]),
            new OfferedQuestion(new Link(Routes.Finals with { Query = "status=annulled" }, "Annulled results"), "Results in all events, annulled.", []),
        ],
        Events = [new ChoiceGroup("Men", [new Choice("men-1500m", "Men's 1500 metres")])],
        Championships = [new Choice("olympic-games", "Olympic Games")],
        Nations = [new Choice("GBR", "Great Britain")],
        Clubs = [new Choice("fen", "Fen Runners")],
        ClubLabel = "Club",
        Classes = [new Choice("U15", "U15")],
        Rounds = [new Choice("heat", "heat"), new Choice("final", "final")],
        Disciplines = [new Choice("throw", "throws")],
        Continents = [new Choice("europe", "Europe")],
        Holding = [QuestionKey.Former, QuestionKey.Home, QuestionKey.Led, QuestionKey.Individual],
        Groups = [new Choice("athlete", "athlete"), new Choice("club", "club")],
        Columns = [new Choice("place", "place")],
        EventPages = [Metres1500],
        ChampionshipPages = [new Link(Routes.Championship(new("olympic-games")), "Olympic Games")],
        YearPages = [new Link(Routes.Year(1984), "1984")],
    };

    public static StylesPage Styles => new()
    {
        Route = Routes.Styles,
        Title = "How the archive looks",
        Description = "Every part of a page in every state.",
        Breadcrumb = [Home],
        Nations = [GreatBritain, new Link(Routes.Team(new Team(new TeamId("URS"), "URS")), "URS")],
    };

    public static SearchPage Search => new()
    {
        Route = Routes.Search,
        Title = "Search",
        Description = "Search the archive.",
        Indexes = Indexes,
        HasTexts = true,
    };

    public static NotFoundPage NotFound => new()
    {
        Route = Routes.NotFound,
        Title = "Page not found",
        Description = "No page at this address.",
        Breadcrumb = [Home],
        Indexes = Indexes,
    };

    public static DataPage Data => new()
    {
        Route = Routes.Data,
        Title = "Download the data",
        Description = "Every table of the archive.",
        Breadcrumb = [Home],
        Edition = "2026.1",
        Date = new DateOnly(2026, 11, 23),
        Licence = Site.Licence,
        Schemas = ["trackarchive/final/1"],
        Views = [new("titles", "The champions.", ["final", "name"])],
        Downloads = [new(new Link(Routes.DataPackage, "Data package"), 41_031, new string('a', 64))],
        Tables =
        [
            new(
                new(new Link(Routes.Csv("finals"), "finals"), 14_814, new string('b', 64)),
                "One final a row.",
                84,
                [new("id", "text", "The edition and the event.", true, null), new("event", "text", "The event.", false, "events")]),
        ],
    };

    public static SqlPage Sql => new()
    {
        Route = Routes.Sql,
        Title = "Query with SQL",
        Description = "Query the whole archive in SQL, in your browser.",
        Breadcrumb = [Home, new(Routes.Data, "Download the data")],
        Engine = new(new Route("assets/sqlite/sqlite3.0123456789.js"), new Route("assets/sqlite/sqlite3.0123456789.wasm"), 1_537_000),
        Database = new(new Link(Routes.Sqlite, "SQLite database"), 9_633_792, new string('c', 64)),
        Packed = new(new Link(Routes.PackedSqlite, "The same packed"), 2_076_982, new string('d', 64)),
        Examples = [new("British medals", "SELECT name\nFROM now\nWHERE nation = 'GBR' AND medal IS NOT NULL")],
        Relations = [new("now", "Each result with its place of today.", ["final", "place"])],
        Addresses = new Dictionary<string, string> { ["final"] = "finals/*.html" },
    };

    public static HomePage HomePage => new()
    {
        Route = Routes.Home,
        Title = "TrackArchive",
        Description = "Champions and finals.",
        Featured = [Line("olympic-games", 1984, "Men's 1500 metres, Los Angeles 1984", "3:32.53"), Line("world-championships", 2023, "Men's 1500 metres, Budapest 2023", "3:29.38")],
        Champions = [Line("world-championships", 2025, "Men's 1500 metres, Tokyo 2025", "3:34.10"), Line("olympic-games", 1984, "Men's mile, Los Angeles", "3:32.53")],
        Articles = [Article],
        Events = [Metres1500],
        Indexes = Indexes,
        HasDays = true,
        Finals = 1204,
        Athletes = 4801,
        Conditions = "event, nation, year, mark or margin",
        Years = "1896 to 2025",
    };
}
