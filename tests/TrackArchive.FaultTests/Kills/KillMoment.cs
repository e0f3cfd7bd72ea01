using System.Diagnostics;

namespace TrackArchive.FaultTests.Kills;

/// <summary>
/// When a process is killed: once the system has reported so many changes below a folder, whatever the machine's speed. A
/// process that ends earlier was not killed.
/// </summary>
internal sealed class KillMoment : IDisposable
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly FileSystemWatcher _watcher;
    private int _left;

    public KillMoment(string folder, int changes)
    {
        _left = changes;
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        _watcher.Created += (_, _) => Count();
        _watcher.Changed += (_, _) => Count();
        _watcher.Renamed += (_, _) => Count();
        _watcher.Deleted += (_, _) => Count();
        _watcher.EnableRaisingEvents = true;
    }

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

    public void Dispose() => _watcher.Dispose();

    private void Count()
    {
        if (Interlocked.Decrement(ref _left) == 0)
            _reached.SetResult();
    }
}
