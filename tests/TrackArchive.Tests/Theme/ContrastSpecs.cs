using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.Theme;

/// <summary>Every pair of colours that the stylesheet sets on one another, by the formula of WCAG 2.2.</summary>
public sealed partial class ContrastSpecs
{
    private const double Text = 4.5;
    private const double Shape = 3;

    public static TheoryData<string, string, double> Pairs => new()
    {
        { "ink", "paper", Text },
        { "ink", "shade", Text },
        { "ink", "lane", Text },
        { "quiet", "paper", Text },
        { "quiet", "shade", Text },
        { "accent", "paper", Text },
        { "accent", "shade", Text },
        { "accent", "wait", Text },
        { "ink", "wait", Text },
        { "record", "paper", Text },
        { "annulled", "paper", Text },
        { "unverified", "paper", Text },
        { "paper", "ink", Text },
        { "paper", "accent", Text },
        { "on-medal", "gold", Text },
        { "on-medal", "silver", Text },
        { "on-medal", "bronze", Text },
        { "medal-edge", "paper", Shape },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void Is_enough_in_light(string on, string under, double least) => Check(Light, on, under, least);

    [Theory, MemberData(nameof(Pairs))]
    public void Is_enough_in_dark(string on, string under, double least) => Check(Dark, on, under, least);

    [Theory, MemberData(nameof(Pairs))]
    public void Is_enough_on_paper(string on, string under, double least) => Check(Print, on, under, least);

    [Fact]
    public void Colours_are_named_once_and_used_by_name() =>
        Assert.All(
            Css.Split('\n').Where(l => Hex().IsMatch(l)),
            line => Assert.True(line.Contains("--", StringComparison.Ordinal) || line.Contains("#000", StringComparison.Ordinal), line));

    private static string Css => Encoding.UTF8.GetString(ThemeAssets.For([]).Single(a => a.Route == ThemeAssets.Styles[0]).Bytes.Span);

    private static Dictionary<string, string> Light => Colours(Roots()[0]);

    private static Dictionary<string, string> Dark => Over(Light, Colours(Roots()[1]));

    private static Dictionary<string, string> Print => Over(Light, Colours(Roots().Single(r => r.Contains("--paper: #fff;", StringComparison.Ordinal))));

    private static List<string> Roots() => [.. Root().Matches(Css).Select(m => m.Groups[1].Value)];

    private static Dictionary<string, string> Colours(string block) =>
        Colour().Matches(block).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    private static Dictionary<string, string> Over(Dictionary<string, string> under, Dictionary<string, string> over)
    {
        foreach (var (name, colour) in over)
            under[name] = colour;
        return under;
    }

    private static void Check(Dictionary<string, string> scheme, string on, string under, double least)
    {
        var (a, b) = (Luminance(scheme[on]), Luminance(scheme[under]));
        var ratio = (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
        Assert.True(ratio >= least, string.Create(CultureInfo.InvariantCulture, $"{on} on {under}: {ratio:F2} : 1"));
    }

    private static double Luminance(string hex)
    {
        var digits = hex.Length == 4 ? string.Concat(hex[1..].Select(c => $"{c}{c}")) : hex[1..];
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(":root \\{([^}]*)\\}")]
    private static partial Regex Root();

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{3,6});")]
    private static partial Regex Colour();

    [GeneratedRegex("#[0-9a-fA-F]{3,6}\\b")]
    private static partial Regex Hex();
}
