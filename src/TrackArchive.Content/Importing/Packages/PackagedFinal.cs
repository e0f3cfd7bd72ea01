using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Resolving;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing.Packages;

/// <summary>A final's file from the rows of a data package: the export read backwards.</summary>
internal static class PackagedFinal
{
    public static MapNode Create(PackageRow final, PackageTables tables)
    {
        ListNode? rounds = Each(tables.Rounds[final["id"]!].Where(r => !IsBeside(r)), r => Round(r, tables));
        return Nodes.Map([.. Race(final, tables, tables.OfFinals, final["id"]!, [("may-have-changed-since", Nodes.TextOrNone(final["may_have_changed_since"]))]), ("rounds", rounds)]);
    }

    /// <summary>The file beside the final's, where its rounds are in one.</summary>
    public static MapNode? CreateRounds(PackageRow final, PackageTables tables) =>
        Each(tables.Rounds[final["id"]!].Where(IsBeside), r => Round(r, tables)) is { } rounds ? Nodes.Map(("rounds", rounds)) : null;

    private static bool IsBeside(PackageRow round) => round["file"]?.EndsWith(".rounds.yml", StringComparison.Ordinal) == true;

    private static MapNode Round(PackageRow round, PackageTables tables)
    {
        var advance = Nodes.Map(
            ("by-place", Nodes.TextOrNone(round["by_place"])), ("by-mark", Nodes.TextOrNone(round["by_mark"])),
            ("standard", Nodes.TextOrNone(round["standard"])), ("at-least", Nodes.TextOrNone(round["at_least"])));
        return Nodes.Map(
        [
            ("round", Nodes.TextOrNone(round["round"])),
            ("number", Nodes.TextOrNone(round["number"])),
            .. Race(round, tables, tables.OfRounds, round.Key(tables.OfRounds.Race), [("advance", advance.Entries.IsEmpty ? null : advance)]),
        ]);
    }

    /// <param name="race">A row of finals or of rounds.</param>
    /// <param name="tables">All of them.</param>
    /// <param name="races">The tables of the one or the other.</param>
    /// <param name="key">The race there.</param>
    /// <param name="own">What only the one or the other has.</param>
    private static (string, Node?)[] Race(PackageRow race, PackageTables tables, PackagedRaces races, string key, (string, Node?)[] own)
    {
        ImmutableArray<PackageRow> results = [.. races.Results[key]];
        var entries = results.ToDictionary(r => r["line"]!, r => r["withheld"] == "true" ? Entries.Withheld : r["athlete"] ?? r["team"] ?? tables.FindTeam(race["final"] ?? race["id"]!, r) ?? "");
        var wind = race["wind"] ?? race["wind_remark"];
        return
        [
            ("date", Nodes.TextOrNone(race["date"])),
            ("date-sources", Several(race, "date_sources")),
            ("start", Nodes.TextOrNone(race["start"])),
            ("coverage", race["complete_by"] is null ? null : Nodes.Map(("complete", Stated(race, "complete_by")))),
            ("basis", race["basis"] == "as-listed" ? Nodes.Text("as-listed") : null),
            ("listed", race["listed_source"] is { } source ? Nodes.Map(("source", Nodes.Text(source)), ("date", Nodes.TextOrNone(race["listed_date"]))) : null),
            ("timed-by", race["timed_by"] == "chip" ? Nodes.Text("chip") : null),
            ("wind", Nodes.TextOrNone(wind)),
            .. own,
            ("results", Nodes.List(results.Select(r => Result(r, race["timed_by"] == "chip" ? "gun" : "chip", hasWind: wind is null, races)))),
            ("decisions", Each(races.Decisions[key], d => Decision(d, entries, races))),
            ("splits", Each(races.Splits[key], s => Split(s, entries))),
            ("sources", Several(race, "sources")),
            ("notes", race["notes"] is { } notes ? Nodes.Texts(notes.Split('\n')) : null),
        ];
    }

    private static MapNode Result(PackageRow row, string otherClock, bool hasWind, PackagedRaces races) => Nodes.Map(
        ("place", Nodes.TextOrNone(row["place"])),
        ("athlete", Nodes.TextOrNone(row["athlete"])),
        ("withheld", IfTrue(row, "withheld")),
        ("squad", Each(races.Squads[row.Key(races.Line)], m => Nodes.Map(
            ("athlete", Nodes.TextOrNone(m["athlete"])), ("leg", Nodes.TextOrNone(m["leg"])), ("rounds", Several(m, "rounds"))))),
        ("team", Nodes.TextOrNone(row["team"])),
        ("nation", Nodes.TextOrNone(row["nation"])),
        ("club", Nodes.TextOrNone(row["club"])),
        ("mark", Nodes.TextOrNone(row["mark"])),
        ("estimated", IfTrue(row, "estimated")),
        ("table", Nodes.TextOrNone(row["points_table"])),
        ("parts", Each(races.Parts[row.Key(races.Line)], p => Nodes.Map(
            ("event", Nodes.TextOrNone(p["event"])), ("mark", Nodes.TextOrNone(p["mark"])), ("points", Nodes.TextOrNone(p["points"]))))),
        ("status", Nodes.TextOrNone(row["status"])),
        ("advances", Nodes.TextOrNone(row["advances"])),
        ("wind", hasWind ? Nodes.TextOrNone(row["wind"] ?? row["wind_remark"]) : null),
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
        ("other-marks", Each(races.OtherMarks[row.Key(races.Line)], o => Nodes.Map(
            ("mark", Nodes.TextOrNone(o["mark"])), ("table", Nodes.TextOrNone(o["points_table"])), ("sources", Several(o, "sources"))))),
        ("place-note", Nodes.TextOrNone(row["place_note"])),
        ("note", Nodes.TextOrNone(row["note"])));

    private static MapNode Decision(PackageRow row, Dictionary<string, string> entries, PackagedRaces races) => Nodes.Map(
        ("effect", Nodes.TextOrNone(row["effect"])),
        ("entry", Nodes.TextOrNone(Entry(row["line"], entries))),
        ("refill", row["refill"] == "false" ? Nodes.Text("false") : null),
        ("by", Each(races.Rulings[row.Key([.. races.Race, "number"])], r => Nodes.Map(
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
