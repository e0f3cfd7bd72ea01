using System.Collections.Immutable;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Importing.Packages;

/// <summary>A final's file from the rows of a data package: the export read backwards.</summary>
internal static class PackagedFinal
{
    private static readonly string[] Line = ["final", "line"];

    public static MapNode Create(PackageRow final, PackageTables tables)
    {
        var id = final["id"]!;
        ImmutableArray<PackageRow> results = [.. tables.Results[id]];
        var entries = results.ToDictionary(r => r["line"]!, r => r["athlete"] ?? r["team"] ?? r["nation"] ?? "");
        return Nodes.Map(
            ("date", Nodes.TextOrNone(final["date"])),
            ("date-sources", Several(final, "date_sources")),
            ("start", Nodes.TextOrNone(final["start"])),
            ("coverage", final["complete_by"] is null ? null : Nodes.Map(("complete", Stated(final, "complete_by")))),
            ("basis", final["basis"] == "as-listed" ? Nodes.Text("as-listed") : null),
            ("listed", final["listed_source"] is { } source ? Nodes.Map(("source", Nodes.Text(source)), ("date", Nodes.TextOrNone(final["listed_date"]))) : null),
            ("timed-by", final["timed_by"] == "chip" ? Nodes.Text("chip") : null),
            ("may-have-changed-since", Nodes.TextOrNone(final["may_have_changed_since"])),
            ("results", Nodes.List(results.Select(r => Result(r, final["timed_by"] == "chip" ? "gun" : "chip", tables)))),
            ("decisions", Each(tables.Decisions[id], d => Decision(d, entries, tables))),
            ("splits", Each(tables.Splits[id], s => Split(s, entries))),
            ("sources", Several(final, "sources")),
            ("notes", final["notes"] is { } notes ? Nodes.Texts(notes.Split('\n')) : null));
    }

    private static MapNode Result(PackageRow row, string otherClock, PackageTables tables) => Nodes.Map(
        ("place", Nodes.TextOrNone(row["place"])),
        ("athlete", Nodes.TextOrNone(row["athlete"])),
        ("squad", Each(tables.Squads[row.Key(Line)], m => Nodes.Map(
            ("athlete", Nodes.TextOrNone(m["athlete"])), ("leg", Nodes.TextOrNone(m["leg"])), ("rounds", Several(m, "rounds"))))),
        ("team", Nodes.TextOrNone(row["team"])),
        ("nation", Nodes.TextOrNone(row["nation"])),
        ("mark", Nodes.TextOrNone(row["mark"])),
        ("estimated", IfTrue(row, "estimated")),
        ("table", Nodes.TextOrNone(row["points_table"])),
        ("parts", Each(tables.Parts[row.Key(Line)], p => Nodes.Map(
            ("event", Nodes.TextOrNone(p["event"])), ("mark", Nodes.TextOrNone(p["mark"])), ("points", Nodes.TextOrNone(p["points"]))))),
        ("status", Nodes.TextOrNone(row["status"])),
        ("wind", Nodes.TextOrNone(row["wind"] ?? row["wind_remark"])),
        ("reaction", Nodes.TextOrNone(row["reaction"])),
        ("bib", Nodes.TextOrNone(row["bib"])),
        ("lane", Nodes.TextOrNone(row["lane"])),
        (otherClock, Nodes.TextOrNone(row["other_time"])),
        ("under", Nodes.TextOrNone(row["under"])),
        ("masters", Nodes.TextOrNone(row["masters"])),
        ("class", Nodes.TextOrNone(row["class"])),
        ("reason", Nodes.TextOrNone(row["reason"])),
        ("rule", Nodes.TextOrNone(row["rule"])),
        ("records", Nodes.TextsOrNone(row.Each("records").Concat(row.Each("bests")))),
        ("unratified", Nodes.TextOrNone(row["unratified"])),
        ("as", Nodes.TextOrNone(row["named_as"])),
        ("sources", Several(row, "sources")),
        ("mark-sources", Several(row, "mark_sources")),
        ("squad-sources", Several(row, "squad_sources")),
        ("record-sources", Several(row, "record_sources")),
        ("other-marks", Each(tables.OtherMarks[row.Key(Line)], o => Nodes.Map(
            ("mark", Nodes.TextOrNone(o["mark"])), ("table", Nodes.TextOrNone(o["points_table"])), ("sources", Several(o, "sources"))))),
        ("place-note", Nodes.TextOrNone(row["place_note"])),
        ("note", Nodes.TextOrNone(row["note"])));

    private static MapNode Decision(PackageRow row, Dictionary<string, string> entries, PackageTables tables) => Nodes.Map(
        ("effect", Nodes.TextOrNone(row["effect"])),
        ("entry", Nodes.TextOrNone(Entry(row["line"], entries))),
        ("refill", row["refill"] == "false" ? Nodes.Text("false") : null),
        ("by", Each(tables.Rulings[row.Key("final", "number")], r => Nodes.Map(
            ("authority", Nodes.TextOrNone(r["authority"])), ("date", Nodes.TextOrNone(r["date"])), ("source", Stated(r, "sources")), ("note", Nodes.TextOrNone(r["note"]))))),
        ("place", Nodes.TextOrNone(row["place"])),
        ("medal", Nodes.TextOrNone(row["medal"])),
        ("reason", Nodes.TextOrNone(row["reason"])),
        ("place-before", Nodes.TextOrNone(row["place_before"])),
        ("sources", Several(row, "sources")),
        ("unsourced", IfTrue(row, "unsourced")),
        ("note", Nodes.TextOrNone(row["note"])));

    private static MapNode Split(PackageRow row, Dictionary<string, string> entries) => Nodes.Map(
        ("distance", Nodes.TextOrNone(row["distance"])),
        ("mark", Nodes.TextOrNone(row["mark"])),
        ("leader", Nodes.TextOrNone(Entry(row["leader_line"], entries))),
        ("source", Stated(row, "sources")),
        ("note", Nodes.TextOrNone(row["note"])));

    /// <summary>As decisions and splits name who is meant; a line that is not there stays as it is, and is reported when the final is checked.</summary>
    private static string? Entry(string? line, Dictionary<string, string> entries) => line is null ? null : entries.GetValueOrDefault(line, line);

    private static ListNode? Each(IEnumerable<PackageRow> rows, Func<PackageRow, Node> node) =>
        rows.Select(node).ToArray() is { Length: > 0 } nodes ? Nodes.List(nodes) : null;

    private static ListNode? Several(PackageRow row, string column) => row[column] is null ? null : Nodes.Texts(row.Each(column));

    /// <summary>One by itself, several as a list.</summary>
    internal static Node? Stated(PackageRow row, string column) => row.Each(column).ToArray() switch
    {
        [] => null,
        [var one] => Nodes.Text(one),
        var several => Nodes.Texts(several),
    };

    private static Scalar? IfTrue(PackageRow row, string column) => row[column] == "true" ? Nodes.Text("true") : null;
}
