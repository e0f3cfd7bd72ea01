using System.Diagnostics;
using TrackArchive.FaultTests.Running;
using TrackArchive.Publishing.Output;
using TrackArchive.Tests.Cli;

namespace TrackArchive.FaultTests.Folders;

public sealed class SignalSpecs
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_build_that_a_signal_stops_says_so(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent by kill");
        using var place = new Workplace();
        // It waits, and so is certainly still there when the signal comes.
        using var turn = await OutputLock.TakeAsync(place.Output, waiting: null, TestContext.Current.CancellationToken);
        using var build = TrackArchiveProgram.Start(place.Build());
        Assert.StartsWith("Waiting", await build.StandardError.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var kill = Process.Start("kill", ["-s", signal, $"{build.Id}"]);

        Assert.Equal("error: interrupted; nothing was written\n", await build.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, build.ExitCode);
    }
}
