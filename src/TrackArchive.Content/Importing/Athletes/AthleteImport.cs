using TrackArchive.Content.Importing.Changes;
using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing.Athletes;

/// <summary>Completes athletes on their shelves from a table about them; curated athletes, whose files are prose, are left to their keepers.</summary>
internal sealed class AthleteImport(ImportOptions options, Archive archive, AthleteTable table)
{
    private const string Shelf = ".yml";

    private static readonly string[] SourceColumns = ["born-source", "died-source"];

    private readonly List<RowNote> _rejected = [.. table.Damaged];
    private readonly List<RowNote> _differences = [];
    private readonly List<string> _failures = [];
    private readonly List<MapNode> _changes = [];
    private readonly HashSet<string> _sources = [.. archive.Sources.Select(s => s.Id.Value)];

    public ImportPlan Plan()
    {
        var rows = table.Rows.Select(r => (Row: r, Athlete: Find(r))).Where(r => r.Athlete is not null).ToArray();
        var files = rows.GroupBy(r => r.Athlete!.ContentPath).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => Complete(f.Key, f.Select(r => (r.Row, r.Athlete!.Id.Value)))).OfType<ChangedFile>().ToArray();
        return new ImportPlan([.. files, .. OpenLog.Add(archive, options.Content, _changes)], new ImportReport
        {
            Failure = _failures.Count > 0 ? $"nothing was written, because these files cannot be rewritten safely: {string.Join(", ", _failures)}" : null,
            Rows = table.Rows.Count + table.Damaged.Count,
            UnreadColumns = table.UnreadColumns,
            MatchedAthletes = rows.Length,
            Rejected = [.. _rejected.OrderBy(r => r.Row)],
            Differences = [.. _differences.OrderBy(r => r.Row)],
        });
    }

    /// <summary>Nothing where the row is rejected, which has then been noted.</summary>
    private Athlete? Find(TableRow row)
    {
        var athlete = archive.FindAthlete(new AthleteId(row["id"]));
        var mistakes = new RowMistakes(row);
        if (athlete is null)
            mistakes.Add("id", $"the archive has no athlete '{row["id"]}'");
        else if (!athlete.ContentPath.EndsWith(Shelf, StringComparison.Ordinal))
            mistakes.Add("id", $"{athlete.Id} has a file of its own, {athlete.ContentPath}: complete it by hand");
        RowValues.Date(row, "born", mistakes);
        RowValues.Date(row, "died", mistakes);
        foreach (var column in SourceColumns)
        {
            foreach (var unknown in ColumnMap.Sources(row[column]).Where(s => !_sources.Contains(s)))
                mistakes.Add(column, $"unknown source '{unknown}'");
        }

        RowValues.AddForbidden(row, mistakes);
        _rejected.AddRange(mistakes.All);
        return mistakes.All.Count == 0 ? athlete : null;
    }

    /// <summary>Nothing where the rows say nothing new.</summary>
    private ChangedFile? Complete(string path, IEnumerable<(TableRow Row, string Id)> rows)
    {
        if (OpenedFile.Open(options.Content, path) is not { } file)
        {
            _failures.Add(path);
            return null;
        }

        var root = file.Root;
        foreach (var (row, id) in rows)
        {
            if (root.Find(id) is MapNode athlete && new AthleteMerge(row, _differences).Complete(athlete) is var completed && !ReferenceEquals(athlete, completed))
            {
                root = root.With(id, completed);
                _changes.AddRange(AthleteChanges.Find(id, athlete, completed));
            }
        }

        if (ReferenceEquals(root, file.Root))
            return null;
        if (file.Write(root, FileKind.AthleteShelf) is not { } changed)
            _failures.Add(path);
        else
            return changed;
        return null;
    }
}
