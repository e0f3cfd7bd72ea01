using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>A file read as far as syntax goes; <see cref="Body"/> is there for Markdown only.</summary>
internal sealed record ParsedFile(ContentFile File, MapNode Root, MarkdownBody? Body)
{
    /// <summary>Nothing where the file cannot be read; that has been reported then.</summary>
    public static ParsedFile? Read(ContentFile file, DiagnosticBag diagnostics)
    {
        if (file.Read(diagnostics) is not { } bytes || Utf8Text.Decode(bytes, file.DisplayPath, diagnostics) is not { } text)
            return null;
        if (!file.HasFrontMatter)
            return WholeYaml(file, text, diagnostics);
        return FrontMatter.Split(text, file.DisplayPath, diagnostics) is { } parts
            ? FromRoot(file, YamlNodes.Read(parts.Yaml, file.DisplayPath, FrontMatter.LineOffset, diagnostics), parts.Body, diagnostics)
            : null;
    }

    private static ParsedFile? WholeYaml(ContentFile file, string text, DiagnosticBag diagnostics)
    {
        var root = YamlNodes.Read(text, file.DisplayPath, 0, diagnostics);
        if (root is not null)
            Comment.ReadAll(text, file.DisplayPath, diagnostics);
        return FromRoot(file, root, null, diagnostics);
    }

    private static ParsedFile? FromRoot(ContentFile file, Node? root, MarkdownBody? body, DiagnosticBag diagnostics)
    {
        if (root is MapNode map)
            return new ParsedFile(file, map, body);
        if (root is not null)
            diagnostics.Add(Codes.WrongShape, root.At, $"expected keys and values, found {root.Shape}");
        return null;
    }
}
