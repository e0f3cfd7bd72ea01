using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing;

/// <summary>A file as an import leaves it; the path is relative to the content folder.</summary>
internal sealed record ImportedFile(string Path, string Text)
{
    /// <summary>An empty map where there is no such file; nothing where it cannot be read.</summary>
    public static CanonicalYaml? Open(string contentFolder, string path)
    {
        var file = System.IO.Path.Combine(contentFolder, path);
        return CanonicalYaml.Read(File.Exists(file) ? File.ReadAllText(file) : "{}", path, new DiagnosticBag());
    }

    public bool IsNews(string contentFolder) =>
        System.IO.Path.Combine(contentFolder, Path) is var file && !(File.Exists(file) && File.ReadAllText(file) == Text);
}
