using TrackArchive.Content.Importing.People;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing;

/// <summary>One import, from a table to the files that it would write and a report.</summary>
internal sealed class ImportRun(ImportOptions options, Archive archive, ColumnMap map, ResultTable table, IReadOnlyDictionary<FinalId, string> refused)
{
    private const string Ledger = "urls.txt";

    private readonly List<RowNote> _ambiguous = [];
    private readonly List<RowNote> _differences = [];
    private readonly List<string> _failures = [];
    private readonly HashSet<FinalId> _waiting = [];

    public ImportPlan Plan(Action<double> progress)
    {
        var sound = SoundRows.Select(table, new RowReader(archive, map), refused);
        _waiting.UnionWith(sound.Waiting);
        var persons = new Matching(new KnownAthletes(archive)).Match(Person.FromRows(sound.Rows, map));
        var finals = sound.Rows.GroupBy(r => r.Final).ToArray();
        var chosen = finals.Where(f => options.Merge || archive.FindFinal(f.Key) is null).ToArray();
        NameNew(persons, chosen.SelectMany(f => f).ToHashSet());
        var ready = chosen.Where(f => !_waiting.Contains(f.Key)).OrderBy(f => f.Key.ToString(), StringComparer.Ordinal).ToArray();
        var rows = ready.SelectMany(f => f).ToHashSet();
        Person[] present = [.. persons.Where(p => p.Rows.Any(rows.Contains))];
        var shelves = Shelves.Add(present.Where(p => p.IsNew), options.Content, _failures).ToArray();
        var written = Finals(ready, present, progress);
        var report = Report(sound, present, [.. written.Select(w => w.Final)]) with { FinalsAlreadyThere = finals.Length - chosen.Length };
        return new ImportPlan([.. shelves, .. written.Select(w => w.File)], report) { Finals = [.. written.Select(w => w.Final)] };
    }

    /// <summary>Gives ids to the new athletes of finals that can be written, and notes whose finals cannot.</summary>
    private void NameNew(IReadOnlyList<Person> persons, HashSet<ImportedRow> rows)
    {
        foreach (var same in persons.Where(p => p.Doubt is null && p.Id is not null).GroupBy(p => p.Id))
        {
            foreach (var twice in same.SelectMany(p => p.Rows).Where(rows.Contains).GroupBy(r => r.Final).Where(f => f.Count() > 1))
                Doubt(twice, $"{same.Key} appears twice in {twice.Key}");
        }

        foreach (var twice in rows.Where(r => !r.IsOfOne).GroupBy(r => (r.Final, Team: r.TeamKey, Place: r.PlaceOfTeam)).Where(t => t.Count() > 1))
            Doubt(twice, $"the team of {twice.Key.Team} appears twice in {twice.Key.Final}; distinguish them with `team`");
        Doubt(persons, rows);
        Person[] added = [.. persons.Where(p => p.IsNew && p.Doubt is null && p.Rows.Any(r => rows.Contains(r) && !_waiting.Contains(r.Final)))];
        var ledger = Path.Combine(options.Content, Ledger);
        foreach (var person in added.Where(p => p.Sex == Sex.Mixed))
            person.Doubt = $"nothing says whether {person.Name} is a man or a woman; say it with `member-sex`";
        new NewIds(archive, File.Exists(ledger) ? File.ReadLines(ledger) : []).Assign(added);
        Doubt(added, rows);
    }

    private void Doubt(IEnumerable<Person> persons, HashSet<ImportedRow> rows)
    {
        foreach (var person in persons.Where(p => p.Doubt is not null))
            Doubt(person.Rows.Where(rows.Contains), person.Doubt!);
    }

    private void Doubt(IEnumerable<ImportedRow> rows, string why)
    {
        foreach (var row in rows)
        {
            _ambiguous.Add(new RowNote(row.Row.Number, why));
            _waiting.Add(row.Final);
        }
    }

    private (FinalId Final, ChangedFile File)[] Finals(IGrouping<FinalId, ImportedRow>[] ready, Person[] persons, Action<double> progress)
    {
        var ids = persons.SelectMany(p => p.Rows.Select(r => (Row: r, Id: p.Id!))).ToDictionary(r => r.Row, r => r.Id);
        var files = new List<(FinalId Final, ChangedFile File)>();
        for (var i = 0; i < ready.Length; i++)
        {
            if (Final(ready[i], ids) is { } file)
                files.Add((ready[i].Key, file));
            progress((double)(i + 1) / ready.Length);
        }

        return [.. files];
    }

    /// <summary>Nothing where the table says nothing new.</summary>
    private ChangedFile? Final(IGrouping<FinalId, ImportedRow> final, IReadOnlyDictionary<ImportedRow, string> ids)
    {
        var path = $"finals/{final.Key}.yml";
        var opened = OpenedFile.Open(options.Content, path);
        var isThere = archive.FindFinal(final.Key) is not null;
        var rows = Squads.Gather(final, ids);
        var root = opened is null ? null : isThere ? new FinalMerge(opened.Root, _differences).Merge(rows, ids) : FinalNodes.Create(rows, ids);
        if (isThere && ReferenceEquals(root, opened?.Root))
            return null;
        if (root is not null && opened!.Write(root, FileKind.Final) is { } file)
            return file;
        _failures.Add(path);
        return null;
    }

    private ImportReport Report(SoundRows sound, Person[] present, FinalId[] written) => new()
    {
        Failure = _failures.Count > 0 ? $"nothing was written, because these files cannot be rewritten safely: {string.Join(", ", _failures)}" : null,
        Rows = table.Rows.Select(r => r.Number).Distinct().Count() + table.Damaged.Count,
        UnreadColumns = table.UnreadColumns,
        AddedFinals = [.. written.Where(f => !IsThere(f)).Select(f => f.ToString())],
        MergedFinals = [.. written.Where(IsThere).Select(f => f.ToString())],
        WaitingFinals = [.. _waiting.Where(f => options.Merge || !IsThere(f)).Select(f => f.ToString()).Order(StringComparer.Ordinal)],
        AddedAthletes = [.. present.Where(p => p.IsNew).Select(p => p.Id!).Order(StringComparer.Ordinal)],
        MatchedAthletes = present.Count(p => !p.IsNew),
        Rejected = [.. sound.Rejected.OrderBy(r => r.Row)],
        Ambiguous = [.. _ambiguous.OrderBy(r => r.Row)],
        Differences = [.. _differences.OrderBy(r => r.Row)],
    };

    private bool IsThere(FinalId final) => archive.FindFinal(final) is not null;
}
