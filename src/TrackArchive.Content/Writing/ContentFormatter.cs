using System.Collections.Concurrent;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Writing;

/// <summary>What came of a formatting, by the files' names in messages: those changed, those left alone because rewriting would lose something.</summary>
public sealed record FormatReport(IReadOnlyList<string> Changed, IReadOnlyList<string> LeftAlone, int Files, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Brings YAML to its canonical form, all files at once. A file that cannot be read is reported and stays as it is.</summary>
public sealed class ContentFormatter(string contentFolder, string displayFolder)
{
    private readonly ConcurrentBag<(ContentFile File, byte[] Before, string Text)> _changed = [];
    private readonly ConcurrentBag<string> _leftAlone = [];
    private readonly DiagnosticBag _diagnostics = new();

    /// <param name="paths">Files or folders, as a shell names them; all of the content where there are none.</param>
    /// <param name="write">Whether files are changed, or only those named that would be.</param>
    /// <exception cref="IOException">They cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be written.</exception>
    public FormatReport Run(IReadOnlyCollection<string> paths, bool write)
    {
        ContentChange.Finish(contentFolder);
        string[] wanted = [.. paths.Select(Path.GetFullPath)];
        var files = ContentFolder.Open(new ContentOnDisk(contentFolder, displayFolder), new DiagnosticBag()).Files
            .Where(f => !f.HasFrontMatter && (wanted.Length == 0 || wanted.Any(w => IsIn(f, w)))).ToArray();
        Parallel.ForEach(files, Format);
        var isWritten = !write || TryWrite();
        return new FormatReport(isWritten ? Sorted(_changed.Select(c => c.File.DisplayPath)) : [], Sorted(_leftAlone), files.Length, _diagnostics.Sorted());
    }

    private bool IsIn(ContentFile file, string path)
    {
        var full = Path.GetFullPath(OnDisk(file));
        return full == path || full.StartsWith(path.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private string OnDisk(ContentFile file) => Path.Combine(contentFolder, file.Path);

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private void Format(ContentFile file)
    {
        if (file.Read(_diagnostics) is not { } bytes
            || Utf8Text.Decode(bytes, file.DisplayPath, _diagnostics) is not { } text
            || CanonicalYaml.Read(text, file.DisplayPath, _diagnostics) is not { } yaml)
            return;
        if (yaml.Write(file.Kind) is not { } canonical)
            _leftAlone.Add(file.DisplayPath);
        else if (!bytes.AsSpan().SequenceEqual(System.Text.Encoding.UTF8.GetBytes(canonical)))
            _changed.Add((file, bytes, canonical));
    }

    /// <summary>Whether nobody changed one of them meanwhile.</summary>
    private bool TryWrite()
    {
        if (ContentChange.TryWrite(contentFolder, [.. _changed.Select(c => new ChangedFile(c.File.Path, c.Before, c.Text)).OrderBy(c => c.Path, StringComparer.Ordinal)]) is not { } path)
            return true;
        _diagnostics.Add(
            Codes.Unreadable, SourceLocation.Start(_changed.First(c => c.File.Path == path).File.DisplayPath), "the file changed while it was formatted: nothing was written", "run the command again");
        return false;
    }
}
