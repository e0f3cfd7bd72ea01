using System.Collections.Frozen;
using System.Text;

namespace TrackArchive.Pages.Citing;

/// <summary>
/// Plain text as LaTeX inside a BibTeX field, which must keep its braces in balance even where they are escaped. Letters
/// that no command of plain LaTeX makes stay as they are: today's programs read UTF-8.
/// </summary>
internal static class LatexText
{
    private static readonly (string Accent, string Marked, string Plain)[] Accents =
    [
        ("'", "ÁáĆćÉéÍíĹĺŃńÓóŔŕŚśÚúÝýŹź", "AaCcEeIiLlNnOoRrSsUuYyZz"),
        ("`", "ÀàÈèÌìÒòÙù", "AaEeIiOoUu"),
        ("^", "ÂâĈĉÊêĜĝĤĥÎîĴĵÔôŜŝÛûŴŵŶŷ", "AaCcEeGgHhIiJjOoSsUuWwYy"),
        ("\"", "ÄäËëÏïÖöÜüŸÿ", "AaEeIiOoUuYy"),
        ("~", "ÃãĨĩÑñÕõŨũ", "AaIiNnOoUu"),
        ("=", "ĀāĒēĪīŌōŪū", "AaEeIiOoUu"),
        (".", "ĊċĖėĠġİŻż", "CcEeGgIZz"),
        ("u", "ĂăĔĕĞğĬĭŎŏŬŭ", "AaEeGgIiOoUu"),
        ("v", "ČčĎďĚěǦǧĽľŇňŘřŠšŤťŽž", "CcDdEeGgLlNnRrSsTtZz"),
        ("H", "ŐőŰű", "OoUu"),
        ("c", "ÇçĢģĶķĻļŅņŖŗŞşŢţ", "CcGgKkLlNnRrSsTt"),
        ("k", "ĄąĘęĮįŲų", "AaEeIiUu"),
        ("r", "ÅåŮů", "AaUu"),
    ];

    private static readonly (char Letter, string Latex)[] Others =
    [
        ('Æ', @"{\AE}"), ('æ', @"{\ae}"), ('Œ', @"{\OE}"), ('œ', @"{\oe}"), ('Ø', @"{\O}"), ('ø', @"{\o}"),
        ('Ł', @"{\L}"), ('ł', @"{\l}"), ('ß', @"{\ss}"), ('ı', @"{\i}"), ('Đ', @"{\DJ}"), ('đ', @"{\dj}"), ('Ð', @"{\DH}"), ('ð', @"{\dh}"),
        ('Þ', @"{\TH}"), ('þ', @"{\th}"), ('&', @"\&"), ('%', @"\%"), ('$', @"\$"), ('#', @"\#"), ('_', @"\_"), ('\\', @"{\textbackslash}"),
        ('{', @"{\textbraceleft}"), ('}', @"{\textbraceright}"), ('~', @"{\textasciitilde}"), ('^', @"{\textasciicircum}"),
        ('–', "--"), ('—', "---"), ('‘', "`"), ('’', "'"), ('“', "``"), ('”', "''"), ('\u00a0', "~"),
    ];

    private static readonly FrozenDictionary<char, string> Written = Accents
        .SelectMany(a => a.Marked.Zip(a.Plain, (marked, plain) => (Letter: marked, Latex: $@"{{\{a.Accent}{{{plain}}}}}")))
        .Concat(Others)
        .ToFrozenDictionary(l => l.Letter, l => l.Latex);

    public static string Escape(string text)
    {
        var latex = new StringBuilder(text.Length);
        foreach (var c in text)
            latex.Append(Written.TryGetValue(c, out var written) ? written : c.ToString());
        return latex.ToString();
    }
}
