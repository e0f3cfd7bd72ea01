using System.Text;
using TrackArchive.Disk;

namespace TrackArchive.Content.Writing;

/// <summary>
/// Where the texts of a change are written before any file of the content is touched. A journal beside them says that all of
/// them are there; from then on the change is finished, by the next process if need be. Without a journal it is undone. One
/// process at a time holds the folder, which is gone when nothing is left to do.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string Name = ".trackarchive-change";
    private const string New = "new";

    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMilliseconds(20);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _content;
    private readonly string _root;
    private readonly IDisk _disk;
    private readonly FileLock _held;

    private StagingFolder(string content, IDisk disk, FileLock held) =>
        (_content, _root, _disk, _held) = (content, Path.Join(content, Name), disk, held);

    private string Journal => Path.Join(_root, "journal");

    public static bool IsIn(string content) => Directory.Exists(Path.Join(content, Name));

    /// <summary>Waits for the process that has it, which has only to move files.</summary>
    public static StagingFolder Take(string content, IDisk disk)
    {
        var folder = Path.GetFullPath(content);
        var root = Path.Join(folder, Name);
        while (true)
        {
            if (new DirectoryInfo(root).LinkTarget is not null)
                throw new IOException($"'{root}' is a link. Remove it and run the command again.");
            // Again each time: who had it may have removed it.
            Directory.CreateDirectory(root);
            if (FileLock.TryTake(Path.Join(root, "lock")) is { } held)
                return new StagingFolder(folder, disk, held);
            Thread.Sleep(TryAgainAfter);
        }
    }

    /// <summary>What an interrupted process left.</summary>
    public void Finish()
    {
        if (File.Exists(Journal))
            Place(ChangeJournal.Read(Journal));
        Clear();
    }

    /// <returns>A file that is not what was read; nothing is written then.</returns>
    public string? TryWrite(IReadOnlyCollection<ChangedFile> files)
    {
        var entries = files.Select(Stage).ToArray();
        if (entries.FirstOrDefault(e => ContentHash.OfFile(_content, e.Path) != e.Before) is { } changed)
            return changed.Path;
        var temporary = Journal + ".new";
        _disk.Write(temporary, Utf8.GetBytes(ChangeJournal.Format(entries)), flush: true);
        _disk.Rename(temporary, Journal);
        Place(entries);
        Clear();
        return null;
    }

    /// <summary>Undoes what has no journal.</summary>
    public void Dispose()
    {
        try
        {
            if (!File.Exists(Journal))
                Clear();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next process clears it.
        }
        _held.Dispose();
        DeleteIfEmpty();
    }

    private JournalEntry Stage(ChangedFile file)
    {
        if (file.Text is null)
            return new JournalEntry(file.Path, ContentHash.OfBytes(file.Before), ContentHash.NoFile);
        var staged = StagedAt(file.Path);
        var there = new FileInfo(In(file.Path));
        UnixFileMode? mode = there.Exists && !OperatingSystem.IsWindows() ? there.UnixFileMode : null;
        var bytes = Utf8.GetBytes(file.Text);
        _disk.CreateFolder(Path.GetDirectoryName(staged)!);
        _disk.Write(staged, bytes, mode: mode);
        return new JournalEntry(file.Path, ContentHash.OfBytes(file.Before), ContentHash.OfBytes(bytes));
    }

    private void Place(IReadOnlyCollection<JournalEntry> entries)
    {
        // One that is no longer here is in its place; one to be removed that is not there is gone.
        JournalEntry[] left = [.. entries.Where(e => e.IsRemoval ? File.Exists(In(e.Path)) : File.Exists(StagedAt(e.Path)))];
        foreach (var entry in left)
            Verify(entry);
        foreach (var entry in left.Where(e => !e.IsRemoval))
        {
            _disk.CreateFolder(Path.GetDirectoryName(In(entry.Path))!);
            _disk.Rename(StagedAt(entry.Path), In(entry.Path));
        }

        foreach (var entry in left.Where(e => e.IsRemoval))
            _disk.Delete(In(entry.Path));
        foreach (var entry in entries.Where(e => e.IsRemoval))
            DeleteEmptyFolders(Path.GetDirectoryName(entry.Path)!);
    }

    /// <summary>A folder of which all files were moved elsewhere, and those above it.</summary>
    private void DeleteEmptyFolders(string folder)
    {
        for (; folder.Length > 0 && Directory.Exists(In(folder)) && !Directory.EnumerateFileSystemEntries(In(folder)).Any(); folder = Path.GetDirectoryName(folder)!)
            _disk.DeleteEmptyFolder(In(folder));
    }

    private void Verify(JournalEntry entry)
    {
        var staged = StagedAt(entry.Path);
        if (!entry.IsRemoval && ContentHash.OfFile(_root, $"{New}/{entry.Path}") != entry.After)
            throw new IOException($"'{staged}', left by an interrupted command, is damaged. Delete '{_root}' and run that command again.");
        if (ContentHash.OfFile(_content, entry.Path) is var there && there != entry.Before && there != entry.After)
            throw new IOException(entry.IsRemoval
                ? $"'{In(entry.Path)}' was changed after a command that was to remove it had been interrupted. Move it out of the folder, or delete it, and run the command again."
                : $"'{In(entry.Path)}' was changed after a command that was to write it had been interrupted. Copy what you need from '{staged}', delete that file, and run the command again.");
    }

    private void Clear()
    {
        foreach (var file in new[] { Journal, Journal + ".new" }.Where(File.Exists))
            _disk.Delete(file);
        if (Directory.Exists(Path.Join(_root, New)))
            _disk.DeleteFolder(Path.Join(_root, New));
    }

    private void DeleteIfEmpty()
    {
        try
        {
            Directory.Delete(_root);
        }
        catch (IOException)
        {
            // Not empty, or the next process has it already.
        }
    }

    private string StagedAt(string path) => Path.Join(_root, New, path);

    private string In(string path) => Path.Join(_content, path);
}
