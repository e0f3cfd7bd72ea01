using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Writing;

/// <summary>A file and its comments, ready to be written in canonical form, as it is or edited.</summary>
internal sealed record CanonicalYaml(MapNode Root, Comments Comments, IReadOnlyList<Comment> Written)
{
    /// <summary>Nothing where the text cannot be read or has comments that could not keep their place; that has been reported then.</summary>
    public static CanonicalYaml? Read(string text, string file, DiagnosticBag diagnostics)
    {
        var mistakes = new DiagnosticBag();
        var root = YamlNodes.Read(text, file, 0, mistakes);
        IReadOnlyList<Comment> comments = root is null ? [] : Comment.ReadAll(text, file, mistakes);
        if (root is not null and not MapNode)
            mistakes.Add(Codes.WrongShape, root.At, $"expected keys and values, found {root.Shape}");
        foreach (var mistake in mistakes.Sorted())
            diagnostics.Add(mistake);
        return root is MapNode map && !mistakes.HasErrors ? new CanonicalYaml(map, Comments.Attach(comments, map, text), comments) : null;
    }

    /// <summary>Nothing where the text would not say what these nodes and comments say.</summary>
    public string? Write(FileKind kind)
    {
        var text = YamlWriter.Write(Root, kind, Comments);
        var again = Read(text, "", new DiagnosticBag());
        return again is not null && SameMeaning.Compare(Root, again.Root) && Texts(Written).SequenceEqual(Texts(again.Written)) ? text : null;
    }

    private static IEnumerable<string> Texts(IEnumerable<Comment> comments) => comments.Select(c => c.Text).Order(StringComparer.Ordinal);
}
