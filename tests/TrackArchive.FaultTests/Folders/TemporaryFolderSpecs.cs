using System.Diagnostics;
using TrackArchive.FaultTests.Running;
using TrackArchive.Tests.Cli;

namespace TrackArchive.FaultTests.Folders;

/// <summary>What the preview leaves in the system's temporary folder.</summary>
public sealed class TemporaryFolderSpecs : IDisposable
{
    private const string Named = "TMPDIR";
    private readonly Workplace _place = new();
    private readonly string _temporary;

    public TemporaryFolderSpecs() => _temporary = Directory.CreateDirectory(Path.Join(_place.Path, "tmp")).FullName;

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_killed_preview_leaves_a_folder_and_the_next_one_removes_it()
    {
        using (var killed = await ServeAsync())
        {
            killed.Kill();
            await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        var left = Assert.Single(Previews());

        using var next = await ServeAsync();
        Assert.NotEqual(left, Assert.Single(Previews()));
        await EndAsync(next);
        Assert.Empty(Previews());
    }

    [Fact]
    public async Task A_missing_temporary_folder_is_one_line()
    {
        var run = await TrackArchiveProgram.RunAsync(
            new Dictionary<string, string> { [Named] = Path.Join(_temporary, "missing") }, "serve", "--port", "0", "--content", _place.Content);
        Workplace.AssertOneLine(run);
        Assert.Contains("No temporary folder can be made in", run.Errors, StringComparison.Ordinal);
    }

    private string[] Previews() => Directory.GetDirectories(_temporary, "trackarchive-preview-*");

    /// <summary>When it returns, the preview's folder is there.</summary>
    private async Task<Process> ServeAsync()
    {
        var process = TrackArchiveProgram.Start(
            new Dictionary<string, string> { [Named] = _temporary }, "serve", "--port", "0", "--content", _place.Content);
        Assert.StartsWith("Preview of ", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        return process;
    }

    /// <summary>After its first build: one that is stopped in the middle may have to be ended by force, and leaves its folder.</summary>
    private static async Task EndAsync(Process process)
    {
        Assert.Contains(" pages in ", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var signal = Process.Start("kill", ["-s", "INT", $"{process.Id}"]);
        await process.WaitForExitAsync();
    }
}
