using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Writing;

/// <summary>A content file that a command completes.</summary>
internal sealed record OpenedFile(string Path, byte[]? Before, CanonicalYaml Yaml)
{
    public MapNode Root => Yaml.Root;

    /// <summary>An empty map where there is no such file; nothing where it cannot be read.</summary>
    public static OpenedFile? Open(string contentFolder, string path)
    {
        var reading = Reading.Try(new ContentOnDisk(contentFolder, contentFolder), path);
        if (reading.Failure is not null)
            return null;
        var diagnostics = new DiagnosticBag();
        var text = reading.Bytes is { } bytes ? Utf8Text.Decode(bytes, path, diagnostics) : "{}";
        return text is not null && CanonicalYaml.Read(text, path, diagnostics) is { } yaml ? new OpenedFile(path, reading.Bytes, yaml) : null;
    }

    /// <summary>Nothing where the file cannot be rewritten without a loss.</summary>
    public ChangedFile? Write(MapNode root, FileKind kind) =>
        (Yaml with { Root = root }).Write(kind) is { } text ? new ChangedFile(Path, Before, text) : null;

    /// <summary>With entries after those that it has.</summary>
    public ChangedFile? Append(IEnumerable<MapEntry> entries, FileKind kind) => Write(Root with { Entries = [.. Root.Entries, .. entries] }, kind);
}
