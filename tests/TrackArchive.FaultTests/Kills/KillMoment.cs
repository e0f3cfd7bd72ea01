using System.Diagnostics;

namespace TrackArchive.FaultTests.Kills;

/// <summary>
/// When a process is killed: once the system has reported so many changes below a folder, whatever the machine's speed. A
/// process that ends earlier was not killed.
/// </summary>
internal sealed class KillMoment : IDisposable
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ChangeCount _changes;

    public KillMoment(string folder, int changes) =>
        _changes = new ChangeCount(folder, count =>
        {
            if (count == changes)
                _reached.SetResult();
        });

    /// <summary>Whether the process was still running.</summary>
    public async Task<bool> KillAsync(Process process)
    {
        var ended = process.WaitForExitAsync();
        await Task.WhenAny(ended, _reached.Task);
        var isRunning = !process.HasExited;
        // SIGKILL, and nothing that the process could do about it.
        process.Kill();
        await ended;
        return isRunning;
    }

    public void Dispose() => _changes.Dispose();
}
