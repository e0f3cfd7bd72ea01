using System.Text.Json;
using AngleSharp.Html.Parser;
using TrackArchive.Publishing.Search;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>What the pages say of themselves to machines, held to schema.org's own vocabulary.</summary>
public sealed class StructuredDataSpecs(BuiltSite site)
{
    [Fact]
    public async Task Types_properties_and_values_are_those_of_the_vocabulary()
    {
        var all = await DataAsync();

        Assert.Empty(await ComplaintsAsync(all));
        Assert.Superset(
            new HashSet<string> { "Person", "SportsEvent", "EventSeries", "Article", "Dataset", "WebSite", "CollectionPage", "AboutPage", "WebPage" },
            all.Select(page => Graph(page.Json)[0].GetProperty("@type").GetString()!).ToHashSet());
    }

    [Fact]
    public async Task The_judge_knows_what_is_wrong()
    {
        const string Wrong = """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Athlete"}, {"@type": "Person", "startDate": "1984"}, {"@type": "SportsEvent", "startDate": "in August", "location": {"@type": "Person"}}]}
            """;

        var complaints = await ComplaintsAsync([("page", Wrong)]);

        Assert.Equal(
            ["no type 'Athlete'", "Person.startDate: no such property", "SportsEvent.startDate: takes", "SportsEvent.location: takes"],
            complaints.Select(c => new[] { "no type 'Athlete'", "Person.startDate: no such property", "SportsEvent.startDate: takes", "SportsEvent.location: takes" }.FirstOrDefault(c.Contains)));
    }

    [Fact]
    public async Task An_athlete_is_the_same_as_in_other_archives_whose_ids_are_known()
    {
        var known = PublishedArchive.Archive.Athletes.First(a => a.Ids.Wikidata is not null && a.Ids.WorldAthletics is not null);
        var page = (await DataAsync()).Single(p => p.Path == $"athletes/{known.Id}.html");

        Assert.Equal(
            [$"https://worldathletics.org/athletes/-/{known.Ids.WorldAthletics}", $"https://www.wikidata.org/wiki/{known.Ids.Wikidata}"],
            Graph(page.Json)[0].GetProperty("sameAs").EnumerateArray().Select(a => a.GetString()).Where(a => !a!.Contains("olympedia", StringComparison.Ordinal)));
    }

    private static JsonElement[] Graph(string json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("@graph").EnumerateArray()];

    private async Task<List<(string Path, string Json)>> DataAsync()
    {
        var all = new List<(string Path, string Json)>();
        var curated = PublishedArchive.Archive.Athletes.Where(a => a.Ids.Wikidata is not null).Select(a => $"athletes/{a.Id}.html").ToHashSet();
        var sample = (await site.SampleAsync()).Concat((await site.PagesAsync()).Where(p => curated.Contains(p.Key))).DistinctBy(p => p.Key);
        foreach (var (path, file) in sample)
        {
            var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            if (page.QuerySelector("script[type='application/ld+json']") is { } data)
                all.Add((path, data.TextContent));
        }

        return all;
    }

    private static async Task<string[]> ComplaintsAsync(IEnumerable<(string Path, string Json)> pages)
    {
        var node = new NodePackages(Repository.Folder("tests/node"));
        Assert.Null(await node.RestoreAsync(TestContext.Current.CancellationToken));
        var run = await node.RunAsync(["check-structured-data.mjs"], JsonSerializer.Serialize(pages.Select(p => new[] { p.Path, p.Json })), TestContext.Current.CancellationToken);
        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        return JsonSerializer.Deserialize<string[]>(run.Output)!;
    }
}
