using TrackArchive.Content.Importing.Changes;
using TrackArchive.Content.Importing.Maps;
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
    private readonly List<RowNote> _rejected = [];
    private readonly List<MapNode> _changes = [];
    private readonly MergeNotes _merged = new();
    private readonly List<string> _failures = [];
    private readonly HashSet<FinalId> _waiting = [];

    public ImportPlan Plan(Action<double> progress)
    {
        var sound = SoundRows.Select(table, new RowReader(archive, map), refused);
        _waiting.UnionWith(sound.Waiting);
        var register = NameRegister.Open(options.Content);
        var persons = new Matching(new KnownAthletes(archive)).Match(Person.FromRows(sound.Rows, map, register));
        var finals = sound.Rows.GroupBy(r => r.Final).ToArray();
        var chosen = finals.Where(f => options.Merge || archive.FindFinal(f.Key) is null).ToArray();
        NameNew(persons, chosen.SelectMany(f => f).ToHashSet());
        var ready = chosen.Where(f => !_waiting.Contains(f.Key)).OrderBy(f => f.Key.ToString(), StringComparer.Ordinal).ToArray();
        var rows = ready.SelectMany(f => f).ToHashSet();
        Person[] present = [.. persons.Where(p => p.Rows.Any(rows.Contains))];
        var shelves = Shelves.Add(present.Where(p => p.IsNew), options.Content, _failures).ToArray();
        var written = Finals(ready, present, progress);
        ChangedFile?[] notes = [register.Add(Answers(rows)), .. OpenLog.Add(archive, options.Content, _changes)];
        FinalId[] changed = [.. written.Select(w => w.Final).Distinct()];
        var report = Report(sound, present, changed) with { FinalsAlreadyThere = finals.Length - chosen.Length };
        return new ImportPlan([.. shelves, .. written.Select(w => w.File), .. notes.OfType<ChangedFile>()], report) { Finals = [.. changed] };
    }

    /// <summary>What the map answers, to be remembered.</summary>
    private IEnumerable<NameAnswer> Answers(IEnumerable<ImportedRow> rows) =>
        from row in rows
        where row.IsOfOne && row.Row["id"].Length == 0
        let answer = map.FindAthlete(row.Row["hint"], row.Name)
        where answer is not null
        from source in row.Sources
        select new NameAnswer(source, answer.Value.Spelling, answer.Value.Athlete);

    /// <summary>Gives ids to the new athletes of finals that can be written, and notes whose finals cannot.</summary>
    private void NameNew(IReadOnlyList<Person> persons, HashSet<ImportedRow> rows)
    {
        foreach (var same in persons.Where(p => p.Doubt is null && p.Id is not null).GroupBy(p => p.Id))
        {
            foreach (var twice in same.SelectMany(p => p.Rows).Where(rows.Contains).GroupBy(r => r.Race).Where(f => f.Count() > 1))
                Doubt(twice, $"{same.Key} appears twice in {twice.Key}");
        }

        foreach (var twice in rows.Where(r => !r.IsOfOne).GroupBy(r => (r.Race, Team: r.TeamKey, Place: r.PlaceOfTeam)).Where(t => t.Count() > 1))
            Doubt(twice, $"the team of {twice.Key.Team} appears twice in {twice.Key.Race}; distinguish them with `team`");
        Doubt(persons, rows);
        Person[] added = [.. persons.Where(p => p.IsNew && p.Doubt is null && p.Rows.Any(r => rows.Contains(r) && !_waiting.Contains(r.Final)))];
        var ledger = Path.Combine(options.Content, Ledger);
        foreach (var person in added.Where(p => p.Sex == Sex.Mixed))
            person.Doubt = $"nothing says whether {person.Name} is a man or a woman; say it with `member-sex`";
        foreach (var person in added.Where(p => p.Doubt is null))
            Refuse(person, rows);
        new NewIds(archive, File.Exists(ledger) ? File.ReadLines(ledger) : []).Assign(added);
        Doubt(added, rows);
    }

    /// <summary>A name that is new, and that nobody has as it is written.</summary>
    private void Refuse(Person person, HashSet<ImportedRow> rows)
    {
        if (NameRules.FindFault(person.Name) is not { } fault)
            return;
        foreach (var row in person.Rows.Where(rows.Contains))
        {
            _rejected.Add(row.Row.Note(row.IsMember ? "member" : "athlete", fault));
            _waiting.Add(row.Final);
        }
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
            _ambiguous.Add(row.Row.Note(why));
            _waiting.Add(row.Final);
        }
    }

    private (FinalId Final, ChangedFile File)[] Finals(IGrouping<FinalId, ImportedRow>[] ready, Person[] persons, Action<double> progress)
    {
        var ids = persons.SelectMany(p => p.Rows.Select(r => (Row: r, Id: p.Id!))).ToDictionary(r => r.Row, r => r.Id);
        var files = new List<(FinalId Final, ChangedFile File)>();
        for (var i = 0; i < ready.Length; i++)
        {
            files.AddRange(Files(ready[i], ids).Select(file => (ready[i].Key, file)));
            progress((double)(i + 1) / ready.Length);
        }

        return [.. files];
    }

    /// <summary>None where the table says nothing new.</summary>
    private IEnumerable<ChangedFile> Files(IGrouping<FinalId, ImportedRow> final, IReadOnlyDictionary<ImportedRow, string> ids)
    {
        var races = Squads.Gather(final, ids).ToLookup(r => r.Race.IsFinal);
        var opened = OpenedFile.Open(options.Content, $"finals/{final.Key}.yml");
        var root = opened?.Root;
        if (root is not null && races[true].Any())
            root = IsThere(final.Key) ? new FinalMerge(root, _merged).Merge([.. races[true]], ids) : FinalNodes.Create([.. races[true]], ids);
        var hasRounds = root?.Find(RoundNodes.Key) is not null;
        if (root is not null && hasRounds)
            root = RoundNodes.Merge(root, races[false], ids, _merged);
        foreach (var file in Write(opened, root, FileKind.Final, final.Key))
        {
            _changes.AddRange(FinalChanges.Find(final.Key, opened!.Before is null ? null : opened.Root, root!));
            yield return file;
        }

        if (hasRounds || !races[false].Any())
            yield break;
        var beside = OpenedFile.Open(options.Content, $"finals/{final.Key}.rounds.yml");
        foreach (var file in Write(beside, beside is null ? null : RoundNodes.Merge(beside.Root, races[false], ids, _merged), FileKind.Rounds, final.Key))
            yield return file;
    }

    private IEnumerable<ChangedFile> Write(OpenedFile? opened, MapNode? root, FileKind kind, FinalId final)
    {
        if (opened is not null && ReferenceEquals(root, opened.Root))
            yield break;
        if (root is not null && opened!.Write(root, kind) is { } file)
            yield return file;
        else
            _failures.Add(opened?.Path ?? $"finals/{final}.yml");
    }

    private ImportReport Report(SoundRows sound, Person[] present, FinalId[] written) => new()
    {
        Failure = _failures.Count > 0 ? $"nothing was written, because these files cannot be rewritten safely: {string.Join(", ", _failures)}" : null,
        Rows = table.Rows.Select(r => (r.File, r.Number)).Distinct().Count() + table.Damaged.Count,
        UnreadColumns = table.UnreadColumns,
        AddedFinals = [.. written.Where(f => !IsThere(f)).Select(f => f.ToString())],
        MergedFinals = [.. written.Where(IsThere).Select(f => f.ToString())],
        WaitingFinals = [.. _waiting.Where(f => options.Merge || !IsThere(f)).Select(f => f.ToString()).Order(StringComparer.Ordinal)],
        AddedAthletes = [.. present.Where(p => p.IsNew).Select(p => p.Id!).Order(StringComparer.Ordinal)],
        MatchedAthletes = present.Count(p => !p.IsNew),
        Rejected = [.. sound.Rejected.Concat(_rejected).OrderBy(r => r.Row)],
        Ambiguous = [.. _ambiguous.OrderBy(r => r.Row)],
        Similar = [.. new SimilarNames(archive).Find([.. present.Where(p => p.IsNew)]).OrderBy(r => r.Row)],
        Differences = [.. _merged.Differences.OrderBy(r => r.Row)],
        Recorded = [.. _merged.Recorded.OrderBy(r => r.Row)],
        Confirmed = [.. _merged.Confirmed.OrderBy(r => r.Row)],
    };

    private bool IsThere(FinalId final) => archive.FindFinal(final) is not null;
}
