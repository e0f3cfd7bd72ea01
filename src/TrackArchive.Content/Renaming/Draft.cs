using System.Text;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Renaming;

/// <summary>The files of a content folder as they would be.</summary>
internal sealed class Draft
{
    private readonly Dictionary<string, byte[]> _before = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    private Draft()
    {
    }

    /// <summary>Ordered by path.</summary>
    public IEnumerable<string> Paths => _texts.Keys;

    /// <summary>The file's text; nothing where there is no such file.</summary>
    public string? this[string path]
    {
        get => _texts.GetValueOrDefault(path);
        set
        {
            if (value is null)
                _texts.Remove(path);
            else
                _texts[path] = value;
        }
    }

    /// <summary>With all references replaced.</summary>
    public static Draft Create(IContentSource source, Replacement replacement)
    {
        var draft = new Draft();
        var files = ContentFolder.Open(source, new DiagnosticBag()).Files;
        var read = new (ContentFile File, byte[] Before, string Text)?[files.Length];
        Parallel.For(0, files.Length, i => read[i] = Read(files[i], replacement));
        foreach (var (file, before, text) in read.OfType<(ContentFile, byte[], string)>())
        {
            draft._before.Add(file.Path, before);
            draft._texts.Add(FilePaths.Find(file, replacement), text);
        }

        return draft;
    }

    /// <summary>New files first, so that nothing is gone before its successor is there.</summary>
    public IEnumerable<ChangedFile> FindChanges()
    {
        foreach (var (path, text) in _texts)
        {
            var before = _before.GetValueOrDefault(path);
            if (before is null || !before.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text)))
                yield return new ChangedFile(path, before, text);
        }

        foreach (var (path, before) in _before.Where(b => !_texts.ContainsKey(b.Key)).OrderBy(b => b.Key, StringComparer.Ordinal))
            yield return new ChangedFile(path, before, Text: null);
    }

    private static (ContentFile, byte[], string)? Read(ContentFile file, Replacement replacement)
    {
        var diagnostics = new DiagnosticBag();
        if (file.Read(diagnostics) is not { } bytes || Utf8Text.Decode(bytes, file.DisplayPath, diagnostics) is not { } text)
            return null;
        return (file, bytes, Replace(file, text, replacement));
    }

    private static string Replace(ContentFile file, string text, Replacement replacement)
    {
        // An id is never written otherwise, so most files need not be parsed.
        if (!text.Contains(replacement.Old.Split('/')[^1], StringComparison.Ordinal))
            return text;
        var diagnostics = new DiagnosticBag();
        var edits = new TextEdits(text);
        var parts = file.HasFrontMatter ? FrontMatter.Split(text, file.DisplayPath, diagnostics) : null;
        var root = YamlNodes.Read(parts?.Yaml ?? text, file.DisplayPath, parts is null ? 0 : FrontMatter.LineOffset, diagnostics);
        if (root is MapNode map)
            edits.Add(new YamlReferences(replacement, file).Find(map));
        if (parts is not null)
            edits.Add(parts.Body, replacement);
        var changed = edits.Apply();
        return file.HasFrontMatter || changed == text ? changed : Recast(text, changed, file);
    }

    /// <summary>What was in canonical form is so afterwards: ids have other lengths and another order.</summary>
    private static string Recast(string text, string changed, ContentFile file)
    {
        var diagnostics = new DiagnosticBag();
        return CanonicalYaml.Read(text, file.DisplayPath, diagnostics)?.Write(file.Kind) == text
            ? CanonicalYaml.Read(changed, file.DisplayPath, diagnostics)?.Write(file.Kind) ?? changed
            : changed;
    }
}
