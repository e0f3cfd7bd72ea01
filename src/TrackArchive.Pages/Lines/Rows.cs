using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Lines;

/// <summary>Lines of tables, made alike for every kind of page.</summary>
internal static class Rows
{
    public static ResultRow CreateResult(Race race, Standings standings, Standing standing)
    {
        var result = standing.Result;
        return new ResultRow
        {
            Place = Place(standings, standing),
            Medal = standing.Medal,
            Who = Who(result),
            UnknownRunners = Careers.CountUnknownRunners(race.Event, result),
            IsTeam = result.Athlete is null,
            As = result.As ?? (result.Athlete is null ? result.Name : null),
            Team = LinkTo(result.Represents, race.Edition),
            Nation = LinkTo(result.Nation, race.Edition),
            NationName = result.Nation?.Name,
            Club = LinkTo(result.Club, race.Edition),
            Mark = MarkWords.Describe(result),
            Behind = Behind(race, standings, standing),
            Wind = race.Event.HasWind ? result.Wind.ToString() : null,
            Reaction = result.Reaction?.ToString(CultureInfo.InvariantCulture),
            Bib = result.Bib,
            Lane = result.Lane?.ToString(CultureInfo.InvariantCulture),
            Class = result.Class == EntryClass.Any ? null : result.Class.ToString(),
            OtherTime = result.OtherTime?.Text,
            Tags = Tags(standings.Authority, standing),
            IsRemoved = standing.RemovedBy is not null,
        };
    }

    public static StandingsTable Table(string caption, Race race, Standings standings) =>
        new(caption, [.. standings.Rows.Select(r => CreateResult(race, standings, r))])
        {
            OtherClock = race.TimedBy == RaceClock.Gun ? ColumnWords.Chip : ColumnWords.Gun,
            NameOfClubs = TextWords.UpperFirst(TeamWords.DescribeOne(standings.Rows.Select(r => r.Result.Club).OfType<Team>())),
        };

    public static ImmutableArray<ResultRow> Medallists(Race race, Standings standings) =>
        [.. standings.Medallists.OrderBy(s => s.Medal).ThenBy(s => s.Place).Select(s => CreateResult(race, standings, s))];

    /// <summary>The nation or club as it competed, or was host, at the edition.</summary>
    [return: NotNullIfNotNull(nameof(team))]
    public static Link? LinkTo(Team? team, Edition edition) => team is null ? null : new(Routes.Team(team), team.ShortName) { Year = edition.HeldIn };

    /// <summary>A relay's team by its name; one that is nobody's has no page but the final's.</summary>
    public static Link LinkToTeam(Final final, Result result) => new(result.Represents is { } team ? Routes.Team(team) : Routes.Final(final.Id), result.Name);

    public static Link LinkTo(Athlete athlete) => new(Routes.Athlete(athlete.Id), athlete.Name)
    {
        IsPlain = !athlete.HasPage,
        SortedAs = athlete.FamilyName == athlete.Name.Split(' ')[^1] ? null : $"{athlete.FamilyName} {athlete.Name}",
    };

    /// <summary>Behind a statement: the publisher and the date, short; the list of sources has the titles.</summary>
    public static ImmutableArray<Citation> Cite(IEnumerable<Source> sources) =>
        [.. sources.Select(s => new Citation(new Link(Routes.Source(s.Id), s.Date is { } date ? $"{s.Publisher}, {DateWords.Format(date)}" : s.Publisher)))];

    /// <summary>As a list of sources has them.</summary>
    public static ImmutableArray<Citation> InFull(IEnumerable<Source> sources) =>
        [.. sources.Select(s => new Citation(new Link(Routes.Source(s.Id), s.Title), s.Title.StartsWith(s.Publisher, StringComparison.Ordinal) ? null : s.Publisher) { Language = s.Language })];

    public static ImmutableArray<Champion> Champions(Final final, IEnumerable<Standing> champions) =>
        [.. champions.Select(s => new Champion(
            s.Result.Athlete is { } a ? LinkTo(a) : new Link(Routes.Final(final.Id), s.Result.Name),
            LinkTo(s.Result.Represents, final.Edition),
            MarkWords.Describe(s.Result)))];

    public static FinalLine Line(Archive archive, Final final, string words)
    {
        var champions = Champions(final, archive.Now(final).Champions);
        return new FinalLine(new Link(Routes.Final(final.Id), words), DateOf(final), champions, champions.IsEmpty ? TitleWords.NoChampionInSentence : null);
    }

    public static Podium Podium(Archive archive, Final final, string words)
    {
        var now = archive.Now(final);
        return new Podium(
            new Link(Routes.Final(final.Id), words),
            DateOf(final),
            CoverageWords.Describe(final),
            Words.DescribeAgreement(final, now),
            Medallists(final, now))
        {
            MayHaveChanged = Words.MayHaveChanged(final),
        };
    }

