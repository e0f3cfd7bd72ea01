using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Downloads;
using TrackArchive.Pages.Wording;
using TrackArchive.Publishing.Exports.Tables;

namespace TrackArchive.Publishing.Exports.Sql;

/// <summary>
/// Questions to begin with, each showing something else that the tables can answer. Those that name an event, a nation or an edition
/// name ones of this archive.
/// </summary>
public static class ExampleQueries
{
    public static ImmutableArray<SqlExample> Create(Archive archive) =>
        [.. FindShown(archive) is { } final ? OfFinal(archive, final) : [], .. archive.Championships.Length > 1 ? [InTwoChampionships] : ImmutableArray<SqlExample>.Empty, .. OfAny(archive)];

    /// <summary>The final that the site shows first, else its newest.</summary>
    private static Final? FindShown(Archive archive) =>
        archive.Site.Featured is [var first, ..] ? archive.FindFinal(first) : archive.Finals.LastOrDefault();

    private static IEnumerable<SqlExample> OfFinal(Archive archive, Final final)
    {
        var (@event, name) = (final.Event.Id.Value, TextWords.LowerFirst(final.Event.FullName));
        var counted = TeamColumns.FindCounted(archive, archive.GetChampionship(final.Id.Edition.Championship));
        if (counted is not null && archive.Now(final).Champions.FirstOrDefault()?.Result.CountsFor is { } team)
        {
            yield return new($"Medals of {TeamWords.InSentence(team)} in the {name}", $"""
                SELECT year, city, event, place, medal, name, mark, final
                FROM now
                WHERE event = '{@event}' AND {counted} = '{team.Id}' AND medal IS NOT NULL
                  AND edition_status = 'official'
                ORDER BY year, event, place
                """);
        }

        if (TeamColumns.FindCounted(archive, archive.GetChampionship(archive.Finals[^1].Id.Edition.Championship)) is { } ranked)
        {
            yield return new($"The medal table of {archive.Finals[^1].Edition.Name}", $"""
                SELECT {ranked}, gold_min AS gold, silver_min AS silver, bronze_min AS bronze,
                       gold_min + silver_min + bronze_min AS total, gold_max + silver_max + bronze_max IS NULL AS at_least
                FROM {(ranked == TeamColumns.Nation ? "edition_medals" : "edition_club_medals")}
                WHERE edition = '{archive.Finals[^1].Edition.Id}'
                ORDER BY gold DESC, silver DESC, bronze DESC, {ranked}
                """);
        }

        if (final.Event.MarkKind == MarkKind.Time)
        {
            yield return new($"Finals of the {name}, from the fastest to the slowest", $"""
                SELECT mark, name, {string.Concat(TeamColumns.In(archive).Select(c => c + ", "))}year, city, final
                FROM titles
                WHERE event = '{@event}' AND mark_value IS NOT NULL
                ORDER BY mark_value, year
                """);
        }
    }

    private static readonly SqlExample InTwoChampionships = new("Champions of two championships in the same event", """
        SELECT athlete, name, event, count(DISTINCT championship) AS championships, count(*) AS titles
        FROM titles
        WHERE athlete IS NOT NULL AND edition_status = 'official'
        GROUP BY athlete, event
        HAVING championships > 1
        ORDER BY titles DESC, athlete
        """);

    /// <summary>Whoever has no club is none; a nation is everybody's where results have nations.</summary>
    private static string IfAttached(string column) => column == TeamColumns.Club ? $" AND {column} IS NOT NULL" : "";

    private static SqlExample LongestWaits(string column, string teams) => new($"The longest waits of {teams} between two titles in an event, of those that the archive knows", $"""
        WITH won AS (
          SELECT DISTINCT {column}, event, year FROM titles WHERE edition_status = 'official'{IfAttached(column)}
        ), steps AS (
          SELECT {column}, event, lag(year) OVER (PARTITION BY {column}, event ORDER BY year) AS before, year FROM won
        )
        SELECT {column}, event, before, year, year - before AS years
        FROM steps
        WHERE before IS NOT NULL
        ORDER BY years DESC, {column}, event
        LIMIT 50
        """);

    private static ImmutableArray<SqlExample> OfAny(Archive archive) =>
    [
        .. TeamColumns.In(archive).Select(column => LongestWaits(column, column == TeamColumns.Nation ? "nations" : TeamWords.DescribeAll(archive.Clubs))),
        new("Finals won by a hundredth of a second", """
            SELECT round(second.mark_value - first.mark_value, 2) AS margin, first.name, first.mark, second.name AS beaten, second.mark AS their_mark, first.final
            FROM titles AS first
            JOIN now AS second ON second.final = first.final AND second.place = 2
            JOIN results AS a ON a.final = first.final AND a.line = first.line
            JOIN results AS b ON b.final = second.final AND b.line = second.line
            WHERE first.discipline NOT IN ('jump', 'throw', 'combined')
              AND a.mark_precision = 0.01 AND b.mark_precision = 0.01 AND a.timing IS b.timing
              AND margin = 0.01
            ORDER BY first.year, first.final
            """),
        new("Who was on the podium on the day and has another place now", $"""
            SELECT r.final, r.name, {TeamColumns.Select(archive, "r")}r.place AS recorded, s.place AS now, s.status, d.effect, d.reason
            FROM results AS r
            JOIN standings AS s ON s.final = r.final AND s.line = r.line AND s.is_default = 1
            LEFT JOIN decisions AS d ON d.final = r.final AND d.line = r.line
            WHERE r.place <= 3 AND s.place IS NOT r.place
            ORDER BY r.final, r.place
            """),
        new("Marks about which sources disagree", """
            SELECT o.final, r.name, r.mark, o.mark AS also_given_as, o.sources AS given_by
            FROM other_marks AS o
            JOIN results AS r ON r.final = o.final AND r.line = o.line
            ORDER BY o.final, r.line, o.number
            """),
        new("How much of each championship is here, by decade", """
            SELECT e.championship, e.held_in / 10 * 10 AS decade, count(*) AS finals, count(f.id) AS here,
                   sum(f.coverage IN ('complete', 'finishers')) AS fields, sum(f.agreement = 'two sources agree') AS agreed
            FROM programmes AS p
            JOIN editions AS e ON e.id = p.edition
            LEFT JOIN finals AS f ON f.edition = p.edition AND f.event = p.event
            GROUP BY e.championship, decade
            ORDER BY e.championship, decade
            """),
        new("Families in finals", """
            SELECT a.name AS one, r.kind, b.name AS other, r.athlete, r.other AS other_athlete, r.sources
            FROM relations AS r
            JOIN athletes AS a ON a.id = r.athlete
            JOIN athletes AS b ON b.id = r.other
            WHERE r.kind IN ('child-of', 'parent-of', 'sibling-of', 'spouse-of')
            ORDER BY a.name, b.name
            """),
    ];
}
