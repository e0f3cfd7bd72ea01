using TrackArchive.Pages;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Tests.Theme;

/// <summary>Sample pages of finals.</summary>
internal static partial class SamplePages
{
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
        Evidence = [new EvidenceLine(["Maryam Yusuf Jamal", "Abeba Aregawi"], "place: two sources agree; mark: one source", [Olympedia]), new EvidenceLine(["A", "B", "C", "D", "E"], "place: one source", [Report])],
        Coverage = "medals",
        Agreement = "one source",
        Basis = "the day's order",
        Story = [Phrase.Say($"Sebastian Coe of Great Britain won ({Phrase.Proven("mark not known", Routes.Final(FinalOf("olympic-games", 1980, "men-1500m")).At(FinalAnchors.Result))}).")],
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
                Milestones = [new Statement("Sebastian Coe retained the title, winning it for the 2nd time.", [FinalLink("olympic-games", 1980, "Moscow 1980")])],
                Data = Routes.Final(FinalOf("olympic-games", 1984, "men-1500m")).Data,
                ContentPath = "finals/olympic-games/1984/men-1500m.yml",
                Facets = [new Facet("event", "1500 metres, men"), new Facet("decade", "1980s")],
                Winners = [coe],
                Coverage = "complete",
                Agreement = "two sources agree",
                Standings = new StandingsTable("The standings now", [coe, cram, awarded, cakir]),
                Rounds =
                [
                    new RoundSection("round-semi-final", "Semi-finals", "Advanced: the first 4 of each race (Q).", [new RoundTable(new StandingsTable("Semi-final 1", [cram with { Place = Placing.At(1), Medal = null, Tags = [new Tag(TagKind.Note, "Q", "advanced by place or standard")] }]))
                    {
                        Recorded = new StandingsTable("Semi-final 1, as first recorded", [coe with { Medal = null }]),
                        Changes = [new ChangeStep("1985", "Organisers", [new ChangeLine("Somebody annulled", "Somebody annulled.", [])], [])],
                        Splits = [new SplitRow("800 m", "1:58.1", null, [], null)],
                        Notes = ["The race was run again."],
                    }]),
                ],
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
}
