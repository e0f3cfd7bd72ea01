using System.Text.RegularExpressions;
using TrackArchive.Composition.Embedding;
using TrackArchive.Diagnostics;

namespace TrackArchive.Statiq;

/// <summary>Where a page's file has a shortcode: Statiq gives shortcodes no place, and the text that it gives them is the rendered one.</summary>
internal static class ShortcodePlace
{
    /// <summary>The first of these arguments; the file's beginning where the file does not have it, as one that a template writes.</summary>
    public static SourceLocation Find(EmbedKind kind, IReadOnlyList<string> arguments, IDocument document, IExecutionContext context)
    {
        var name = ArchiveMessages.NameOf(document.Source, context);
        if (document.Source.IsNull || context.FileSystem.GetInputFile(document.Source) is not { Exists: true } file)
            return SourceLocation.Start(name);
        var text = file.ReadAllTextAsync().GetAwaiter().GetResult();
        var match = Regex.Match(text, $@"<\?[#!^]\s*{kind}\b{string.Concat(arguments.Select(a => $"[\\s\"]+{Regex.Escape(a)}"))}", RegexOptions.IgnoreCase);
        if (!match.Success)
            return SourceLocation.Start(name);
        var before = text.AsSpan(0, match.Index);
        return new SourceLocation(name, before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'), match.Length);
    }
}
