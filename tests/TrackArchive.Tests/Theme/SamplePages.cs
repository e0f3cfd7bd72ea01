using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Downloads;
using TrackArchive.Pages.Eras;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Nations;
using TrackArchive.Pages.Pictures;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Rivalries;
using TrackArchive.Pages.Sources;
using TrackArchive.Pages.Years;
using TrackArchive.Theme;

namespace TrackArchive.Tests.Theme;

/// <summary>One small page of every kind.</summary>
internal static class SamplePages
{
    public static readonly Site Site = new("TrackArchive", new Uri("https://archive.example/some/base/"), new DateOnly(2026, 11, 23), "2026.1")
    {
        Tagline = "Champions and finals of athletics, with their sources",
        SourceUrl = "https://code.example/content/{path}",
        Corrections = new Uri("mailto:keeper@archive.example"),
        Licence = new Licence("CC BY 4.0", new Uri("https://creativecommons.org/licenses/by/4.0/")),
    };

    public static readonly SiteFrame Frame = new(Site, ThemeAssets.Styles, ThemeAssets.Scripts);

    private static readonly Link Home = new(Routes.Home, "Home");
    private static readonly Link GreatBritain = new(Routes.Nation(new NationCode("GBR")), "GBR");
    private static readonly Link Turkey = new(Routes.Nation(new NationCode("TUR")), "TUR");
    private static readonly Link Olympics = new(Routes.Championship(new ChampionshipId("olympic-games")), "Olympic Games");
    private static readonly Link Metres1500 = new(Routes.Event(new EventId("men-1500m")), "Men's 1500 metres");
    private static readonly Citation Olympedia = new(new Link(Routes.Source(new SourceId("olympedia")), "Olympedia"), "results page");
    private static readonly Citation Report = new(new Link(Routes.Source(new SourceId("olympic-report-1984")), "Official report 1984"));
    private static readonly ArticleLine Article =
        new(new Link(Routes.Article(new ArticleId("los-angeles-1984")), "The last lap in Los Angeles"), "23 November 2026", "Coe won from Cram and Ovett could not finish.");

    private static readonly ImmutableArray<Link> Indexes =
        [new(Routes.Athletes, "Athletes"), new(Routes.Events, "Events"), new(Routes.Nations, "Nations")];

    public static ImmutableArray<Page> All =>
        [HomePage, Final, BareFinal, Athlete, Event, Championship, Edition, Nation, NationDecade, Rivalry, Comparison, Compare, Timeline, Year, August, ArticlePage, Index, Coverage, Ask, Sources, SourcesOfALetter, Data, Sql, About, Search, NotFound, Styles];

    public static FinalPage BareFinal => new()
    {
        Route = Routes.Final(FinalOf("olympic-games", 1980, "men-1500m")),
        Title = "Men's 1500 metres, Olympic Games 1980",
        Description = "Sebastian Coe won the final.",
        EventName = "Men's 1500 metres",
        Event = Metres1500,
        Edition = EditionLink("olympic-games", 1980, "Moscow 1980"),
        IsoDate = "1980-08-01",
        Setting = "1 August 1980, Moscow",
        Winners = [],
        Coverage = "medals",
        Agreement = "one source",
        Basis = "the day's order",
        Standings = new StandingsTable("The standings now", [Row(Placing.At(1), Medal.Gold, "Sebastian Coe", GreatBritain)]),
    };

