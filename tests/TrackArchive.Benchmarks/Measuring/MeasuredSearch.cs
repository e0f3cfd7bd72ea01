using System.Collections.Immutable;
using TrackArchive.Theme;

namespace TrackArchive.Benchmarks.Measuring;

/// <summary>
/// What a reader with an empty cache waits for, compressed: scripts, the index of names and, for a text, Pagefind's files.
/// The page itself with its styles and fonts is not counted.
/// </summary>
internal sealed record MeasuredSearch(long Scripts, long MedianSuggestion, long LargestSuggestion, long FirstText, int FilesOfText)
{
    private const int Asked = 200;

    /// <param name="site">The built folder.</param>
    /// <param name="programs">The folder of <c>ask-finder.mjs</c>.</param>
    /// <param name="names">Of athletes of the archive.</param>
    /// <param name="word">That a text has.</param>
    /// <param name="cancellation">Ends Node.</param>
    public static async Task<MeasuredSearch> OfAsync(string site, string programs, IReadOnlyList<string> names, string word, CancellationToken cancellation)
    {
        var scripts = ThemeAssets.For([]).Where(a => ThemeAssets.Scripts.Contains(a.Route)).Sum(a => Compressed.Bytes(a.Bytes.Span));
        var questions = names.Where((_, i) => i % Math.Max(1, names.Count / Asked) == 0)
            .SelectMany(name => new[] { name[..1], name.Split(' ')[^1], name, Misspelled(name) });
        ImmutableArray<long> suggestions = [.. (await Finder.AskAsync(site, programs, questions, cancellation)).Select(a => a.Bytes + scripts).Order()];
        var text = await FirstTextAsync(site, word, cancellation);
        return new(scripts, suggestions[suggestions.Length / 2], suggestions[^1], text.Sum(path => Compressed.Bytes(File.ReadAllBytes(Path.Join(site, path)))), text.Length);
    }

    /// <summary>The last letter but one is missing.</summary>
    private static string Misspelled(string name) => name.Remove(name.Length - 2, 1);

    /// <summary>The files that a Chromium loads from the search page until a text stands there.</summary>
    private static async Task<ImmutableArray<string>> FirstTextAsync(string site, string word, CancellationToken cancellation)
    {
        await using var server = await WatchedServer.StartAsync(site);
        var page = await HeadlessPage.LoadAsync($"{server.Address}search.html?q={Uri.EscapeDataString(word)}", cancellation);
        return page.Contains("<mark>", StringComparison.Ordinal)
            ? [.. server.Requested.Where(path => Path.GetExtension(path) is not (".html" or ".css" or ".woff2" or ".svg" or ".ico")).Distinct()]
            : throw new InvalidOperationException($"No text came for '{word}'.");
    }
}
