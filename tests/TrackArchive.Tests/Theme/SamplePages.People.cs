using TrackArchive.Domain.Texts;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Eras;
using TrackArchive.Pages.Pictures;
using TrackArchive.Pages.Rivalries;

namespace TrackArchive.Tests.Theme;

/// <summary>Sample pages of athletes, rivalries and comparisons.</summary>
internal static partial class SamplePages
{
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
        Teams = [GreatBritain],
        Life = [new LifeFact("Born", "29 September 1956, London", [Olympedia])],
        Span = "4 finals from 1980 to 1984",
        Tally = [new MedalOfCareer(Medal.Gold, 2, IsExact: true), new MedalOfCareer(Medal.Silver, 1, IsExact: false)],
        Best = [new BestPlace(Metres1500, Placing.At(1), Medal.Gold)],
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
                    new HeldTitle(FinalLink("olympic-games", 1984, "Los Angeles 1984"), "3:32.53", "2nd title, retained"),
                ],
                Line("olympic-games", 1988, "Seoul 1988", "3:35.96")),
        ],
        Rivals = [new RivalLine("Beat", new Link(Rivalry.Route, "Steve Cram"), "2–1")],
        Relations = [new RelationRow("Presented the gold medal to", AthleteLink("Josh Kerr"), "Josh Kerr", FinalLink("world-championships", 2023, "Budapest 2023"), null, [Report])],
        Articles = [Article],
        Sources = [Olympedia],
        Elsewhere = [new OtherArchive("Olympedia", "68969", new Uri("https://www.olympedia.org/athletes/68969"))],
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
        Rows = [new ComparisonRow("Mark", "3:32.53", "3:29.38"), new ComparisonRow("The leader at 800 m", "1:56.81 or 1:57.06", "–")],
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
}