    public static FinalPage Final
    {
        get
        {
            var coe = Row(Placing.At(1), Medal.Gold, "Sebastian Coe", GreatBritain) with
            {
                Mark = "3:32.53",
                Tags = [new Tag(TagKind.Record, "OR", "Olympic record"), new Tag(TagKind.Doubt, "one source")],
            };
            var cram = Row(Placing.At(2), Medal.Silver, "Steve Cram", GreatBritain) with { Mark = "3:33.40", Behind = "+0.87" };
            var cakir = Row(Placing.Unknown, null, "Aslı Çakır Alptekin", Turkey) with
            {
                Mark = "3:34.30",
                IsRemoved = true,
                Tags = [new Tag(TagKind.Annulled, "annulled 2015", "doping")],
            };
            var awarded = Row(Placing.At(4), Medal.Bronze, "Žan Ødegård", Turkey) with { Mark = "3:36.06", Behind = "+3.53", Wind = "+1.3" };
            return BareFinal with
            {
                Route = Routes.Final(FinalOf("olympic-games", 1984, "men-1500m")),
                Title = "Men's 1500 metres, Olympic Games 1984",
                Description = "Sebastian Coe won in 3:32.53 <before> Steve Cram.",
                Edition = EditionLink("olympic-games", 1984, "Los Angeles 1984"),
                Setting = "11 August 1984, Memorial Coliseum, Los Angeles",
                Breadcrumb = [Home, Olympics, EditionLink("olympic-games", 1984, "1984")],
                Milestones = [new Statement("Sebastian Coe retained the title: the 2nd in this line.", [FinalLink("olympic-games", 1980, "Moscow 1980")])],
                Data = Routes.Final(FinalOf("olympic-games", 1984, "men-1500m")).Data,
                ContentPath = "finals/olympic-games/1984/men-1500m.yml",
                Facets = [new Facet("event", "1500 metres, men"), new Facet("decade", "1980s")],
                Winners = [coe],
                Coverage = "complete",
                Agreement = "two sources agree",
                Standings = new StandingsTable("The standings now", [coe, cram, awarded, cakir]),
                Recorded = new StandingsTable("The standings as recorded", [coe, cakir with { Place = Placing.At(2), Medal = Medal.Silver, IsRemoved = false, Tags = [] }, cram with { Place = Placing.At(3), Medal = Medal.Bronze }]),
                Changes =
                [
                    new ChangeStep("17 August 2015", "World Athletics", [new ChangeLine("Aslı Çakır Alptekin annulled", "The result of Aslı Çakır Alptekin was annulled for doping.", [Report])], [coe, cram]),
                ],
                Splits = [new SplitRow("800 m", "1:56.81", AthleteLink("Omar Khalifa"), [Olympedia], null), new SplitRow("1200 m", "2:53.21", null, [Report], null)],
                Pace = new RacePace(
                    [new PaceStretch(0, 800, 14.6m, "116.81"), new PaceStretch(800, 1500, 13.67m, "95.72")],
                    [new PacePoint(800, ["1:56.81", "1:57.06"], "Khalifa"), new PacePoint(1500, ["3:32.53"], "Coe")])
                {
                    Disputed = [new PaceStretch(0, 800, 14.63m, "117.06")],
                },
                Replay = new RaceReplay(
                    1500,
                    [new FrontMoment(new KnownMoment(800, 116.81m), "1:56.81", "Khalifa") { OtherMarks = ["1:57.06"] }, new FrontMoment(new KnownMoment(1500, 212.53m), "3:32.53", "Coe")],
                    [
                        new ReplayRunner(AthleteLink("Sebastian Coe"), "Coe", Placing.At(1), Medal.Gold, "3:32.53", [new KnownMoment(1500, 212.53m)]),
                        new ReplayRunner(AthleteLink("Omar Khalifa"), "Khalifa", Placing.At(8), null, "3:37.11", [new KnownMoment(800, 116.81m), new KnownMoment(1500, 217.11m)]),
                    ],
                    ["Steve Ovett"]),
                Disagreements = [new Disagreement("800 m split", [new StatedValue("1:56.81", [Olympedia]), new StatedValue("1:57.06", [Report])])],
                Notes = ["Steve Ovett stepped off the track on the last lap."],
                Boycott = "The Soviet Union and thirteen allies stayed away.",
                Sources = [Olympedia, Report],
                Nearby = [Line("olympic-games", 1980, "Moscow 1980", "3:38.40"), Line("olympic-games", 1988, "Seoul 1988", "3:35.96")],
                SameEdition = [new(Routes.Final(FinalOf("olympic-games", 1984, "men-800m")), "800 metres"), new(Routes.Final(FinalOf("olympic-games", 1984, "men-1500m")), "1500 metres")],
                Previous = Line("olympic-games", 1980, "Moscow 1980", "3:38.40"),
                Next = Line("olympic-games", 1988, "Seoul 1988", "3:35.96"),
                Articles = [Article],
                Biographies = [AthleteLink("Sebastian Coe")],
            };
        }
    }

