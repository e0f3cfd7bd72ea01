using System.IO.Compression;

namespace TrackArchive.BrowserTests;

/// <summary>What a reader with an empty cache waits for, compressed as a host sends it: what the page itself needs aside, scripts included.</summary>
public sealed class TransferSpecs(BuiltSite site, Browser browser, ITestOutputHelper output)
{
    private const int UntilTheFirstSuggestion = 36 * 1024;

    /// <summary>What every page needs, searched or not.</summary>
    private static readonly string[] PagesOwn = [".html", ".css", ".woff2", ".svg", ""];

    private const int UntilTheFirstText = 150 * 1024;
    private const int ForOneEvent = 100 * 1024;
    private const int ForMedals = 350 * 1024;
    private const int ForTheWhole = 900 * 1024;

    [Theory]
    [InlineData("c")]
    [InlineData("sebastian coe")]
    [InlineData("1500 1984")]
    public async Task The_first_suggestion_needs_at_most_36_KB(string typed)
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        var loaded = Loaded(visit);
        await visit.GoAsync("about.html");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.InsertTextAsync(typed);
        await BoxSpecs.Options(visit).First.WaitForAsync();

        Assert.InRange(Weight(server.Address, loaded, $"first suggestion of '{typed}'"), 1, UntilTheFirstSuggestion);
    }

    [Theory]
    [InlineData("toxoplasmosis")]
    [InlineData("boycott")]
    public async Task The_first_text_needs_at_most_150_KB(string words)
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        var loaded = Loaded(visit);
        await visit.GoAsync($"search.html?q={words}");
        await visit.Page.Locator("#search-texts mark").First.WaitForAsync();

        Assert.InRange(Weight(server.Address, loaded, $"first text of '{words}'"), 1, UntilTheFirstText);
    }

    /// <summary>The heaviest event, whose whole fields are 42 KB, with all scripts, the index of finals and the names.</summary>
    [Fact]
    public async Task A_question_within_one_event_needs_at_most_100_KB() => Assert.InRange(await AskAsync("event=men-marathon"), 1, ForOneEvent);

    [Fact]
    public async Task A_question_about_medals_of_the_whole_archive_needs_at_most_350_KB() => Assert.InRange(await AskAsync("medal=gold&group=nation"), 1, ForMedals);

    [Fact]
    public async Task A_question_over_the_whole_archive_needs_at_most_900_KB() => Assert.InRange(await AskAsync("group=nation"), 1, ForTheWhole);

    private async Task<long> AskAsync(string question)
    {
        await using var server = await StaticServer.StartAsync(site.Folder);
        await using var visit = await browser.VisitAsync(server.Address);
        var loaded = Loaded(visit);
        await visit.GoAsync("finals.html?" + question);
        await visit.Page.Locator("#answer-table tbody tr").First.WaitForAsync();
        return Weight(server.Address, loaded, question);
    }

    private static List<string> Loaded(Visit visit)
    {
        var loaded = new List<string>();
        visit.Page.Request += (_, request) => loaded.Add(request.Url);
        return loaded;
    }

    private long Weight(string address, List<string> loaded, string of)
    {
        var files = loaded.ToArray().Select(url => new Uri(url).AbsolutePath[(new Uri(address).AbsolutePath.Length)..])
            .Where(path => !PagesOwn.Contains(Path.GetExtension(path)) && !path.EndsWith('/')).Distinct().ToArray();
        var bytes = files.Sum(path => Compressed(Path.Join(site.Folder, path)));
        output.WriteLine($"{of}: {bytes} bytes in {files.Length} files");
        return bytes;
    }

    private static long Compressed(string file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));
        return bytes.Length;
    }
}
