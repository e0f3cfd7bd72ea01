using System.Text.RegularExpressions;
using TrackArchive.FaultTests.Running;

namespace TrackArchive.FaultTests.Hostile;

/// <summary>Whatever a thing is called, there is a page of it.</summary>
public sealed partial class OddNameSpecs
{
    private static readonly string[] Odd =
        ["10", "…", "-", "'", "\\\"", "100 %", "A\u0301", "🏃", "?", "1/2", "#", "=1+1", "null", "~", "&amp;", "<b>", "İ", "ß", "\u200F", "%2e%2e"];

    [Theory]
    [InlineData("events.yml")]
    [InlineData("nations.yml")]
    [InlineData("athletes/others.yml")]
    [InlineData("sources.yml")]
    [InlineData("championships/olympic-games.yml")]
    [InlineData("site.yml")]
    public async Task Letters_are_not_needed(string file)
    {
        using var place = new Workplace();
        var next = 0;
        var named = Name().Replace(place[$"content/{file}"], match => $"{match.Groups["key"].Value}: \"{Odd[next++ % Odd.Length]}\"");
        Assert.NotEqual(0, next);
        place[$"content/{file}"] = named;

        var run = await Workplace.RunAsync(place.Build());

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [GeneratedRegex("""(?<key>(?<![\w-])(?:name|title|tagline|short|city|publisher)): (?:"[^"]*"|[^,}\n]+?)(?=[,}\n]| })""")]
    private static partial Regex Name();
}