    private static FinalId CoesFinal => new(new EditionId(new ChampionshipId("olympic-games"), 1984), new EventId("men-1500m"));

    public static AthletePage Athlete => new()
    {
        Route = Routes.Athlete(new AthleteId("sebastian-coe")),
        Title = "Sebastian Coe",
        Description = "Twice Olympic champion at 1500 metres.",
        Breadcrumb = [Home, new Link(Routes.Athletes, "Athletes")],
        ContentPath = "athletes/gbr/sebastian-coe.md",
        Facets = [new Facet("nation", "Great Britain")],
        Sex = Sex.Men,
        Name = "Sebastian Coe",
        AlsoKnownAs = ["Seb Coe"],
        Nations = [GreatBritain],
        Life = [new LifeFact("Born", "29 September 1956, London", [Olympedia])],
        Medals = "2 gold",
        Biography = new Prose(
        [
            new Html("<p>He won "),
            new EntityLink(EntityRef.To(new FinalId(new EditionId(new ChampionshipId("olympic-games"), 1984), new EventId("men-1500m"))), "the final of 1984"),
            new Html(" <em>again</em>.</p>"),
        ]),
        Strip = new CareerStrip(
        [
            new CareerDot(1980, 1, FinalLink("olympic-games", 1980, "1980: place 1")) { Medal = Medal.Gold, Event = "1500 m" },
            new CareerDot(1984, 1, FinalLink("olympic-games", 1984, "1984: place 1")) { Medal = Medal.Gold, Event = "1500 m" },
        ]),
        Career =
        [
            new CareerRow { Year = "1984", Final = FinalLink("olympic-games", 1984, "Olympic Games 1984"), Event = "1500 metres", Place = Placing.At(1), Medal = Medal.Gold, Mark = "3:32.53", Nation = GreatBritain, Tags = [new Tag(TagKind.Record, "OR", "Olympic record")] },
            new CareerRow { Year = "1980", Final = FinalLink("olympic-games", 1980, "Olympic Games 1980"), Event = "1500 metres", Place = Placing.At(1), Medal = Medal.Gold, Mark = "3:38.40", Nation = GreatBritain },
        ],
        Titles =
        [
            new TitleChain(
                Metres1500,
                "Olympic Games",
                Line("olympic-games", 1976, "Montreal 1976", "3:39.17"),
                [
                    new HeldTitle(FinalLink("olympic-games", 1980, "Moscow 1980"), "3:38.40", null),
                    new HeldTitle(FinalLink("olympic-games", 1984, "Los Angeles 1984"), "3:32.53", "the 2nd, retained"),
                ],
                Line("olympic-games", 1988, "Seoul 1988", "3:35.96")),
        ],
        Rivals = [new RivalLine("Beat", new Link(Rivalry.Route, "Steve Cram"), "2–1")],
        Relations = [new RelationRow("Presented the gold medal to", AthleteLink("Josh Kerr"), "Josh Kerr", FinalLink("world-championships", 2023, "Budapest 2023"), null, [Report])],
        Articles = [Article],
        Sources = [Olympedia],
        Elsewhere = [new OtherArchive("Olympedia", "68969", new Uri("https://www.olympedia.org/athletes/68969"))],
    };

