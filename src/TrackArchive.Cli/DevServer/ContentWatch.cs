namespace TrackArchive.Cli.DevServer;

/// <summary>
/// Tells when the content is no longer what <see cref="MarkRead"/> saw. The system's events are the quick way; a look at the
/// whole folder every two seconds finds what they miss: events lost in a flood, a folder deleted and made again, disks
/// that send none. A watcher that failed or missed something is replaced.
/// </summary>
internal sealed class ContentWatch : IAsyncDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    private readonly string _folder;
    private readonly Action _changed;
    private readonly ITimer _timer;
    private FileSystemWatcher? _watcher;
    private volatile string _read = "";
    private volatile bool _hasReported;
    private volatile bool _hasFailed;

    /// <param name="folder">It need not exist.</param>
    /// <param name="clock">When to look.</param>
    /// <param name="changed">Called from any thread, for one change perhaps more than once.</param>
    public ContentWatch(string folder, TimeProvider clock, Action changed)
    {
        (_folder, _changed) = (Path.GetFullPath(folder), changed);
        _watcher = Watcher();
        _timer = clock.CreateTimer(_ => Look(), null, LookEvery, Timeout.InfiniteTimeSpan);
    }

    /// <summary>To be called before the content is read: a change after this moment is reported.</summary>
    public void MarkRead() => _read = FolderStamp.Create(_folder);

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        _watcher?.Dispose();
    }

    private void Look()
    {
        var (hasReported, hasFailed) = (_hasReported, _hasFailed);
        (_hasReported, _hasFailed) = (false, false);
        var isNew = FolderStamp.Create(_folder) != _read;
        if (hasFailed || (isNew && !hasReported))
        {
            _watcher?.Dispose();
            _watcher = Watcher();
        }
        if (hasFailed || isNew)
            _changed();
        _timer.Change(LookEvery, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Nothing where the folder is missing or the system has no watcher left to give: then the looks must do.</summary>
    private FileSystemWatcher? Watcher()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(_folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Created += (_, change) => Report(change.Name);
            watcher.Changed += (_, change) => Report(change.Name);
            watcher.Deleted += (_, change) => Report(change.Name);
            watcher.Renamed += (_, change) => Report(change.OldName, change.Name);
            watcher.Error += (_, _) => Fail();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            watcher?.Dispose();
            return null;
        }
    }

    private void Report(params ReadOnlySpan<string?> paths)
    {
        foreach (var path in paths)
        {
            if (path is not null && !FolderStamp.Counts(path))
                continue;
            _hasReported = true;
            _changed();
            return;
        }
    }

    private void Fail()
    {
        _hasFailed = true;
        _changed();
    }
}
