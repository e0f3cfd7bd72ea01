using System.IO.Compression;
using System.Text.RegularExpressions;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>What a reader on a slow line waits for, as a host sends it: compressed, fonts aside.</summary>
public sealed partial class WeightSpecs(BuiltSite site)
{
    private const int MostForAPage = 50 * 1024;
    private const int MostForScripts = 20 * 1024;

    /// <summary>Those of the page of questions, which answer by what is known and what is open, and read sentences.</summary>
    private const int MostForQuestions = 34 * 1024;

    /// <summary>Of a first question about the winners or medals of all finals: those scripts, the index and the first three of every final.</summary>
    private const int MostForFirstQuestion = 200 * 1024;

    [Fact]
    public async Task A_page_and_the_styles_weigh_at_most_50_KB()
    {
        var weights = (await AssetsAsync("*.css")).ToDictionary(file => Path.GetFileName(file), Compressed);
        var most = weights.Values.Sum();
        Assert.NotEqual(0, most);
        Assert.Empty(
            from page in await site.PagesAsync()
            where new FileInfo(page.Value).Length + most > MostForAPage // else it is light enough as it is
            let bytes = Compressed(page.Value) + StyleNames().Matches(File.ReadAllText(page.Value)).Sum(m => weights[m.Groups["name"].Value])
            where bytes > MostForAPage
            select $"{page.Key}: {bytes} bytes");
    }

    /// <summary>Those that a page names, but for those that answer questions. What a question then loads, Pagefind and SQLite, is not the theme's.</summary>
    [Fact]
    public async Task The_scripts_of_a_page_weigh_at_most_20_KB()
    {
        var weights = (await AssetsAsync("*.js")).ToDictionary(file => Path.GetFileName(file), Compressed);
        var pages = (await site.SampleAsync()).Select(page => (page.Key, Scripts: ScriptNames().Matches(File.ReadAllText(page.Value)).Select(m => m.Groups["name"].Value).ToArray())).ToList();
        Assert.All(pages, page => Assert.InRange(page.Scripts.Where(script => !script.StartsWith("ask.", StringComparison.Ordinal)).Sum(script => weights[script]), page.Scripts.Length, MostForScripts));
        Assert.Contains(pages, page => page.Scripts.Length > 1);
    }

    [GeneratedRegex("""<script[^>]* src="[^"]*assets/(?<name>[^"/]+[.]js)""", RegexOptions.ExplicitCapture)]
    private static partial Regex ScriptNames();

    [GeneratedRegex("""<link rel="stylesheet" href="[^"]*assets/(?<name>[^"/]+[.]css)""", RegexOptions.ExplicitCapture)]
    private static partial Regex StyleNames();

    [Fact]
    public async Task Those_of_the_page_of_questions_weigh_as_much_at_most() =>
        Assert.InRange((await AssetsAsync("ask.*.js")).Sum(Compressed), 1, MostForQuestions);

    [Fact]
    public async Task A_first_question_of_the_whole_archive_weighs_as_much_at_most()
    {
        var data = Path.Join(await site.FolderAsync(), "data", "finals");
        string[] loaded = [.. await AssetsAsync("ask.*.js"), .. Directory.GetFiles(data, "index.*.js"), .. Directory.GetFiles(data, "medals.*.js")];
        Assert.InRange(loaded.Sum(Compressed), 100 * 1024, MostForFirstQuestion);
    }

    private async Task<string[]> AssetsAsync(string pattern) => Directory.GetFiles(Path.Join(await site.FolderAsync(), "assets"), pattern);

    private static long Compressed(string file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));
        return bytes.Length;
    }
}
