using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Athletes;
using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Importing.Packages;
using TrackArchive.Content.Importing.Proposing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Importing.Tables;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Content;

/// <summary>
/// Brings a table of results, or a data package, into a content folder. What it would write is tried first: the folder is
/// sound afterwards or unchanged. The same table twice changes nothing.
/// </summary>
public static class ContentImport
{
    /// <param name="options">What to import.</param>
    /// <param name="progress">Receives how much of the work is done, from 0 to 1.</param>
    public static ImportReport Run(ImportOptions options, Action<double> progress)
    {
        if (!File.Exists(options.Table) && !Directory.Exists(options.Table))
            return new ImportReport { Failure = $"there is no file {options.Table}" };
        try
        {
            ContentChange.Finish(options.Content);
            return PackageImport.IsPackage(options.Table) ? RunPackage(options) : RunTable(options, progress);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new ImportReport { Failure = fault.Message };
        }
    }

    private static ImportReport RunPackage(ImportOptions options)
    {
        var plan = PackageImport.Plan(options);
        return plan.CanBeWritten && Trial.Run(options, plan, known: []) is { HasErrors: true } trial ? trial.Report() : Write(options, plan);
    }

    private static ImportReport RunTable(ImportOptions options, Action<double> progress)
    {
        var diagnostics = new DiagnosticBag();
        var map = MapReading.Read([.. options.Maps.Select(m => SavedMaps.Resolve(options.Content, m))], diagnostics);
        var loaded = ArchiveLoader.Load(options.Content, options.Content, diagnostics);
        RawTable?[] raw = [.. RawTable.FilesOf(options.Table).Select(f => RawTable.Read(f, options.Encoding, map?.Separator, diagnostics))];
        if (map is null || loaded.Archive is null || raw.Contains(null))
            return new ImportReport { Diagnostics = diagnostics.Sorted() };
        if (raw.Length == 0)
            return new ImportReport { Failure = $"{options.Table} has no file that may be a table" };
        if (raw is [var only] && AthleteTable.Read(only!, map) is { } athletes)
            return RunAthletes(options, loaded, athletes);
        var table = ResultTable.Join([.. raw.Select(r => ResultTable.Read(r!, map))]);
        if (table.Failure is not null)
            return new ImportReport { Failure = table.Failure };
        return options.Propose is { } folder ? Propose(options, loaded.Archive, table, folder) : RunTable(options, loaded, map, table, progress);
    }

    private static ImportReport Propose(ImportOptions options, Archive archive, ResultTable table, string folder)
    {
        var files = new Proposal(archive, options.Content).Create(table.Rows);
        if (files.Select(f => Path.Combine(folder, f.Path)).FirstOrDefault(File.Exists) is { } there)
            return new ImportReport { Failure = $"{there} is there already; nothing was written" };
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file.Path))!);
            File.WriteAllText(Path.Combine(folder, file.Path), file.Text);
        }

        return new ImportReport { Rows = table.Rows.Count, Proposed = [.. files.Select(f => Path.Combine(folder, f.Path))] };
    }

    /// <summary>A map for a table, as a keeper may start from it; nothing where the table cannot be read, which has been reported then.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string? GuessMap(ImportOptions options, DiagnosticBag diagnostics) =>
        RawTable.FilesOf(options.Table).FirstOrDefault() is { } file && RawTable.Read(file, options.Encoding, separator: null, diagnostics) is { } table ? new MapGuess(table).Write() : null;

    private static ImportReport RunAthletes(ImportOptions options, LoadedArchive loaded, AthleteTable table)
    {
        var plan = new AthleteImport(options, loaded.Archive!, table).Plan();
        var known = plan.CanBeWritten ? Trial.FindErrors(options, loaded, new DiagnosticBag()) : [];
        return plan.CanBeWritten && Trial.Run(options, plan, known) is { HasErrors: true } trial ? trial.Report() : Write(options, plan);
    }

    /// <summary>A final that would not be sound waits like one with a wrong row, and the others are tried without it.</summary>
    private static ImportReport RunTable(ImportOptions options, LoadedArchive loaded, ColumnMap map, ResultTable table, Action<double> progress)
    {
        var refused = new Dictionary<FinalId, string>();
        var known = Trial.FindErrors(options, loaded, new DiagnosticBag());
        while (true)
        {
            var plan = new ImportRun(options, loaded.Archive!, map, table, refused).Plan(progress);
            if (!plan.CanBeWritten || Trial.Run(options, plan, known) is not { HasErrors: true } trial)
                return Write(options, plan);
            if (!trial.TryRefuse(plan.Finals, refused))
                return trial.Report();
        }
    }

    private static ImportReport Write(ImportOptions options, ImportPlan plan)
    {
        if (!plan.CanBeWritten || options.DryRun || ContentChange.TryWrite(options.Content, plan.Files) is not { } changed)
            return plan.Report;
        return plan.Report with { Failure = $"{changed} changed while the import ran: nothing was written; run the import again" };
    }

    /// <summary>The content folder as it would be, read and checked.</summary>
    private sealed class Trial(ContentWith content, IReadOnlyList<Diagnostic> errors)
    {
        public bool HasErrors => errors.Count > 0;

        /// <param name="options">Names the folder.</param>
        /// <param name="plan">What would be written into it.</param>
        /// <param name="known">What is wrong there already, such as a claim about a final that is still missing.</param>
        public static Trial Run(ImportOptions options, ImportPlan plan, IReadOnlyList<Diagnostic> known)
        {
            var content = new ContentWith(new ContentOnDisk(options.Content, options.Content), plan.Files);
            var diagnostics = new DiagnosticBag();
            var places = known.Select(d => d.Location).ToHashSet();
            return new Trial(content, [.. FindErrors(options, ArchiveLoader.Load(content, diagnostics), diagnostics).Where(e => !places.Contains(e.Location))]);
        }

        /// <summary>Those of loading and, where there is an archive, those of its texts.</summary>
        public static IReadOnlyList<Diagnostic> FindErrors(ImportOptions options, LoadedArchive loaded, DiagnosticBag diagnostics)
        {
            if (loaded.Archive is { } archive)
                loaded.CheckStatements(new ArchiveRelations(archive), options.Wording(archive), diagnostics);
            return [.. diagnostics.Sorted().Where(d => d.Code.Severity == Severity.Error)];
        }

        public ImportReport Report() => new() { Diagnostics = errors, Files = new ContentFiles(content) };

        /// <summary>Whether all errors are in finals that the import would write; each then has its reason.</summary>
        public bool TryRefuse(IEnumerable<FinalId> finals, Dictionary<FinalId, string> refused)
        {
            var byFile = finals.SelectMany(f => new[] { (File: $"{content.Name}/finals/{f}.yml", Final: f), (File: $"{content.Name}/finals/{f}.rounds.yml", Final: f) })
                .ToDictionary(f => f.File, f => f.Final, StringComparer.Ordinal);
            if (!errors.All(e => byFile.ContainsKey(e.Location.File)))
                return false;
            foreach (var file in errors.GroupBy(e => byFile[e.Location.File]))
                refused.Add(file.Key, string.Join("; ", file.Take(3).Select(e => e.Hint is { } hint ? $"{e.Message} ({hint.Text})" : e.Message)));
            return true;
        }
    }
}