    public static EventPage Event => new()
    {
        Route = Routes.Event(new EventId("men-1500m")),
        Title = "Men's 1500 metres",
        Description = "Every champion.",
        Name = "1500 metres",
        Breadcrumb = [Home, new Link(Routes.Events, "Events")],
        Records =
        [
            new RecordTable("Olympic Games", "records-olympic-games",
            [
                new RecordRow("1980", FinalLink("olympic-games", 1980, "Moscow 1980"), AthleteLink("Sebastian Coe"), GreatBritain, "3:38.40", null, false),
                new RecordRow("1984", FinalLink("olympic-games", 1984, "Los Angeles 1984"), AthleteLink("Josh Kerr"), GreatBritain, "3:32.53", "annulled 2015", true),
            ]),
        ],
        Lineages =
        [
            new LineageTable("Olympic Games", "olympic-games",
            [
                new LineageRow("1984", EditionLink("olympic-games", 1984, "Los Angeles 1984"), FinalLink("olympic-games", 1984, "1984"), [Coe("3:32.53")], "No longer champion: Steve Cram (annulled 1985)."),
                new LineageRow("1916", EditionLink("olympic-games", 1916, "Berlin 1916"), null, [], "Not held because of the First World War."),
            ]),
            new LineageTable("Olympic and World together", "all",
                [new LineageRow("1984", EditionLink("olympic-games", 1984, "Los Angeles 1984"), FinalLink("olympic-games", 1984, "1984"), [Coe("3:32.53")], null)]),
        ],
        Articles = [Article],
    };

    public static ChampionshipPage Championship => new()
    {
        Route = Olympics.To,
        Title = "Olympic Games",
        Description = "Editions since 1896.",
        Editions =
        [
            new EditionRow(EditionLink("olympic-games", 1984, "Los Angeles 1984"), "3 to 12 August 1984", "Los Angeles", new Link(Routes.Nation(new NationCode("USA")), "USA"), [FinalLink("olympic-games", 1984, "Men's 1500 metres")], null),
            new EditionRow(EditionLink("olympic-games", 1916, "Berlin 1916"), "1916", "Berlin", null, [], "Not held because of the First World War."),
        ],
        Medals = [new MedalLine(GreatBritain, 1, 1, 0, 2), new MedalLine(Turkey, 0, 0, 1, 1)],
        Articles = [Article],
    };

    public static EditionPage Edition => new()
    {
        Route = Routes.Edition(new EditionId(new ChampionshipId("olympic-games"), 1984)),
        Year = 1984,
        Title = "Olympic Games 1984",
        Description = "Los Angeles.",
        Breadcrumb = [Home, Olympics],
        Setting = "Los Angeles, 3 to 12 August 1984",
        Championship = Olympics,
        Boycott = "The Soviet Union and thirteen allies stayed away.",
        Finals = [new Podium(FinalLink("olympic-games", 1984, "Men's 1500 metres"), "11 August 1984", "complete", "two sources agree", Final.Standings.Rows[..3])],
        Missing = [new Link(Routes.Event(new EventId("women-3000m")), "Women's 3000 metres")],
        Medals = [new MedalLine(GreatBritain, 1, 1, 0, 2)],
        Previous = EditionLink("olympic-games", 1980, "Moscow 1980"),
        Next = EditionLink("olympic-games", 1988, "Seoul 1988"),
        Articles = [Article],
        Sources = [Report],
    };

    public static NationDecadePage NationDecade => new()
    {
        Route = Routes.Nation(new NationCode("GBR"), "1980s"),
        Title = "Great Britain in the 1980s",
        Description = "Great Britain (GBR) in Olympic and World finals of the 1980s: 1 result.",
        Nation = new Link(Routes.Nation(new NationCode("GBR")), "Great Britain"),
        Results = Nation.Results,
        Previous = new Link(Routes.Nation(new NationCode("GBR"), "1970s"), "1970s"),
        Next = new Link(Routes.Nation(new NationCode("GBR"), "1990s"), "1990s"),
    };

