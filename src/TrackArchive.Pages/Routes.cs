using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Pages;

/// <summary>The only place where addresses are made. They are permanent: a change here needs a redirect for each page.</summary>
public static class Routes
{
    public static readonly Route Home = new("index.html");
    public static readonly Route Search = new("search.html");
    public static readonly Route Coverage = new("coverage.html");
    public static readonly Route FindingIndex = new("search/index.js");
    public static readonly Route Sources = new("sources.html");
    public static readonly Route Finals = new("finals.html");
    public static readonly Route Data = new("data.html");
    public static readonly Route DataPackage = new("data/csv/datapackage.json");
    public static readonly Route Sqlite = new("data/archive.sqlite");
    public static readonly Route PackedSqlite = new("data/archive.sqlite.gz");
    public static readonly Route CsvArchive = new("data/csv.zip");
    public static readonly Route Sql = new("sql.html");
    public static readonly Route About = new("about.html");
    public static readonly Route Styles = new("styles.html");
    public static readonly Route NotFound = new("404.html");
    public static readonly Route Athletes = new("athletes/index.html");
    public static readonly Route Events = new("events/index.html");
    public static readonly Route Championships = new("championships/index.html");
    public static readonly Route Years = new("years/index.html");
    public static readonly Route Rivalries = new("rivalries/index.html");
    public static readonly Route Compare = new("compare.html");
    public static readonly Route Timeline = new("timeline.html");
    public static readonly Route OnThisDay = new("on-this-day.html");
    public static readonly Route Articles = new("articles/index.html");
    public static readonly Route RecordLists = new("records/index.html");
    public static readonly Route AtomFeed = new("feed.atom");
    public static readonly Route JsonFeed = new("feed.json");
    public static readonly Route WebManifest = new("site.webmanifest");

    /// <summary>A table as CSV, beside its data package.</summary>
    public static Route Csv(string table) => new($"data/csv/{table}.csv");

    /// <summary>Folders in which every file has a hash of its bytes in its name; a browser may keep those files for good.</summary>
    public static readonly ImmutableArray<string> HashedFolders = ["assets/", "search/parts/", "data/finals/", "data/compare/"];

    /// <summary>A part of the index of names, before its hash.</summary>
    public static readonly Route FindingPart = new("search/parts/part.js");

    /// <summary>A social card, before its hash.</summary>
    public static Route Card(string name) => new($"assets/cards/{name}.png");

    /// <summary>A month's page; January is 1.</summary>
    public static Route OnThisDayIn(int month) => new($"on-this-day/{month:00}.html");

    /// <summary>What the home page tells of each day of the month.</summary>
    public static Route OnThisDayData(int month) => new($"data/on-this-day/{month:00}.js");

    public static Route Athlete(AthleteId id) => new($"athletes/{id}.html");

    /// <summary>The letter is one of a to z.</summary>
    public static Route AthletesByLetter(char letter) => new($"athletes/by-letter/{letter}.html");

    /// <summary>One page for both, whoever is named first.</summary>
    public static Route Rivalry(AthleteId a, AthleteId b) =>
        string.CompareOrdinal(a.Value, b.Value) < 0 ? new($"rivalries/{a}--{b}.html") : new($"rivalries/{b}--{a}.html");

    public static Route Comparison(FinalId first, FinalId second) => new($"compare/{Flat(first)}--{Flat(second)}.html");

    /// <summary>An event's finals for comparing, before the hash.</summary>
    public static Route CompareData(EventId @event) => new($"data/compare/{@event}.js");

    private static string Flat(FinalId id) => id.ToString().Replace('/', '-');

    /// <summary>The page of questions with one filled in.</summary>
    public static Route Ask(Question question) => Finals with { Query = question.ToString() };

    /// <summary>What the page of questions loads, before the hash: an event's results, or the index of all.</summary>
    public static Route FinalsData(string name) => new($"data/finals/{name}.js");

    public static Route Final(FinalId id) => new($"finals/{id}.html");

    /// <summary>A hundred results of a final with very many, from the line of that number on.</summary>
    public static Route FinalPart(FinalId id, int first) => new($"finals/{id}/{first}.html");

    /// <summary>All results of a final with very many, as CSV.</summary>
    public static Route FinalCsv(FinalId id) => new($"finals/{id}.csv");

    public static Route Championship(ChampionshipId id) => new($"championships/{id}.html");

    public static Route Edition(EditionId id) => new($"championships/{id}.html");

    public static Route Event(EventId id) => new($"events/{id}.html");

    public static Route Team(Team team) => To(EntityRef.To(team.Id, team.Kind));

    /// <summary>The decade is written like 1980s.</summary>
    public static Route Team(Team team, string decade) => new($"{FolderOf(EntityRef.To(team.Id, team.Kind).Kind)}/{team.Id}/{decade}.html");

    /// <summary>The list of all nations, or of all clubs.</summary>
    public static Route Teams(TeamKind kind) => new($"{FolderOf(EntityKinds.FromTeam(kind))}/index.html");

    public static bool LeadsToNations(Route route) => route.Path.StartsWith("nations/", StringComparison.Ordinal);

    /// <summary>The nation to whose page the address leads; nothing for other addresses.</summary>
    public static TeamId? NationOf(Route route) =>
        LeadsToNations(route) && route.Path.Count('/') == 1 && route != Teams(TeamKind.Nation)
            ? new TeamId(System.IO.Path.GetFileNameWithoutExtension(route.Path))
            : null;

    public static Route Year(int year) => new($"years/{year}.html");

    public static Route Article(ArticleId id) => new($"articles/{id}.html");

    /// <summary>What an edition of the archive changed.</summary>
    public static Route Changes(ChangeLogId id) => new($"changes/{id}.html");

    /// <summary>A part of it: an edition of a championship, or a letter of athletes.</summary>
    public static Route ChangesPart(ChangeLogId id, string part) => new($"changes/{id}/{part}.html");

    public static Route RecordList(RecordListId id) => new($"records/{id}.html");

    /// <summary>Where a text's numbered claim is on its page.</summary>
    public static string ClaimAnchor(int number) => $"claim-{number}";

    /// <summary>Where the evidence for it is.</summary>
    public static string EvidenceAnchor(int number) => $"evidence-{number}";

    /// <summary>The sources whose ids begin so; the letter is one of a to z, or a digit.</summary>
    public static Route SourcesByLetter(char letter) => new($"sources/{letter}.html");

    public static Route Source(SourceId id) => SourcesByLetter(id.Value[0]).At(id.Value);

    public static Route To(EntityRef entity) => entity.Kind switch
    {
        EntityKind.Source => Source(new SourceId(entity.Id)),
        var kind => new($"{FolderOf(kind)}/{entity.Id}.html"),
    };

    /// <summary>Where the pages about things of a kind are.</summary>
    internal static string FolderOf(EntityKind kind) => kind switch
    {
        EntityKind.Athlete => "athletes",
        EntityKind.Final => "finals",
        EntityKind.Edition or EntityKind.Championship => "championships",
        EntityKind.Event => "events",
        EntityKind.Nation => "nations",
        EntityKind.Club => "clubs",
        EntityKind.School => "schools",
        EntityKind.University => "universities",
        EntityKind.Region => "regions",
        EntityKind.Year => "years",
        EntityKind.Article => "articles",
        EntityKind.Source => "sources",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind without a page"),
    };
}
