using System.Text;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Checking;

/// <summary>Puts in place what a message names as the one spelling that can be meant.</summary>
internal static class CertainFixes
{
    /// <summary>All of them, or none where a file changed meanwhile; the mistakes that this mended.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public static IReadOnlyList<Diagnostic> Apply(string content, IContentSource source, IEnumerable<Diagnostic> diagnostics)
    {
        var (mended, files) = (new List<Diagnostic>(), new List<ChangedFile>());
        foreach (var file in diagnostics.Where(d => d.Hint?.Replacement is not null).GroupBy(d => d.Location.File))
        {
            var path = file.Key[(source.Name.Length + 1)..];
            if (source.Read(path) is not { } bytes)
                continue;
            var lines = Encoding.UTF8.GetString(bytes).TrimStart('\ufeff').Split('\n');
            // From the end, so that what is in front keeps its column.
            foreach (var diagnostic in file.DistinctBy(d => d.Location).OrderByDescending(d => d.Location))
            {
                var (at, line) = (diagnostic.Location, lines[diagnostic.Location.Line - 1]);
                lines[at.Line - 1] = line[..(at.Column - 1)] + diagnostic.Hint!.Replacement + line[(at.Column - 1 + at.Length)..];
                mended.Add(diagnostic);
            }

            files.Add(new ChangedFile(path, bytes, string.Join('\n', lines)));
        }

        return ContentChange.TryWrite(content, files) is null ? [.. mended.OrderBy(d => d.Location)] : [];
    }
}