    public static NationPage Nation => new()
    {
        Route = GreatBritain.To,
        Title = "Great Britain",
        Description = "Champions of Great Britain.",
        Code = "GBR",
        About = "A code of its own since 1896.",
        Medals = new MedalLine(GreatBritain, 2, 1, 0, 3),
        EventsCaption = "Titles, with the longest wait between two",
        Events = [new NationalEventRow(Metres1500, "2", FinalLink("olympic-games", 1980, "Sebastian Coe, 1980"), FinalLink("olympic-games", 1984, "Sebastian Coe, 1984"), "4 years", [FinalLink("olympic-games", 1980, "Sebastian Coe, 1980"), FinalLink("olympic-games", 1984, "Sebastian Coe, 1984")])],
        Titles = [Line("olympic-games", 1984, "Los Angeles 1984", "3:32.53")],
        Results = [new NationRow("1984", FinalLink("olympic-games", 1984, "Men's 1500 metres, Olympic Games"), Final.Standings.Rows[0])],
        Articles = [Article],
    };

    public static ComparisonPage Comparison => new()
    {
        Route = Routes.Comparison(CoesFinal, FinalOf("world-championships", 2023, "men-1500m")),
        Title = "Sebastian Coe 1984 and Josh Kerr 2023",
        Description = "Side by side.",
        Breadcrumb = [Home, new Link(Routes.Compare, "Compare champions")],
        First = Coe("3:32.53"),
        Second = new Champion(AthleteLink("Josh Kerr"), GreatBritain, "3:29.38"),
        FirstFinal = FinalLink("olympic-games", 1984, "Los Angeles 1984"),
        SecondFinal = FinalLink("world-championships", 2023, "Budapest 2023"),
        Rows = [new ComparisonRow("Mark", "3:32.53", "3:29.38"), new ComparisonRow("The field at 800 m", "1:56.81 or 1:57.06", "–")],
        Finish = new RelativeFinish(AthleteLink("Josh Kerr"), AthleteLink("Sebastian Coe"), "Kerr 2023", "Coe 1984", 22.2m, 1500),
        Fields = new TwoFields(
            TrackArchive.Domain.Vocabulary.MarkKind.Time,
            new FieldOfMarks(FinalLink("olympic-games", 1980, "Moscow 1980"), [new FieldMark(Placing.At(1), Medal.Gold, AthleteLink("Sebastian Coe"), "Coe", 218.4m, "3:38.4")]),
            new FieldOfMarks(FinalLink("olympic-games", 1984, "Los Angeles 1984"), [new FieldMark(Placing.At(1), Medal.Gold, AthleteLink("Sebastian Coe"), "Coe", 212.53m, "3:32.53")])),
    };

    public static ComparePage Compare => new()
    {
        Route = Routes.Compare,
        Title = "Compare champions",
        Description = "Two champions side by side.",
        Breadcrumb = [Home],
        Pairs = [new Link(Comparison.Route, Comparison.Title)],
        Shards = [new CompareShard("men-1500m", "Men's 1500 metres", DataScript.CreateHashed(Routes.CompareData(new EventId("men-1500m")), new { }))],
    };

    public static TimelinePage Timeline => new()
    {
        Route = Routes.Timeline,
        Title = "The line of the 1500 metres",
        Description = "Every title.",
        Breadcrumb = [Home],
        Lanes = new TitleLanes(1980, 1984, [new TitleLane("Men, Olympic Games", [new LaneStroke(1980, StrokeKind.Title, FinalLink("olympic-games", 1980, "1980")), new LaneStroke(1984, StrokeKind.Title, FinalLink("olympic-games", 1984, "1984")) { IsRetained = true }])]),
        Lines = [Event.Lineages[1]],
    };

    public static RivalryPage Rivalry => new()
    {
        Route = Routes.Rivalry(new AthleteId("sebastian-coe"), new AthleteId("steve-cram")),
        Title = "Sebastian Coe and Steve Cram",
        Description = "Two champions who met twice.",
        Breadcrumb = [Home, new Link(Routes.Rivalries, "Rivalries")],
        First = AthleteLink("Sebastian Coe"),
        Second = AthleteLink("Josh Kerr"),
        FirstAhead = 2,
        SecondAhead = 0,
        Others = "1 annulled meeting, which does not count",
        Meetings =
        [
            new MeetingRow("1980", FinalLink("olympic-games", 1980, "Moscow 1980"), new MeetingSide("1", "3:38.40"), new MeetingSide("DNF", null), "Coe ahead", false),
            new MeetingRow("1984", FinalLink("olympic-games", 1984, "Los Angeles 1984"), new MeetingSide("1", "3:32.53"), new MeetingSide("annulled 2015", "3:33.40"), "annulled", true),
        ],
        Articles = [Article],
    };

