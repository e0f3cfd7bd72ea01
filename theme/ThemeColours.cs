using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace TrackArchive.Theme;

/// <summary>The stylesheet's colours of the light scheme, for what is drawn outside a page: the stylesheet is where they are chosen.</summary>
public static partial class ThemeColours
{
    private static readonly FrozenDictionary<string, string> Light = Read();

    /// <summary>Like <c>#fbfaf6</c>.</summary>
    /// <param name="role">The custom property without its two hyphens.</param>
    public static string Get(string role) => Light[role];

    private static FrozenDictionary<string, string> Read()
    {
        var css = Encoding.UTF8.GetString(ThemeAssets.Bytes("site.css").Span);
        var root = css[css.IndexOf(":root {", StringComparison.Ordinal)..];
        return Token().Matches(root[..root.IndexOf('}', StringComparison.Ordinal)])
            .ToFrozenDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);
    }

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Token();
}
