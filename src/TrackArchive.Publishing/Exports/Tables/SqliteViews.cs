namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>Questions that most people begin with, as views.</summary>
internal static class SqliteViews
{
    public const string All = Now + Titles + Lineages;

    /// <summary>Each result with its place and medal of today by the championship's own authority, and all that one sorts by.</summary>
    private const string Now = """
        CREATE VIEW now AS
        SELECT s.final, s.line, f.edition, e.championship, e.held_in AS year, e.city, e.status AS edition_status, f.event, f.date,
               s.place, s.medal, s.status, r.athlete, r.name, r.nation, r.mark, r.mark_value, r.wind, r.records
        FROM standings s
        JOIN results r ON r.final = s.final AND r.line = s.line
        JOIN finals f ON f.id = s.final
        JOIN editions e ON e.id = f.edition
        WHERE s.is_default = 1;

        """;

    private const string Titles = """
        CREATE VIEW titles AS SELECT * FROM now WHERE place = 1;

        """;

    /// <summary>Champions with the edition before in which the title of the event was won; several rows where champions were equal.</summary>
    private const string Lineages = """
        CREATE VIEW lineages AS
        WITH won AS (SELECT DISTINCT final, championship, event, year FROM titles),
             steps AS (SELECT final, lag(final) OVER (PARTITION BY championship, event ORDER BY year) AS previous FROM won)
        SELECT t.championship, t.event, t.year, t.final, t.athlete, t.name, t.nation, t.mark,
               p.final AS previous_final, p.year AS previous_year, p.athlete AS previous_athlete, p.name AS previous_name, p.nation AS previous_nation
        FROM steps
        JOIN titles t ON t.final = steps.final
        LEFT JOIN titles p ON p.final = steps.previous;

        """;
}
