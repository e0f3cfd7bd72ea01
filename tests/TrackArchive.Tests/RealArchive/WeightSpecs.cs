using System.IO.Compression;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>What a reader on a slow line waits for, as a host sends it: compressed, fonts aside.</summary>
public sealed class WeightSpecs(BuiltSite site)
{
    private const int MostForAPage = 50 * 1024;
    private const int MostForScripts = 20 * 1024;

    [Fact]
    public async Task A_page_and_the_styles_weigh_at_most_50_KB()
    {
        var styles = (await AssetsAsync("*.css")).Sum(Compressed);
        Assert.NotEqual(0, styles);
        Assert.Empty(
            from page in await site.PagesAsync()
            where new FileInfo(page.Value).Length + styles > MostForAPage // else it is light enough as it is
            let bytes = Compressed(page.Value) + styles
            where bytes > MostForAPage
            select $"{page.Key}: {bytes} bytes");
    }

    /// <summary>All of them, though a page has few. Pagefind's own, which only a question asked loads, are not the theme's.</summary>
    [Fact]
    public async Task The_scripts_weigh_at_most_20_KB() =>
        Assert.InRange((await AssetsAsync("*.js")).Sum(Compressed), 1, MostForScripts);

    private async Task<string[]> AssetsAsync(string pattern) =>
        Directory.GetFiles(Path.Join(await site.FolderAsync(), "assets"), pattern);

    private static long Compressed(string file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));
        return bytes.Length;
    }
}
