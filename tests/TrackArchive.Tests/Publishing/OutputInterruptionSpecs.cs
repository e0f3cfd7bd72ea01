using CsCheck;
using TrackArchive.Publishing.Output;
using Xunit;

namespace TrackArchive.Tests.Publishing;

/// <summary>Whatever stops a write, and wherever, the next one gives exactly its own plan.</summary>
public sealed class OutputInterruptionSpecs
{
    private static readonly OutputFile[] Before =
    [
        .. new[] { "a.html", "b/c.html", "d/e/f.html", "g", "pagefind/x" }
            .Select(path => OutputFile.Text(path, $"before: {path}")),
    ];

    private static readonly OutputFile[] After =
    [
        OutputFile.Text("a.html", "after: a.html"),
        OutputFile.Text("B/c.html", "after: B/c.html"),
        OutputFile.Text("g/h.html", "after: g/h.html"),
        OutputFile.Text("new/i.html", "after: new/i.html"),
        OutputFile.Text("pagefind/x", "before: pagefind/x"),
    ];

    /// <summary>Few paths, so that files, folders and spellings get in each other's way.</summary>
    private static readonly string[] Paths = ["a", "A", "a/b", "a/B", "a/b/c", "d.html", "D.html", "e/f", "e/g", "s/k"];

    private static readonly Gen<OutputFile[]> Plans =
        Gen.Select(Gen.Int[0, Paths.Length - 1], Gen.Int[1, 3])
            .Select((path, version) => OutputFile.Text(Paths[path], $"version {version} of {Paths[path]}"))
            .Array[0, 6]
            .Select(Possible);

    [Fact]
    public void An_interruption_at_any_step_is_finished_by_the_next_write()
    {
        for (var steps = 0; ; steps++)
        {
            using var folder = new TemporaryFolder();
            new OutputFolder(folder.Path).Write(Before);
            if (Attempt(folder, After, steps))
                return;
            AssertNothingTorn(folder, [.. Before, .. After]);
            new OutputFolder(folder.Path).Write(After);
            AssertExactly(folder, After);
        }
    }

    [Fact]
    public void An_interruption_at_any_step_can_be_undone_by_writing_the_plan_before()
    {
        for (var steps = 0; ; steps++)
        {
            using var folder = new TemporaryFolder();
            new OutputFolder(folder.Path).Write(Before);
            if (Attempt(folder, After, steps))
                return;
            new OutputFolder(folder.Path).Write(Before);
            AssertExactly(folder, Before);
        }
    }

    [Fact]
    public void A_first_write_interrupted_at_any_step_is_finished_by_the_next()
    {
        for (var steps = 0; ; steps++)
        {
            using var folder = new TemporaryFolder();
            if (Attempt(folder, Before, steps))
                return;
            new OutputFolder(folder.Path).Write(After);
            AssertExactly(folder, After);
        }
    }

    [Fact]
    public void Any_row_of_interrupted_writes_ends_in_the_last_plan() =>
        Gen.Select(Gen.Select(Plans, Gen.Int[0, 25], Gen.Bool).Array[1, 5], Plans).Sample(
            (attempts, last) =>
            {
                using var folder = new TemporaryFolder();
                foreach (var (plan, steps, isFirstOfTwo) in attempts)
                    Attempt(folder, plan, steps, isFirstOfTwo);
                AssertNothingTorn(folder, [.. attempts.SelectMany(attempt => attempt.Item1)]);
                new OutputFolder(folder.Path).Write(last);
                AssertExactly(folder, last);
            },
            iter: 100,
            threads: 1);

    /// <summary>Whether the disk held out to the end.</summary>
    private static bool Attempt(TemporaryFolder folder, OutputFile[] plan, int workingSteps, bool isFirstOfTwo = false)
    {
        try
        {
            var output = new OutputFolder(folder.Path, new InterruptedDisk(workingSteps), workers: 1);
            _ = isFirstOfTwo ? output.WriteFirst(plan, toFollow: "e/") : output.Write(plan);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static void AssertExactly(TemporaryFolder folder, OutputFile[] plan)
    {
        var files = folder.Files();
        Assert.True(files.Remove(".trackarchive-manifest", out var manifest));
        Assert.Equal(Texts(plan), files);
        Assert.Equal(plan.Length, manifest.Count(c => c == '\n') - 1);
        Assert.All(
            Directory.EnumerateDirectories(folder.Path, "*", SearchOption.AllDirectories),
            inner => Assert.NotEmpty(Directory.EnumerateFileSystemEntries(inner)));
        Assert.True(new OutputFolder(folder.Path).Write(plan).IsNothing);
    }

    private static void AssertNothingTorn(TemporaryFolder folder, OutputFile[] everPlanned)
    {
        foreach (var (path, text) in folder.Files().Where(file => !file.Key.Contains(".trackarchive-", StringComparison.Ordinal)))
            Assert.Contains(everPlanned, file => file.Path == path && Text(file) == text);
    }

    private static OutputFile[] Possible(OutputFile[] files)
    {
        var kept = new List<OutputFile>();
        foreach (var file in files)
        {
            if (!kept.Any(other => Clash(other.Path, file.Path)))
                kept.Add(file);
        }
        return [.. kept];
    }

    private static bool Clash(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || one.StartsWith(other + "/", StringComparison.OrdinalIgnoreCase)
        || other.StartsWith(one + "/", StringComparison.OrdinalIgnoreCase);

    private static SortedDictionary<string, string> Texts(OutputFile[] plan) =>
        new(plan.ToDictionary(file => file.Path, Text), StringComparer.Ordinal);

    private static string Text(OutputFile file) => System.Text.Encoding.UTF8.GetString(file.Content.Span);
}
