using TrackArchive.Content;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;

namespace TrackArchive.Tests.Content;

/// <summary>A copy of the tiny archive that a spec may change, and what loading it says.</summary>
internal sealed class ChangedArchive : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ChangedArchive() => TinyArchive.CopyTo(_folder.Path);

    public string Path => _folder.Path;

    public string this[string path]
    {
        get => _folder[path];
        set => _folder[path] = value;
    }

    /// <summary>The archive and the lines that a keeper reads.</summary>
    public (LoadedArchive Loaded, string Messages) Load(int workers = 0)
    {
        var diagnostics = new DiagnosticBag();
        var loaded = ArchiveLoader.Load(_folder.Path, "content", diagnostics, workers);
        return (loaded, string.Join('\n', diagnostics.Sorted().Select(loaded.Files.Explain)));
    }

    public void Dispose() => _folder.Dispose();
}
