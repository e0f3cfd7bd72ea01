using CsCheck;
using TrackArchive.FaultTests.Running;
using TrackArchive.Tests.Cli;

namespace TrackArchive.FaultTests.Folders;

/// <summary>Content that changes while it is read, and things among it that are no files.</summary>
public sealed class MovingContentSpecs
{
    [Fact]
    public async Task Files_that_vanish_during_a_build_are_mistakes_or_not_noticed()
    {
        using var original = new Workplace();
        var files = Directory.GetFiles(original.Content, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(original.Content, f)).Order(StringComparer.Ordinal).ToArray();
        await Gen.Shuffle(files).SampleAsync(
            async order =>
            {
                using var place = new Workplace();
                using var build = TrackArchiveProgram.Start(place.Build());
                var (output, errors) = (build.StandardOutput.ReadToEndAsync(), build.StandardError.ReadToEndAsync());
                foreach (var file in order)
                {
                    File.Delete(Path.Join(place.Content, file));
                    await Task.Yield();
                }
                await build.WaitForExitAsync();
                Workplace.AssertNoTrace(new ProgramRun(build.ExitCode, await output, await errors));
                Assert.InRange(build.ExitCode, 0, 1);
            },
            iter: SuiteSize.Choose(small: 1, full: 50),
            threads: 1);
    }

    [Fact]
    public async Task A_ledger_that_is_a_folder_is_an_error()
    {
        using var place = new Workplace();
        place["content/urls.txt/a.html"] = "";
        foreach (var command in new[] { ["check", "--content", place.Content], place.Build("--publish") })
        {
            var run = await Workplace.RunAsync(command);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("urls.txt:1:1: error TA011: the file cannot be read: it is a folder, not a file", run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_ledger_left_under_another_name_is_named()
    {
        using var place = new Workplace();
        place["content/urls.txt.new"] = "index.html\n";
        var run = await Workplace.RunAsync("check", "--content", place.Content);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("urls.txt.new:1:1: error TA007: unexpected file", run.Errors, StringComparison.Ordinal);
    }
}
