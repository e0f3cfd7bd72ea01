using System.Collections.Immutable;

namespace TrackArchive.Diagnostics;

/// <summary>All explanations, from <c>catalogue.md</c>: a heading <c>TA103: title</c>, the cause, and a paragraph that begins with "Cure:".</summary>
public static class Explanations
{
    private const string Heading = "\n## ";
    private const string Cure = "\n\nCure: ";

    private static readonly Lazy<ImmutableArray<Explanation>> Sections = new(Read);

    public static ImmutableArray<Explanation> All => Sections.Value;

    /// <summary>However the code is typed: <c>TA103</c>, <c>ta103</c> or <c>103</c>.</summary>
    public static Explanation? Find(string code) =>
        All.FirstOrDefault(e => string.Equals(e.Code, code, StringComparison.OrdinalIgnoreCase) || e.Code[2..] == code);

    private static ImmutableArray<Explanation> Read()
    {
        using var reader = new StreamReader(typeof(Explanations).Assembly.GetManifestResourceStream("catalogue.md")!);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split(Heading)[1..].Select(Section)];
    }

    private static Explanation Section(string text)
    {
        var (colon, line, cure) = (text.IndexOf(": ", StringComparison.Ordinal), text.IndexOf('\n', StringComparison.Ordinal), text.IndexOf(Cure, StringComparison.Ordinal));
        return new Explanation(text[..colon], text[(colon + 2)..line], text[line..cure].Trim(), text[(cure + Cure.Length)..].Trim());
    }
}
