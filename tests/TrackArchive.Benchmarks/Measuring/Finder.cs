using System.Collections.Immutable;
using System.Text.Json;
using TrackArchive.Publishing.Search;
using TrackArchive.Theme;

namespace TrackArchive.Benchmarks.Measuring;

/// <summary>What the finder answered: paths and what it says of each, best first, and what a cold cache loads of the index for it, compressed.</summary>
public sealed record FinderAnswer(string Question, ImmutableArray<string> Paths, ImmutableArray<string> Details, ImmutableArray<string> Words, int Bytes);

/// <summary>The script that the site serves, asked under Node: what is judged and measured is what readers run.</summary>
public static class Finder
{
    /// <param name="site">A folder with the index.</param>
    /// <param name="programs">The folder of <c>ask-finder.mjs</c>.</param>
    /// <param name="questions">One each; "=" before a text asks for its words, "?" for all that is found.</param>
    /// <param name="cancellation">Ends Node.</param>
    /// <exception cref="InvalidOperationException">Node is missing or complains.</exception>
    public static async Task<ImmutableArray<FinderAnswer>> AskAsync(string site, string programs, IEnumerable<string> questions, CancellationToken cancellation)
    {
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(script, ScriptBundles.Join(ScriptBundles.Finding), cancellation);
            var run = await new NodePackages(programs).RunAsync(["ask-finder.mjs", site, script], string.Join('\n', questions), cancellation);
            return run is { ExitCode: 0 }
                ? [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)]
                : throw new InvalidOperationException(run?.Errors ?? "Node is not on the path.");
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static FinderAnswer Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new(
            root.GetProperty("question").GetString()!,
            [.. root.GetProperty("answers").EnumerateArray().Select(a => a.GetProperty("path").GetString()!)],
            [.. root.GetProperty("answers").EnumerateArray().Select(a => a.GetProperty("detail").GetString()!)],
            [.. root.GetProperty("words").EnumerateArray().Select(w => w.GetString()!)],
            root.GetProperty("bytes").GetInt32());
    }
}
