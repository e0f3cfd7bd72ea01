using CsCheck;
using TrackArchive.FaultTests.Running;
using TrackArchive.Tests.Cli;
using TrackArchive.Tests.Publishing;

namespace TrackArchive.FaultTests.Kills;

/// <summary>A build that is killed leaves no file torn, and the next build leaves what a build into an empty folder does.</summary>
public sealed class BuildKillSpecs : IDisposable
{
    private readonly TemporaryFolder _content = TinyArchive.Copy();
    private readonly TemporaryFolder _clean = new();

    public void Dispose()
    {
        _content.Dispose();
        _clean.Dispose();
    }

    [Fact]
    public async Task The_next_build_finishes_what_a_killed_one_began()
    {
        await BuildAsync(_clean.Path);
        var clean = FolderState.Read(_clean.Path);
        await Gen.Int[1, clean.Count].SampleAsync(
            async changes =>
            {
                using var output = new TemporaryFolder();
                using var moment = new KillMoment(output.Path, changes);
                using var process = TrackArchiveProgram.Start(Arguments(output.Path));
                await moment.KillAsync(process);
                AssertNothingTorn(clean, output.Path);
                await BuildAsync(output.Path);
                Assert.Equal(clean, FolderState.Read(output.Path));
            },
            iter: SuiteSize.Choose(small: 2, full: 100),
            threads: 1);
    }

    private string[] Arguments(string output) => ["build", "--no-search", "--content", _content.Path, "--output", output];

    private async Task BuildAsync(string output)
    {
        var run = await TrackArchiveProgram.RunAsync(Arguments(output));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    private static void AssertNothingTorn(SortedDictionary<string, string> clean, string output)
    {
        foreach (var (path, hash) in FolderState.Read(output).Where(file => !Path.GetFileName(file.Key).StartsWith(".trackarchive-", StringComparison.Ordinal)))
            Assert.Equal((path, clean[path]), (path, hash));
    }
}