    public static YearPage Year => new()
    {
        Route = Routes.Year(1984),
        Title = "1984",
        Description = "The finals of 1984.",
        Finals = Edition.Finals,
        Editions = [EditionLink("olympic-games", 1984, "Olympic Games 1984")],
        Previous = new Link(Routes.Year(1983), "1983"),
        Next = new Link(Routes.Year(1987), "1987"),
    };

    public static ArticlePage ArticlePage => new()
    {
        Route = Article.Article.To,
        Feeds = ArticleFeeds.All,
        Title = Article.Article.Words,
        Description = Article.Summary,
        Date = Article.Date,
        IsoDate = "2026-11-23",
        Summary = Article.Summary,
        Body = new Prose(
        [
            new Html("<p>On the evening of 11 August, "),
            new EntityLink(EntityRef.To(new AthleteId("sebastian-coe")), "Sebastian Coe"),
            new Html(" ran the last lap in <strong>53.25</strong>, and won in "),
            new Claim(1, new ResultQuery(CoesFinal, "sebastian-coe", EntryValue.Mark), "3:32.53, a record"),
            new Html(".</p>\n<h2>Before</h2>\n<p>He had been ill.</p>"),
        ])
        {
            Evidence = [new Evidence(1, "3:32.53, a record", "The mark of Sebastian Coe, as recorded", "3:32.53") { Note = "Sources differ", Finals = [FinalLink("olympic-games", 1984, "Men's 1500 metres 1984")] }],
        },
        About = [FinalLink("olympic-games", 1984, "Men's 1500 metres 1984"), AthleteLink("Sebastian Coe")],
        Tags = ["1500 metres", "Olympic Games"],
        Sources = [Report],
    };

    public static IndexPage Index => new()
    {
        Route = Routes.Athletes,
        Title = "Athletes",
        Description = "Everyone with a result in the archive.",
        Feeds = ArticleFeeds.All,
        SeeAlso = [new Link(Routes.Athletes, "All"), new Link(Routes.AthletesByLetter('c'), "C")],
        Sections =
        [
            new IndexSection("C", "c", [new IndexEntry(AthleteLink("Aslı Çakır Alptekin"), "TUR"), new IndexEntry(AthleteLink("Sebastian Coe"), "GBR")]),
        ],
    };

    public static CoveragePage Coverage => new()
    {
        Route = Routes.Coverage,
        Title = "Coverage",
        Description = "How much of each of 3 finals the archive has.",
        Grids =
        [
            new CoverageGrid(
                "Olympic Games, men",
                "olympic-games-men",
                [EditionLink("olympic-games", 1980, "1980"), EditionLink("olympic-games", 1984, "1984")],
                [
                    new CoverageRow(Metres1500,
                    [
                        new CoverageCell(Routes.Final(FinalOf("olympic-games", 1980, "men-1500m")), TrackArchive.Domain.Vocabulary.Coverage.Medals, Agreement.SourcesDisagree, true),
                        new CoverageCell(null, TrackArchive.Domain.Vocabulary.Coverage.Missing, Agreement.OneSource, false),
                    ]),
                    new CoverageRow(Metres1500, [new CoverageCell(Routes.Final(FinalOf("olympic-games", 1984, "men-1500m")), TrackArchive.Domain.Vocabulary.Coverage.Complete, Agreement.TwoSourcesAgree, false), null]),
                ])
            {
                Summary = "3 finals: complete field 1, medallists 1 and missing 1.",
            },
        ],
        Missing = [new MissingFinals(EditionLink("olympic-games", 1984, "Olympic Games 1984"), [Metres1500])],
    };

