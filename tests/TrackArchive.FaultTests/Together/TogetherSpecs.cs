using TrackArchive.FaultTests.Running;
using TrackArchive.Publishing.Output;
using TrackArchive.Tests.Cli;

namespace TrackArchive.FaultTests.Together;

/// <summary>Two of everything at once.</summary>
public sealed class TogetherSpecs
{
    [Fact]
    public async Task Two_builds_into_one_folder_leave_one_site_and_no_file_that_nobody_lists()
    {
        using var place = new Workplace();
        await Workplace.RunAsync(place.Build());
        var clean = place.State();
        for (var i = 0; i < SuiteSize.Choose(small: 1, full: 20); i++)
        {
            // Another address changes every page, so that both write everything.
            ProgramRun[] runs = await Task.WhenAll(
                Workplace.RunAsync(place.Build("--base-url", "https://other.example/")),
                Workplace.RunAsync(place.Build("--base-url", "https://another.example/")));
            Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
            await Workplace.RunAsync(place.Build());
            Assert.Equal(clean, place.State());
        }
    }

    [Fact]
    public async Task A_build_waits_for_another_and_says_so_unless_it_may_not()
    {
        using var place = new Workplace();
        using var process = new WaitingBuild(place.Build());
        using (await OutputLock.TakeAsync(place.Output, waiting: null, TestContext.Current.CancellationToken))
        {
            var refused = await Workplace.RunAsync(place.Build("--no-wait"));
            Workplace.AssertOneLine(refused);
            Assert.Contains("Another build is using the output folder", refused.Errors, StringComparison.Ordinal);
            process.Start();
            Assert.StartsWith("Waiting for another build", await process.FirstErrorAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(0, await process.ExitCodeAsync());
        Assert.Contains("Sebastian Coe", place["output/athletes/sebastian-coe.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_runs_of_format_leave_what_one_does()
    {
        using var once = new Workplace();
        await Workplace.RunAsync("format", "--content", once.Content);
        using var place = new Workplace();
        await Task.WhenAll(Workplace.RunAsync("format", "--content", place.Content), Workplace.RunAsync("format", "--content", place.Content));
        await Workplace.RunAsync("format", "--content", place.Content);
        Assert.Equal(once.State(), place.State());
    }
}
