using System.Globalization;
using TrackArchive.Content.Importing.People;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing;

/// <summary>A final that the archive does not have yet, from its rows.</summary>
internal static class FinalNodes
{
    /// <summary>The sources that most rows have are the final's; rows by place, and then as the table has them.</summary>
    public static MapNode Create(IReadOnlyList<ImportedRow> rows, IReadOnlyDictionary<ImportedRow, string> ids)
    {
        var sources = rows.GroupBy(r => string.Join('+', r.Sources)).MaxBy(g => g.Count())!.First().Sources;
        var listed = rows.Select(r => r.Listed).FirstOrDefault(l => l is not null);
        return Nodes.Map(
            ("date", Nodes.TextOrNone(rows.Select(r => r.Date).FirstOrDefault(d => d is not null)?.ToString())),
            ("date-sources", Nodes.TextsOrNone(SourcesIn(rows, "date-source"))),
            ("start", Nodes.TextOrNone(rows.Select(r => r.Row["start"]).FirstOrDefault(s => s.Length > 0))),
            ("coverage", Complete(rows)),
            ("timed-by", Nodes.TextOrNone(rows.Select(r => r.Row["timed-by"]).FirstOrDefault(s => s.Length > 0))),
            ("basis", listed is null ? null : Nodes.Text("as-listed")),
            ("listed", listed is var (source, date) ? Nodes.Map(("source", Nodes.Text(source)), ("date", Nodes.Text(date))) : null),
            ("may-have-changed-since", Nodes.TextOrNone(rows.Select(r => r.MayHaveChangedSince).FirstOrDefault(d => d is not null)?.ToString())),
            ("results", Nodes.List(rows.OrderBy(r => r.Place ?? int.MaxValue).Select(r => Result(r, ids.GetValueOrDefault(r), r.Sources.SequenceEqual(sources))))),
            ("sources", Nodes.Texts(sources)),
            ("notes", Notes(rows)));
    }

    /// <summary>Who states the whole field, as content writes it.</summary>
    public static MapNode? Complete(IEnumerable<ImportedRow> rows) =>
        Nodes.TextsOrNone(SourcesIn(rows, "complete-source")) is { } sources ? Nodes.Map(("complete", sources)) : null;

    public static IEnumerable<string> SourcesIn(IEnumerable<ImportedRow> rows, string column) => rows.SelectMany(r => r.SourcesIn(column)).Distinct();

    public static MapNode Result(ImportedRow row, string? athlete, bool hasFinalsSources) => Nodes.Map(
    [
        ("place", Nodes.TextOrNone(row.Place?.ToString(CultureInfo.InvariantCulture))),
        ("athlete", Nodes.TextOrNone(athlete)),
        ("squad", row.Squad.IsEmpty ? null : Nodes.List(row.Squad)),
        ("team", Nodes.TextOrNone(row.TeamName)),
        ("nation", Nodes.TextOrNone(row.Nation?.Id.Value)),
        ("club", Nodes.TextOrNone(row.Club?.Id.Value)),
        ("mark", Nodes.TextOrNone(row.Mark?.Text)),
        ("estimated", Estimated(row)),
        ("parts", row.Parts.IsEmpty ? null : Nodes.List(row.Parts)),
        ("status", Nodes.TextOrNone(row.Status)),
        ("advances", Nodes.TextOrNone(row.Row["advances"])),
        ("wind", Nodes.TextOrNone(row.Wind)),
        ("records", Nodes.TextsOrNone(row.Records)),
        ("sources", hasFinalsSources ? null : Nodes.Texts(row.Sources)),
        ("mark-sources", Nodes.TextsOrNone(row.MarkSources)),
        ("squad-sources", Nodes.TextsOrNone(row.SourcesIn("squad-source"))),
        ("record-sources", Nodes.TextsOrNone(row.SourcesIn("record-source"))),
        ("other-marks", row.OtherMarks.IsEmpty ? null : Nodes.List(row.OtherMarks)),
        .. ResultKeys.Copied.Select(key => (key, Nodes.TextOrNone(row.Row[key]))),
    ]);

    /// <summary>Whether the mark is an estimate, as content writes it.</summary>
    public static Scalar? Estimated(ImportedRow row) => row.Row["estimated"] == "true" && row.Mark is not null ? Nodes.Text("true") : null;

    /// <summary>Rows may repeat a note on their final.</summary>
    private static ListNode? Notes(IEnumerable<ImportedRow> rows)
    {
        string[] notes = [.. rows.Select(r => r.Row["final-note"]).Where(n => n.Length > 0).Distinct()];
        return notes.Length == 0 ? null : Nodes.Texts(notes);
    }

    public static MapNode Athlete(Person person) => Nodes.Map(
        ("name", Nodes.Text(person.Name)),
        ("also-known-as", person.OtherNames.Any() ? Nodes.Texts(person.OtherNames) : null),
        ("sex", Nodes.Text(person.Sex == Sex.Women ? "F" : "M")),
        ("born", Nodes.TextOrNone(person.Born?.ToString())));
}
