using CsCheck;

namespace TrackArchive.FaultTests.Fuzzing;

/// <summary>Makes texts that are nearly right, or made of the signs that readers trip over.</summary>
internal static class FuzzedText
{
    private static readonly string[] Fragments =
    [
        " ", "  ", "\t", "\n", "\r\n", "\r", "\u2028", "\u0085", "\u00a0", "\ufeff", "\u0000", "\u001b", "é", "😀", "\ud800", "ı", "İ", "ß",
        ":", ": ", "?", "- ", "-", "---\n", "...\n", "%YAML 1.1\n", "[", "]", "[[", "]]", "{", "}", ",", "#", " # c\n", "&a ", "*a", "!!str ", "|\n", ">-\n", "'", "\"", "\\", "\\x", "\\u0000", "\\uD800",
        "`", "```\n", "*", "**", "_", ">", "> ", "1. ", "## ", "<b>", "<!--", "&#7;", "&amp;", "![x](", "](", "|", "\n|-|-|\n", "[^1]", "http://x", "mailto:", "javascript:",
        "0", "1", "-1", "9999999999999999999", "1e999", "0x1F", "3:32.53", "9.9h", "4:06 1/5", "8.95 m", "1984-08-11", "~1956", "1984/1983", "2024-02-30", "true", "null", "~",
        "result:", "fact:", "record:", "standing:", "head-to-head:", "?at=", "&value=", "%", "%zz", "%00", "=", "+", ";", "->", "/", "//", "..", "../", ".html", "index.html", "con", "nul.yml",
        "date", "results", "place", "athlete", "nation", "mark", "sebastian-coe", "GBR", "olympic-games/1984/men-1500m", "men-1500m", "…", "10",
    ];

    private static readonly Gen<string> Fragment = Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]);

    private static readonly Gen<string> Soup = Fragment.Array[0, 40].Select(string.Concat);

    /// <summary>What is quick once can be slow a thousand times.</summary>
    private static readonly Gen<string> Repeated = Gen.Select(Soup, Fragment, Gen.Int[1, 2000], Soup, (before, one, times, after) => before + string.Concat(Enumerable.Repeat(one, times)) + after);

    /// <param name="seeds">Texts that are right, or were once too much.</param>
    public static Gen<string> From(string[] seeds) => Gen.Frequency((6, Changed(seeds)), (2, Soup), (1, Repeated));

    private static Gen<string> Changed(string[] seeds) =>
        Gen.Select(Gen.Int[0, seeds.Length - 1], Gen.Select(Gen.Double.Unit, Gen.Int[0, 4], Fragment, Gen.Int[1, 30]).Array[1, 6]).Select((seed, changes) =>
            changes.Aggregate(seeds[seed], (text, change) => Change(text, change.Item1, change.Item2, change.Item3, change.Item4)));

    private static string Change(string text, double where, int how, string fragment, int length)
    {
        var at = (int)(where * text.Length);
        length = Math.Min(length, text.Length - at);
        return how switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Remove(at, length).Insert(at, fragment),
            3 => text[..at],
            _ => text.Insert(at, fragment),
        };
    }
}
