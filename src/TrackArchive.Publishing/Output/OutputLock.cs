using TrackArchive.Disk;

namespace TrackArchive.Publishing.Output;

/// <summary>
/// One build at a time in an output folder, over all processes. The lock's file, and a folder that was made for it, go with the
/// lock.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private const string Name = OutputPath.OwnPrefix + "lock";

    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMilliseconds(50);

    private readonly FileLock _held;
    private readonly string? _madeFolder;

    private OutputLock(FileLock held, string? madeFolder) => (_held, _madeFolder) = (held, madeFolder);

    /// <param name="root">The output folder; made if there is none.</param>
    /// <param name="waiting">Called once before waiting for another build; null to refuse instead of waiting.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="OutputFolderException">The folder is not the build's, or another build has it and this one may not wait.</exception>
    public static async Task<OutputLock> TakeAsync(string root, Action? waiting, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(root);
        OutputOwnership.Read(folder);
        var madeFolder = Directory.Exists(folder) ? null : folder;
        var isWaiting = false;
        while (true)
        {
            // Again each time: a build that ended may have taken a folder that it made with it.
            Directory.CreateDirectory(folder);
            if (FileLock.TryTake(Path.Join(folder, Name)) is { } held)
                return new OutputLock(held, madeFolder);
            if (waiting is null)
                throw new OutputFolderException($"Another build is using the output folder '{root}'. Wait until it ends, or name another folder.");
            if (!isWaiting)
                waiting();
            isWaiting = true;
            await Task.Delay(TryAgainAfter, cancellation);
        }
    }

    public void Dispose()
    {
        _held.Dispose();
        if (_madeFolder is not null)
            DeleteIfEmpty(_madeFolder);
    }

    private static void DeleteIfEmpty(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (IOException)
        {
            // Not empty, or the next build has it already.
        }
    }
}