    public static AskPage Ask => new()
    {
        Route = Routes.Finals,
        Title = "Ask the finals",
        Description = "Ask the results of 3 finals.",
        Index = Routes.FinalsData("index").WithHash("0123456789"),
        Offered =
        [
            new OfferedQuestion(new Link(Routes.Finals with { Query = "nation=GBR&medal=gold" }, "British titles"), "Gold medals of Great Britain in all events.", [new Link(Routes.Nation(new("GBR")), "Great Britain")]),
            new OfferedQuestion(new Link(Routes.Finals with { Query = "status=annulled" }, "Annulled results"), "Results in all events, annulled.", []),
        ],
        Events = [new ChoiceGroup("Men", [new Choice("men-1500m", "Men's 1500 metres")])],
        Championships = [new Choice("olympic-games", "Olympic Games")],
        Nations = [new Choice("GBR", "Great Britain")],
        EventPages = [Metres1500],
        ChampionshipPages = [new Link(Routes.Championship(new("olympic-games")), "Olympic Games")],
        YearPages = [new Link(Routes.Year(1984), "1984")],
    };

    private static readonly ImmutableArray<SourceEntry> Cited =
    [
        new("olympedia", "Olympedia", "OlyMADMen", "Olympedia", null, new Uri("https://www.olympedia.org/"), null, 1000),
        new("olympic-report-1984", "Official report 1984", "Los Angeles Olympic Organizing Committee", "the IOC and organisers", "1985", null, "Volume 2.", 1),
    ];

    public static SourcesPage Sources => new()
    {
        Route = Routes.Sources,
        Title = "Sources",
        Description = "What the archive rests on.",
        SeeAlso = [new Link(Routes.SourcesByLetter('o'), "O")],
        MostCited = Cited,
    };

    public static SourcesPage SourcesOfALetter => Sources with
    {
        Route = Routes.SourcesByLetter('o'),
        MostCited = [],
        Sources = Cited,
    };

    public static AboutPage About => new()
    {
        Route = Routes.About,
        Title = "About the archive",
        Description = "How it works.",
        Finals = 1204,
        Athletes = 4801,
        Authorities = "The IOC decides for the Olympic Games.",
        SourceFamilies = "Sources of one publisher count as one.",
    };

    public static StylesPage Styles => new()
    {
        Route = Routes.Styles,
        Title = "How the archive looks",
        Description = "Every part of a page in every state.",
        Breadcrumb = [Home],
        Nations = [GreatBritain, new Link(Routes.Nation(new NationCode("URS")), "URS")],
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

    public static OnThisDayPage August => new()
    {
        Route = Routes.OnThisDayIn(8),
        Title = "On this day: August",
        Description = "The finals held in August, day by day.",
        Breadcrumb = [Home, new(Routes.OnThisDay, "On this day")],
        Months = [new(Routes.OnThisDayIn(7), "July"), new(Routes.OnThisDayIn(8), "August")],
        Days = [new("08-11", "11 August", [Line("olympic-games", 1984, "Men's 1500 metres, Los Angeles 1984", "3:32.53") with { Date = "" }])],
    };

    public static DataPage Data => new()
    {
        Route = Routes.Data,
        Title = "Take the data",
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
        Title = "Ask in SQL",
        Description = "Questions to the whole archive in SQL, answered in your browser.",
        Breadcrumb = [Home, new(Routes.Data, "Take the data")],
        Engine = new(new Route("assets/sqlite/sqlite3.0123456789.js"), new Route("assets/sqlite/sqlite3.0123456789.wasm"), 1_537_000),
        Database = new(new Link(Routes.Sqlite, "SQLite database"), 9_633_792, new string('c', 64)),
        Packed = new(new Link(Routes.PackedSqlite, "The same packed"), 2_076_982, new string('d', 64)),
        Examples = [new("British medals", "SELECT name\nFROM now\nWHERE nation = 'GBR' AND medal IS NOT NULL")],
        Relations = [new("now", "Each result with its place of today.", ["final", "place"])],
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
        Years = "1896 to 2025",
    };

    private static ResultRow Row(Placing place, Medal? medal, string name, Link nation) => new()
    {
        Place = place,
        Medal = medal,
        Who = [AthleteLink(name)],
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
