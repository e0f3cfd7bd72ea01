using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Eras;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Pictures;
using TrackArchive.Pages.Teams;
using TrackArchive.Pages.Years;

namespace TrackArchive.Tests.Theme;

/// <summary>Sample pages of events, championships, nations and years.</summary>
internal static partial class SamplePages
{
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
            new EditionRow(EditionLink("olympic-games", 1984, "Los Angeles 1984"), "3 to 12 August 1984", "Los Angeles", new Link(Routes.Team(new Team(new TeamId("USA"), "USA")), "USA"), [FinalLink("olympic-games", 1984, "Men's 1500 metres")], null),
            new EditionRow(EditionLink("olympic-games", 1916, "Berlin 1916"), "1916", "Berlin", null, [], "Not held because of the First World War."),
        ],
        Medals = [new TeamMedals([new MedalLine(GreatBritain, 1, 1, 0, 2), new MedalLine(Turkey, 0, 0, 1, 1)])],
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
        Medals = [new TeamMedals([new MedalLine(GreatBritain, 1, 1, 0, 2)])],
        Previous = EditionLink("olympic-games", 1980, "Moscow 1980"),
        Next = EditionLink("olympic-games", 1988, "Seoul 1988"),
        Articles = [Article],
        Sources = [Report],
    };

    public static TeamDecadePage NationDecade => new()
    {
        Route = Routes.Team(new Team(new TeamId("GBR"), "GBR"), "1980s"),
        Title = "Great Britain in the 1980s",
        Description = "Great Britain (GBR) in Olympic and World finals of the 1980s: 1 result.",
        TeamKind = TeamKind.Nation,
        Team = new Link(Routes.Team(new Team(new TeamId("GBR"), "GBR")), "Great Britain"),
        Results = Nation.Results,
        Previous = new Link(Routes.Team(new Team(new TeamId("GBR"), "GBR"), "1970s"), "1970s"),
        Next = new Link(Routes.Team(new Team(new TeamId("GBR"), "GBR"), "1990s"), "1990s"),
    };

    public static TeamPage Nation => new()
    {
        Route = GreatBritain.To,
        Title = "Great Britain",
        Description = "Champions of Great Britain.",
        TeamKind = TeamKind.Nation,
        Code = "GBR",
        About = "A code of its own since 1896.",
        Medals = new MedalLine(GreatBritain, 2, 1, 0, 3),
        EventsCaption = "Titles, with the longest wait between two",
        Events = [new TeamEventRow(Metres1500, "2", FinalLink("olympic-games", 1980, "Sebastian Coe, 1980"), FinalLink("olympic-games", 1984, "Sebastian Coe, 1984"), "4 years", [FinalLink("olympic-games", 1980, "Sebastian Coe, 1980"), FinalLink("olympic-games", 1984, "Sebastian Coe, 1984")])],
        Titles = [Line("olympic-games", 1984, "Los Angeles 1984", "3:32.53")],
        Results = [new TeamRow("1984", FinalLink("olympic-games", 1984, "Men's 1500 metres, Olympic Games"), Final.Standings.Rows[0])],
        Articles = [Article],
    };

    public static TimelinePage Timeline => new()
    {
        Route = Routes.Timeline,
        Title = "Champions of the 1500 metres",
        Description = "Every title.",
        Breadcrumb = [Home],
        Lanes = new TitleLanes(1980, 1984, [new TitleLane("Men, Olympic Games", [new LaneStroke(1980, StrokeKind.Title, FinalLink("olympic-games", 1980, "1980")), new LaneStroke(1984, StrokeKind.Title, FinalLink("olympic-games", 1984, "1984")) { IsRetained = true }])]),
        Lines = [Event.Lineages[1]],
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

    public static OnThisDayPage August => new()
    {
        Route = Routes.OnThisDayIn(8),
        Title = "On this day: August",
        Description = "The finals held in August, day by day.",
        Breadcrumb = [Home, new(Routes.OnThisDay, "On this day")],
        Months = [new(Routes.OnThisDayIn(7), "July"), new(Routes.OnThisDayIn(8), "August")],
        Days = [new("08-11", "11 August", [Line("olympic-games", 1984, "Men's 1500 metres, Los Angeles 1984", "3:32.53") with { Date = "" }])],
    };
}
