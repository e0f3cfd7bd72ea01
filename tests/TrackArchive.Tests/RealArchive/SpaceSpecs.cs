using System.Text.RegularExpressions;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The text of every page, as it is copied, read aloud and searched: elements that flow in a line have a space between their words.</summary>
public sealed partial class SpaceSpecs(BuiltSite site)
{
    [Fact]
    public async Task No_word_runs_into_the_capital_of_the_next_element()
    {
        var found = new List<string>();
        foreach (var (path, file) in await site.PagesAsync())
            found.AddRange(RunTogether().Matches(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Select(m => $"{path}: {Tag().Replace(m.Value, "|")}"));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("<b>KEN</b><span>No longer champion</span>", "KEN|No")]
    [InlineData("<a href=\"x\">Unified Team</a><a href=\"y\">Russia</a>", "Team|Russia")]
    [InlineData("in 1984<small class=\"q\">Los Angeles</small>", "1984|Los")]
    public void A_page_with_such_words_would_be_found(string html, string words) =>
        Assert.Equal(words, Tag().Replace(RunTogether().Match(html).Value, "|"));

    [Theory]
    [InlineData("<b>KEN</b> <span>No longer champion</span>")]
    [InlineData("<td>KEN</td><td>No</td>")]
    [InlineData("Mc<b>x</b>")]
    public void Words_with_a_space_and_cells_are_no_such(string html) => Assert.DoesNotMatch(RunTogether(), html);

    [GeneratedRegex(@"[\p{L}\p{N}]+(</?(a|abbr|b|cite|code|em|i|s|small|span|strong|time)\b[^>]*>)+\p{Lu}\w*", RegexOptions.CultureInvariant)]
    private static partial Regex RunTogether();

    [GeneratedRegex("(<[^>]*>)+")]
    private static partial Regex Tag();
}
