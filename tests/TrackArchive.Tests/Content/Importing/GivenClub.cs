using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>The tiny archive with a club's championships, and lists that are imported into them.</summary>
internal sealed class GivenClub : IDisposable
{
    public const string Sprint = "finals/club-champs/2024/men-100m.yml";
    public const string Mile = "finals/club-champs/2024/men-mile.yml";

    private readonly TemporaryFolder _tables = new();

    public GivenClub()
    {
        TinyArchive.CopyTo(Content.Path);
        Content["teams.yml"] = "fen: { name: Fen Runners }\nely: { name: Ely Example AC }\n";
        Content["events.yml"] += """
            men-mile: { name: Mile, sex: men, discipline: track, distance: 1609.344 }
            men-shot-put: { name: Shot put, sex: men, discipline: throw }
            women-long-jump: { name: Long jump, sex: women, discipline: jump, wind: true }
            women-5km: { name: 5 kilometres, sex: women, discipline: road, distance: 5000 }
            open-5km: { name: 5 kilometres, sex: open, discipline: road, distance: 5000 }

            """;
        Content["championships/club-champs.yml"] = """
            name: Club Championships
            teams: club
            editions:
              2023: { city: Ely, programme: [open-5km, women-5km], sources: gazette }
              2024: { city: Ely, programme: [men-100m, men-mile, men-shot-put, women-long-jump, men-4x100m, open-5km], sources: gazette }

            """;
    }

    public TemporaryFolder Content { get; } = new();

    public bool IsSound()
    {
        var diagnostics = new DiagnosticBag();
        ArchiveLoader.Load(Content.Path, "content", diagnostics);
        return !diagnostics.HasErrors;
    }

    /// <param name="table">A list.</param>
    /// <param name="map">The text of a map.</param>
    /// <param name="change">What else is asked.</param>
    public ImportReport Import(string table, string map = "", Func<ImportOptions, ImportOptions>? change = null)
    {
        string[] maps = map.Length == 0 ? [] : [Write("map.yml", map)];
        var options = new ImportOptions(Content.Path, Write("list.csv", table)) { Wording = StatementMessages.Create, Maps = maps };
        return ContentImport.Run(change is null ? options : change(options), _ => { });
    }

    /// <summary>Returns its path.</summary>
    public string Write(string name, string text)
    {
        _tables[name] = text;
        return Path.Combine(_tables.Path, name);
    }

    public void Dispose()
    {
        Content.Dispose();
        _tables.Dispose();
    }
}
