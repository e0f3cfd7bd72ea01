namespace TrackArchive.FaultTests.Kills;

/// <summary>Counts the changes below a folder that the system reports.</summary>
internal sealed class ChangeCount : IDisposable
{
    private readonly FileSystemWatcher _watcher;
    private readonly Action<int> _counted;
    private int _count;

    /// <param name="folder">The folder.</param>
    /// <param name="counted">Receives the new count at each change, from any thread.</param>
    public ChangeCount(string folder, Action<int> counted)
    {
        _counted = counted;
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        _watcher.Created += (_, _) => Add();
        _watcher.Changed += (_, _) => Add();
        _watcher.Renamed += (_, _) => Add();
        _watcher.Deleted += (_, _) => Add();
        _watcher.EnableRaisingEvents = true;
    }

    public int Count => Volatile.Read(ref _count);

    public void Dispose() => _watcher.Dispose();

    private void Add() => _counted(Interlocked.Increment(ref _count));
}