    public static ImmutableArray<ArticleLine> Articles(IEnumerable<Article> articles) =>
        [.. articles.Select(a => new ArticleLine(new Link(Routes.Article(a.Id), a.Title), DateWords.Format(a.Date), a.Summary))];

    /// <summary>One ranking of nations and one of clubs, as far as there are medals of each.</summary>
    public static ImmutableArray<TeamMedals> Medals(MedalTable table) =>
    [
        .. table.Counts.GroupBy(c => c.Team.CountedAs).OrderBy(g => g.Key).Select(g => new TeamMedals([.. g.Select(CreateMedals)])
        {
            One = TeamWords.DescribeOne(g.Select(c => c.Team)),
            Many = TeamWords.DescribeAll(g.Select(c => c.Team)),
            Note = MedalWords.DescribeUnknown(table.Unknown.Where(u => u.CountedBy == g.Key)),
        }),
    ];

    public static MedalLine CreateMedals(MedalCount count) =>
        new(new Link(Routes.Team(count.Team), count.Team.Name), count.Gold, count.Silver, count.Bronze, count.Total);

    public static string DateOf(Final final) =>
        DateWords.FindDay(final) ?? final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture);

    /// <summary>Athletes with a biography that speaks of the thing.</summary>
    public static ImmutableArray<Link> Biographies(ArchiveRelations relations, EntityRef entity) =>
        [.. relations.Mentions.InBiographies(entity).Select(LinkTo)];

    private static ImmutableArray<Link> Who(Result result) => result.Athlete is { } athlete
        ? [LinkTo(athlete)]
        : [.. result.Squad.OrderBy(m => m.Leg ?? int.MaxValue).Select(m => LinkTo(m.Athlete))];

    private static Placing Place(Standings standings, Standing standing)
    {
        if (standing.Place is { } place)
            return Placing.At(place, isShared: standings.Rows.Count(r => r.Place == place) > 1);
        return standing.RemovedBy is null && standing.Result.Status is { } status ? new Placing(Words.Describe(status)) : Placing.Unknown;
    }

    private static string? Behind(Race race, Standings standings, Standing standing) =>
        standing.Place is not (null or 1) && standings.Champions.FirstOrDefault() is { } first && Gap.Between(race.Event, first.Result, standing.Result) is { } gap
            ? GapWords.FormatBehind(race.Event.MarkKind, gap)
            : null;

    private static ImmutableArray<Tag> Tags(Authority authority, Standing standing)
    {
        var result = standing.Result;
        var tags = ImmutableArray.CreateBuilder<Tag>();
        if (standing.RemovedBy is { } decision)
            tags.Add(new Tag(TagKind.Annulled, Words.Removal(decision, authority), decision.Reason));
        if (result.Status is { } status && (standing.Place is null || status == ResultStatus.Walkover))
            tags.Add(new Tag(TagKind.Status, Words.Explained(status)));
        if (result.Advances is { } advance)
            tags.Add(new Tag(TagKind.Note, Advances.Tokens[advance], RoundWords.Describe(advance)));
        foreach (var record in result.Records)
            tags.Add(new Tag(TagKind.Record, record, Words.DescribeRecord(record, result.DeclaredRecords)));
        foreach (var best in result.Bests)
            tags.Add(new Tag(TagKind.Note, best, Words.DescribeBest(best)));
        if (result.Unratified is { } reason)
            tags.Add(new Tag(TagKind.Doubt, ResultWords.NotRatified, reason));
        if (result.IsEstimated)
            tags.Add(new Tag(TagKind.Doubt, ResultWords.Estimated));
        if (result.Mark is { } mark && ResultWords.DescribeConditions(mark) is { Length: > 0 } conditions)
            tags.Add(new Tag(TagKind.Note, conditions));
        if (standing.Medal is { } medal && medal.Place() != standing.Place)
            tags.Add(new Tag(TagKind.Note, ResultWords.DescribeAwarded(medal)));
        if (result.PointsTable is { } table)
            tags.Add(new Tag(TagKind.Note, ResultWords.DescribeTable(table)));
        if (!result.Parts.IsEmpty)
            tags.Add(new Tag(TagKind.Note, string.Join(", ", result.Parts.Select(Part))));
        if (result.Reason is { } why)
            tags.Add(new Tag(TagKind.Note, why));
        if (result.Rule is { } rule)
            tags.Add(new Tag(TagKind.Note, ResultWords.DescribeRule(rule)));
        if (result.PlaceNote is { } placeNote)
            tags.Add(new Tag(TagKind.Note, placeNote));
        if (result.Note is { } note)
            tags.Add(new Tag(TagKind.Note, note));
        return tags.ToImmutable();
    }

    /// <summary>"100 metres 10.44 (989)".</summary>
    private static string Part(EventPart part) =>
        string.Join(' ', new[] { part.Event.Name, MarkWords.Format(part.Mark), part.Points is { } points ? $"({points})" : null }.Where(s => s is not null));
}
