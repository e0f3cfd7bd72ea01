using System.Text;
using System.Text.RegularExpressions;
using SkiaSharp;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Tests.RealArchive;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.Theme;

public sealed partial class ThemeAssetsSpecs
{
    private const int LargestFlag = 6 * 1024;
    private const int AllFlags = 400 * 1024;

    [Fact]
    public void Every_file_that_the_stylesheet_asks_for_is_served()
    {
        var assets = ThemeAssets.For([]);
        var css = Encoding.UTF8.GetString(assets.Single(a => a.Route == ThemeAssets.Styles[0]).Bytes.Span);

        var asked = Url().Matches(css).Select(m => "assets/" + m.Groups[1].Value).ToArray();
        Assert.Equal(2, asked.Length);
        Assert.All(asked, path => Assert.Contains(assets, a => a.Route.Path == path));
        Assert.All(asked, path => Assert.Matches(@"^assets/fonts/newsreader-latin(-ext)?\.[0-9a-f]{10}\.woff2$", path));
    }

    [Fact]
    public void The_stylesheet_is_served_without_remarks_and_indentation_and_says_the_same()
    {
        var css = Encoding.UTF8.GetString(ThemeAssets.For([]).Single(a => a.Route == ThemeAssets.Styles[0]).Bytes.Span);

        Assert.DoesNotContain("/*", css, StringComparison.Ordinal);
        Assert.DoesNotContain("\n ", css, StringComparison.Ordinal);
        Assert.StartsWith("@font-face {\nfont-family: \"Newsreader\";", css, StringComparison.Ordinal);
        Assert.Equal(css.Count(c => c == '{'), css.Count(c => c == '}'));
        Assert.EndsWith("}\n", css, StringComparison.Ordinal);
    }

    [Fact]
    public void Typefaces_come_with_their_licence() =>
        Assert.Contains(ThemeAssets.For([]), a => a.Route == ThemeAssets.GetRoute("fonts/OFL.txt"));

    [Fact]
    public void The_icon_of_the_root_is_the_small_one_in_an_icon_file()
    {
        using var icon = SKBitmap.Decode(ThemeAssets.Favicon.Bytes.ToArray());
        using var small = SKBitmap.Decode(ThemeAssets.For([]).Single(a => a.Route == ThemeAssets.SmallIcon).Bytes.ToArray());

        Assert.Equal("favicon.ico", ThemeAssets.Favicon.Route.Path);
        Assert.Equal(small.Pixels, icon.Pixels);
    }

    [Theory]
    [InlineData("GBR", 1908, true)]
    [InlineData("GBR", 1980, false)]
    [InlineData("RSA", 1992, false)]
    [InlineData("RSA", 1996, true)]
    [InlineData("CAN", 1964, false)]
    [InlineData("USA", 1936, false)]
    [InlineData("FIN", 1912, false)]
    [InlineData("FIN", 1920, true)]
    [InlineData("RSA", null, true)]
    [InlineData("URS", 1980, false)]
    [InlineData("SWE", 1900, false)]
    [InlineData("CHN", 1936, false)]
    [InlineData("USA", 1960, false)]
    [InlineData("LIB", 1991, true)]
    [InlineData("SIN", 2024, true)]
    public void A_flag_of_today_is_not_shown_for_a_year_of_another_flag(string nation, int? year, bool isShown) =>
        Assert.Equal(isShown, Flags.FindRoute(new Link(Routes.Team(new Team(new TeamId(nation), nation)), nation) { Year = year }) is not null);

    /// <summary>Chinese Taipei competes under a flag that is no nation's.</summary>
    [Fact]
    public void Every_nation_of_today_has_its_flag_by_the_code_of_the_archive() =>
        Assert.Equal(["TPE"], PublishedArchive.Archive.Nations.Where(n => n.Kind == TeamKind.Nation).Select(n => n.Id).Except(Flags.Codes).Select(c => c.Value));

    [Fact]
    public void Only_the_flags_of_the_sites_nations_are_written()
    {
        var flags = ThemeAssets.For([new TeamId("KEN"), new TeamId("URS")]).Where(a => a.Route.Path.EndsWith(".svg", StringComparison.Ordinal) && a.Route != ThemeAssets.Icon);

        Assert.Equal([ThemeAssets.GetRoute("flags/ke.svg")], flags.Select(f => f.Route));
        Assert.DoesNotContain(ThemeAssets.For([]), a => a.Route.Path.StartsWith("assets/flags/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_flag_is_there_and_small()
    {
        var flags = ThemeAssets.For(Flags.Codes).Where(a => a.Route.Path.StartsWith("assets/flags/", StringComparison.Ordinal)).ToArray();

        Assert.Equal(Flags.Codes.Count(), flags.Length - 1);
        Assert.All(flags, f => Assert.InRange(f.Bytes.Length, 1, LargestFlag));
        Assert.InRange(flags.Sum(f => f.Bytes.Length), 1, AllFlags);
    }

    [Theory]
    [InlineData("URS"), InlineData("GDR"), InlineData("FRG"), InlineData("EUA"), InlineData("TCH"), InlineData("YUG")]
    [InlineData("EUN"), InlineData("ROC"), InlineData("ANA"), InlineData("BOH"), InlineData("TPE")]
    public void Past_nations_and_special_teams_have_none(string code) => Assert.Null(Flags.FindFile(new TeamId(code)));

    [Fact]
    public void A_nation_without_a_flag_shows_its_code_in_a_frame()
    {
        var document = Rendered.Document(SamplePages.Styles);

        Assert.Equal("URS", document.QuerySelector("a.badge")!.Words());
        Assert.Null(document.QuerySelector("a.badge img"));
        Assert.Equal(ThemeAssets.GetRoute("flags/gb.svg").Path, document.QuerySelector("a.nation:not(.badge) img")!.GetAttribute("src"));
    }

    [GeneratedRegex("""url\("([^"]+)"\)""")]
    private static partial Regex Url();
}
