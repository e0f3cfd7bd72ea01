using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Sources;

namespace TrackArchive.Tests.Theme;

/// <summary>Sample pages of articles, sources and what the archive says of itself.</summary>
internal static partial class SamplePages
{
    public static ArticlePage ArticlePage => new()
    {
        Route = Article.Article.To,
        Feeds = ArticleFeeds.All,
        Title = Article.Article.Words,
        Description = Article.Summary,
        Date = Article.Date,
        Published = new DateOnly(2026, 11, 23),
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
}
