using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>A named question over the tables; <see cref="Select"/> yields <see cref="Columns"/>.</summary>
public sealed record SqliteView(string Name, string Description, ImmutableArray<string> Columns, string Select)
{
    public string Definition => $"CREATE VIEW {Name} ({string.Join(", ", Columns.Select(c => $"\"{c}\""))}) AS\n{Select};\n";
}

/// <summary>Questions that most people begin with, as views. A later one may ask an earlier one.</summary>
public static class SqliteViews
{
    private static ImmutableArray<string> OfNow(Archive archive) =>
    [
        "sequence", "final", "line", "edition", "championship", "year", "city", "edition_status", "event", "event_name", "sex", "discipline", "date",
        "place", "medal", "status", "place_before", "athlete", "team", "name", "age", "age_min", "age_min_days", "age_max", "age_max_days", .. TeamColumns.In(archive), "mark", "mark_value", "wind", "records", "agreement",
    ];

    public static ImmutableArray<SqliteView> Create(Archive archive) =>
    [
        new(
            "now",
            "Each result with its place and medal of today by the championship's own authority, and all that one sorts by; sequence is by time, and within a final as it stands.",
            OfNow(archive),
            $"""
            SELECT f.number * 1000 + s.number, s.final, s.line, f.edition, e.championship, e.held_in, e.city, e.status, f.event, v.name, v.sex, v.discipline, f.date,
                   s.place, s.medal, s.status, s.place_before, r.athlete, r.team, r.name,
                   CASE WHEN r.age_min = r.age_max THEN r.age_min END, r.age_min, r.age_min_days, r.age_max, r.age_max_days,
                   {TeamColumns.Select(archive, "r")}r.mark, r.mark_value, r.wind, r.records, r.agreement
            FROM standings s
            JOIN results r ON r.final = s.final AND r.line = s.line
            JOIN finals f ON f.id = s.final
            JOIN editions e ON e.id = f.edition
            JOIN events v ON v.id = f.event
            WHERE s.is_default = 1
            """),
        new(
            "titles",
            "The champions: the rows of now in the first place.",
            OfNow(archive),
            "SELECT * FROM now WHERE place = 1"),
        new(
            "lineages",
            "Champions with the edition before in which the title of the event was won; several rows where champions were equal.",
            [
                "championship", "event", "year", "final", "athlete", "name", .. TeamColumns.In(archive), "mark",
                "previous_final", "previous_year", "previous_athlete", "previous_name", .. TeamColumns.In(archive).Select(c => "previous_" + c),
            ],
            $"""
            WITH won AS (SELECT DISTINCT final, championship, event, year FROM titles),
                 steps AS (SELECT final, lag(final) OVER (PARTITION BY championship, event ORDER BY year) AS previous FROM won)
            SELECT t.championship, t.event, t.year, t.final, t.athlete, t.name, {TeamColumns.Select(archive, "t")}t.mark,
                   p.final, p.year, p.athlete, p.name{string.Concat(TeamColumns.In(archive).Select(c => $", p.{c}"))}
            FROM steps
            JOIN titles t ON t.final = steps.final
            LEFT JOIN titles p ON p.final = steps.previous
            """),
    ];
}
