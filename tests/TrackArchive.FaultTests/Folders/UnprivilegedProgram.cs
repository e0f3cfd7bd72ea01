using System.Diagnostics;
using TrackArchive.Tests.Cli;

namespace TrackArchive.FaultTests.Folders;

/// <summary>The program without root's rights, which no folder would refuse.</summary>
internal static class UnprivilegedProgram
{
    private const string Nobody = "65534";

    public static async Task<ProgramRun> RunAsync(params string[] arguments)
    {
        string[] command = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid", Nobody, "--regid", Nobody, "--clear-groups", "dotnet", "exec", TrackArchiveProgram.Assembly, .. arguments]
            : ["dotnet", "exec", TrackArchiveProgram.Assembly, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await errors);
    }
}
