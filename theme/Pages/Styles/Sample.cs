using System.Collections.Immutable;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Theme.Pages.Styles;

/// <summary>For whom the samples compete, and where: words that the archive would use of its own.</summary>
public sealed record SampleWords(Link Present, string PresentName, Link Past, string PastName, string Series, string Authority, string One, string Many)
{
    public static readonly SampleWords OfNations = new(
        new Link(Routes.Teams(TeamKind.Nation), "GBR"), "Great Britain", new Link(Routes.Teams(TeamKind.Nation), "URS"), "Soviet Union", "Games", "World Athletics", "nation", "nations");

    public static readonly SampleWords OfClubs = new(
        Sample.CreateLink("Example Runners"), "Example Runners", Sample.CreateLink("Sample Harriers"), "Sample Harriers", "League", "An authority", "club", "clubs");
}

/// <summary>Made-up results for the page of styles, each state once. Every link leads to that page.</summary>
public sealed class Sample(SampleWords words)
{
    public bool HasNations => words == SampleWords.OfNations;

    public SampleWords Words => words;

    public ImmutableArray<ResultRow> Rows =>
    [
        Row(Placing.At(1), Medal.Gold, "Ada Example", "3:55.01") with { Tags = [new Tag(TagKind.Record, "WR", "world record")] },
        Row(Placing.At(2), Medal.Silver, "Berta Sample", "3:55.87") with { Behind = "+0.86" },
        Row(Placing.At(3), Medal.Bronze, "Çelik Örnek", "3:57.2") with { Team = words.Past, Nation = HasNations ? words.Past : null, NationName = HasNations ? words.PastName : null, Club = HasNations ? null : words.Past, Tags = [new Tag(TagKind.Doubt, "estimated")] },
        Row(Placing.At(4), Medal.Bronze, "Dora Specimen", "3:57.90") with { Behind = "+2.89", Tags = [new Tag(TagKind.Note, "bronze awarded")] },
        Row(Placing.At(5, isShared: true), null, "Eva Instance", "3:58.00") with { Behind = "+2.99" },
        Row(Placing.Unknown, null, "Fia Beispiel", "3:54.80") with { IsRemoved = true, Tags = [new Tag(TagKind.Annulled, "annulled 2015", "doping")] },
        Row(new Placing("DNF"), null, "Gia Exempel", null) with { Tags = [new Tag(TagKind.Status, "did not finish")] },
    ];

    public StandingsTable Results => new("Every state of a result", Rows);

    public TitleLanes Lanes => new(1912, 1988,
    [
        new TitleLane(words.Series,
        [
            new LaneStroke(1912, StrokeKind.Title, CreateLink("1912: a title")) { IsFollowed = true, Holder = "Example" },
            new LaneStroke(1916, StrokeKind.NotHeld, CreateLink("1916: not held")),
            new LaneStroke(1920, StrokeKind.Title, CreateLink("1920: retained")) { IsRetained = true, Holder = "Example" },
            new LaneStroke(1948, StrokeKind.Missing, CreateLink("1948: not in the archive")),
            new LaneStroke(1960, StrokeKind.Vacant, CreateLink("1960: the title is vacant")),
            new LaneStroke(1984, StrokeKind.Title, CreateLink("1984: a title; no longer somebody else")) { Lost = "Fia Beispiel" },
        ]),
        new TitleLane("Championships", [new LaneStroke(1983, StrokeKind.Title, CreateLink("1983: a title")) { IsFollowed = true }, new LaneStroke(1987, StrokeKind.Title, CreateLink("1987: a title"))]),
    ]);

    public LineageTable Lineage => new(words.Series, "sample-lineage",
    [
        new LineageRow("1912", CreateLink("Place 1912"), CreateLink("1912"), [Champion("Ada Example", "3:55.01")], null),
        new LineageRow("1916", CreateLink("Place 1916"), null, [], "Not held."),
    ]);

    public TitleLine Line => new()
    {
        Event = CreateLink("An event"),
        Lanes = Lanes,
        Team = words.PresentName,
        Wait = new TitleWait(1912, 1983, words.PresentName, "from Ada Example in 1912 to Berta Sample in 1983"),
        Named = [new NamedTitle(0, 1912, CreateLink("1912"), "Ada Example", "3:55.01", "Place 1912"), new NamedTitle(1, 1983, CreateLink("1983"), "Berta Sample", "3:54.80", "Place 1983")],
        Table = Lineage with { Id = "sample-line" },
    };

    public WinningMarks Marks => new(MarkKind.Time, 1912, 1988,
    [
        new MarkSeries(words.Series,
        [
            new MarkPoint(1912, 236.8m, "3:56.8", CreateLink("1912: 3:56.8")) { IsBest = true },
            new MarkPoint(1936, 227.8m, "3:47.8", CreateLink("1936: 3:47.8")) { IsBest = true },
            new MarkPoint(1952, 225.1m, "3:45.1", CreateLink("1952: 3:45.1, estimated")) { IsDoubtful = true },
            new MarkPoint(1984, 212.53m, "3:32.53", CreateLink("1984: 3:32.53")) { IsBest = true },
            new MarkPoint(1988, 215.96m, "3:35.96", CreateLink("1988: 3:35.96")),
        ]),
        new MarkSeries("Championships", [new MarkPoint(1983, 221.59m, "3:41.59", CreateLink("1983: 3:41.59")) { IsBest = true }, new MarkPoint(1987, 216.80m, "3:36.80", CreateLink("1987: 3:36.80")) { IsBest = true }]),
    ]);

