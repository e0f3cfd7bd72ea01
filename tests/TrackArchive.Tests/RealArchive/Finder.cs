using System.Collections.Immutable;
using System.Text.Json;
using TrackArchive.Publishing.Search;
using TrackArchive.Tests.Content;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>What the finder answered: paths, best first, and what a cold cache loads of the index for it, compressed.</summary>
internal sealed record FinderAnswer(string Question, ImmutableArray<string> Paths, ImmutableArray<string> Words, int Bytes);

/// <summary>The script that the site serves, asked under Node: what is judged is what readers run.</summary>
internal static class Finder
{
    /// <param name="site">A folder with the index.</param>
    /// <param name="questions">One each; "=" before a text asks for its words, "?" for all that is found.</param>
    public static async Task<ImmutableArray<FinderAnswer>> AskAsync(string site, IEnumerable<string> questions)
    {
        using var script = new Publishing.TemporaryFolder();
        var asset = ThemeAssets.For([]).Single(a => a.Route == ThemeAssets.Of("finder.js"));
        var path = Path.Join(script.Path, "finder.js");
        await File.WriteAllBytesAsync(path, asset.Bytes, TestContext.Current.CancellationToken);
        var node = new NodePackages(Repository.Folder("tests/node"));
        var run = await node.RunAsync(["ask-finder.mjs", site, path], string.Join('\n', questions), TestContext.Current.CancellationToken);
        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
    }

    private static FinderAnswer Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new(
            root.GetProperty("question").GetString()!,
            [.. root.GetProperty("answers").EnumerateArray().Select(a => a.GetProperty("path").GetString()!)],
            [.. root.GetProperty("words").EnumerateArray().Select(w => w.GetString()!)],
            root.GetProperty("bytes").GetInt32());
    }
}
