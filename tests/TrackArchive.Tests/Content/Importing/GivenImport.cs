using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>The tiny archive, and tables that are imported into it.</summary>
internal sealed class GivenImport : IDisposable
{
    public const string Header = "championship,edition,event,date,place,status,athlete,id,hint,born,nation,mark,wind,source,note\n";
    public const string WomensFinal = "finals/olympic-games/1984/women-1500m.yml";

    private readonly TemporaryFolder _tables = new();

    public GivenImport() => TinyArchive.CopyTo(Content.Path);

    public TemporaryFolder Content { get; } = new();

    /// <summary>Rows of a final that the archive lacks, from the place to the mark or the wind.</summary>
    public static string Women(params string[] rows) => Table("women-1500m", "1984-08-11", rows);

    /// <summary>Rows of a final that it has.</summary>
    public static string Men(params string[] rows) => Table("men-100m", "1984-08-04", rows);

    public bool IsSound()
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(Content.Path, "content", diagnostics);
        return !diagnostics.HasErrors;
    }

    public ImportReport Import(string table, bool merge = false, bool dryRun = false, string[]? maps = null) =>
        Run(WriteTable(table), o => o with { Merge = merge, DryRun = dryRun, Maps = maps ?? [] });

    public ImportReport Run(string file, Func<ImportOptions, ImportOptions>? change = null, Action<double>? progress = null)
    {
        var options = new ImportOptions(Content.Path, file) { Wording = StatementMessages.Create };
        return ContentImport.Run(change is null ? options : change(options), progress ?? (_ => { }));
    }

    /// <summary>Returns its path.</summary>
    public string WriteTable(string text, string name = "table.csv")
    {
        _tables[name] = text;
        return Path.Combine(_tables.Path, name);
    }

    public void Dispose()
    {
        Content.Dispose();
        _tables.Dispose();
    }

    private static string Table(string @event, string date, string[] rows) =>
        Header + string.Concat(rows.Select(r => $"olympic-games,1984,{@event},{date},{r}{(r.Count(c => c == ',') == 7 ? "," : "")},ioc-list+olympedia,\n"));
}