    public CareerStrip Career => new(
    [
        new CareerDot(1976, 7, CreateLink("1976: place 7")),
        new CareerDot(1980, 2, CreateLink("1980: place 2")) { Medal = Medal.Silver },
        new CareerDot(1980, 1, CreateLink("1980: place 1")) { Medal = Medal.Gold },
        new CareerDot(1983, null, CreateLink("1983: did not finish")),
        new CareerDot(1984, null, CreateLink("1984: annulled 2015")) { IsRemoved = true },
        new CareerDot(1988, 3, CreateLink("1988: place 3")) { Medal = Medal.Bronze },
    ])
    {
        NameOfTeams = words.Many,
        Teams = [new CareerTeam(1976, 1980, words.Past.Words), new CareerTeam(1983, 1988, words.Present.Words)],
    };

    public static FinishField Field => new(MarkKind.Time,
    [
        new FieldDot(Placing.At(1), Medal.Gold, CreateLink("Ada Example"), "Example", 0, "3:55.01"),
        new FieldDot(Placing.At(2), Medal.Silver, CreateLink("Berta Sample"), "Sample", 0.86m, "+0.86"),
        new FieldDot(Placing.At(4), Medal.Bronze, CreateLink("Dora Specimen"), "Specimen", 2.89m, "+2.89"),
        new FieldDot(Placing.At(5, isShared: true), null, CreateLink("Eva Instance"), "Instance", 2.99m, "+2.99"),
    ],
    "3:55.01")
    {
        MetresPerSecond = 6.4m,
        Left = 1,
    };

    public static RacePace Pace => new(
        [new PaceStretch(0, 400, 15.5m, "62.0"), new PaceStretch(400, 1200, 16, "2:08"), new PaceStretch(1200, 1500, 15, "45.01")],
        [new PacePoint(400, ["62.0", "62.6"], "Example"), new PacePoint(1200, ["3:10"], null), new PacePoint(1500, ["3:55.01"], "Example")])
    {
        Disputed = [new PaceStretch(0, 400, 15.65m, "62.6")],
    };

    public static RaceReplay Replay => new(
        1500,
        [
            new FrontMoment(new KnownMoment(400, 62), "62.0", "Example") { OtherMarks = ["62.6"] },
            new FrontMoment(new KnownMoment(1200, 190), "3:10", null),
            new FrontMoment(new KnownMoment(1500, 235.01m), "3:55.01", "Example"),
        ],
        [
            new ReplayRunner(CreateLink("Ada Example"), "Example", Placing.At(1), Medal.Gold, "3:55.01", [new KnownMoment(400, 62), new KnownMoment(1500, 235.01m)]),
            new ReplayRunner(CreateLink("Fia Beispiel"), "Beispiel", Placing.Unknown, null, "3:55.40", [new KnownMoment(1500, 235.4m)]) { IsRemoved = true },
            new ReplayRunner(CreateLink("Berta Sample"), "Sample", Placing.At(2), Medal.Silver, "3:55.87", [new KnownMoment(1500, 235.87m)]),
            new ReplayRunner(CreateLink("Eva Instance"), "Instance", Placing.At(5), null, "4:01.00", [new KnownMoment(1500, 241)]),
        ],
        ["Gia Exempel"]);

    public static TwoFields Fields => new(
        MarkKind.Time,
        new FieldOfMarks(CreateLink("Place 1912"), [new FieldMark(Placing.At(1), Medal.Gold, CreateLink("Ada Example"), "Example", 235.01m, "3:55.01"), new FieldMark(Placing.At(2), Medal.Silver, CreateLink("Eva Instance"), "Instance", 236.4m, "3:56.4")]),
        new FieldOfMarks(CreateLink("Place 1983"), [new FieldMark(Placing.At(1), Medal.Gold, CreateLink("Berta Sample"), "Sample", 234.8m, "3:54.80"), new FieldMark(Placing.At(4), null, CreateLink("Gia Exempel"), "Exempel", 240, "4:00.00")]));

    public static MedalYears Years => new(1912, 1988, [new MedalYear(1912, new Link(Routes.Styles, "1912"), 2, 1, 0), new MedalYear(1984, new Link(Routes.Styles, "1984"), 1, 3, 2)]);

    public ImmutableArray<MedalLine> Medals =>
        [new MedalLine(new Link(Routes.Styles, words.PresentName), 3, 4, 2, 9), new MedalLine(new Link(Routes.Styles, words.PastName), 0, 1, 0, 1)];

    public FinalLine Before => new(CreateLink("Place 1980"), "1980", [Champion("Berta Sample", "3:56.00")], null);
    public static FinalLine After => new(CreateLink("Place 1988"), "1988", [], "no champion");

    public ImmutableArray<TitleChain> Titles =>
    [
        new TitleChain(CreateLink("An event"), words.Series, Before, [new HeldTitle(CreateLink("Place 1984"), "3:55.01", null), new HeldTitle(CreateLink("Place 1988"), "3:54.80", "2nd title, retained")], After),
    ];

    public ImmutableArray<ChangeStep> Changes =>
        [new ChangeStep("March 2015", words.Authority, [new ChangeLine("Fia Beispiel annulled", "Fia Beispiel (place 1) annulled: doping.", [new Citation(CreateLink("A source"))])], Rows[..2])];

    public static ImmutableArray<ArticleLine> Articles => [new ArticleLine(CreateLink("An article’s title"), "1 January 2026", "What it is about, in a sentence.")];

    public static Link CreateLink(string words) => new(Routes.Styles, words);

    private Champion Champion(string name, string mark) => new(CreateLink(name), words.Present, mark);

    private ResultRow Row(Placing place, Medal? medal, string name, string? mark) => new()
    {
        Place = place,
        Medal = medal,
        Who = [CreateLink(name)],
        Team = words.Present,
        Nation = HasNations ? words.Present : null,
        NationName = HasNations ? words.PresentName : null,
        Club = HasNations ? null : words.Present,
        Mark = mark,
    };
}
