using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using TrackArchive.Disk;

namespace TrackArchive.Publishing.Output;

/// <summary>
/// A folder that the build owns through a manifest of what it wrote. A write changes only what differs: no file is ever
/// torn, new files come first, then changed ones, then removals, each in ordinal order; only files that an earlier write
/// made are replaced or removed. Whatever interrupts it, the next write leaves exactly its own plan. Who writes holds an
/// <see cref="OutputLock"/>.
/// </summary>
public sealed class OutputFolder
{
    private readonly string _root;
    private readonly IDisk _disk;
    private readonly int _workers;
    private readonly ConcurrentDictionary<OutputFile, string> _hashes = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the first of two steps has left in place: the second need not look at it again.</summary>
    private readonly HashSet<OutputFile> _inPlace = new(ReferenceEqualityComparer.Instance);

    /// <param name="root">It need not exist.</param>
    /// <param name="workers">How many files are compared and written at a time.</param>
    public OutputFolder(string root, int workers = 2)
        : this(root, new SystemDisk(), workers)
    {
    }

    internal OutputFolder(string root, IDisk disk, int workers)
    {
        _root = Path.GetFullPath(root);
        _disk = disk;
        _workers = workers;
    }

    /// <summary>Whether the last build was interrupted, or is between its two steps.</summary>
    public bool IsUnfinished => File.Exists(In(OutputListing.Journal));

    /// <summary>Leaves exactly these files, next to whatever the build never wrote.</summary>
    /// <exception cref="OutputFolderException">The plan or the folder makes it impossible; nothing was changed.</exception>
    public OutputChanges Write(IEnumerable<OutputFile> files) => Apply(files, toFollow: null);

    /// <summary>
    /// The first of two steps: these files now, and those below <paramref name="toFollow"/> (like <c>pagefind/</c>) are
    /// left as they are until the <see cref="Write"/> of all files. Until then the build counts as
    /// unfinished, unless there was nothing to do.
    /// </summary>
    /// <exception cref="OutputFolderException">The plan or the folder makes it impossible; nothing was changed.</exception>
    public OutputChanges WriteFirst(IEnumerable<OutputFile> files, string toFollow) => Apply(files, toFollow);

    private OutputChanges Apply(IEnumerable<OutputFile> files, string? toFollow)
    {
        var plan = OutputPlan.Create(files);
        var ours = OutputOwnership.Read(_root);
        var work = OutputWork.Between(_root, plan, _inPlace.Contains, ours, toFollow, _workers);

        SweepLeftovers(ours);
        var removed = work.Blocking.Concat(work.Gone).Count(path => File.Exists(In(path)));
        if (work.New.Length + work.Changed.Length + removed > 0)
            WriteJournal(work, ours);
        Remove(work.Blocking);
        WriteNew(work);
        ParallelWork.Run(work.Changed, _workers, Place);
        Remove(work.Gone);
        if (toFollow is null)
            Finish(plan);
        else
            _inPlace.UnionWith(plan.Files);
        return new(work.New.Length, work.Changed.Length, plan.Files.Length - work.New.Length - work.Changed.Length, removed);
    }

    private void SweepLeftovers(OutputOwnership ours)
    {
        string[] maybe = [OutputListing.Manifest, OutputListing.Journal, OutputRecord.Name, .. ours.Journal?.Keys ?? []];
        foreach (var leftover in maybe.Select(path => In(OutputPath.TemporaryPath(path))).Where(File.Exists))
            _disk.Delete(leftover);
    }

    /// <summary>Names what the write is going to make, with what an unfinished one before it may have made.</summary>
    private void WriteJournal(OutputWork work, OutputOwnership ours)
    {
        var hashes = new Dictionary<string, string>(ours.Journal ?? Enumerable.Empty<KeyValuePair<string, string>>());
        OutputFile[] files = [.. work.New, .. work.Changed];
        ParallelWork.Run(files, _workers, file => Hash(file));
        foreach (var file in files)
            hashes[file.Path] = Hash(file);
        _disk.CreateFolder(_root);
        PlaceListing(OutputListing.Journal, OutputListing.Write(OutputListing.Journal, hashes));
    }

    private void WriteNew(OutputWork work)
    {
        var folders = work.New.SelectMany(file => OutputPath.FoldersOf(file.Path).Take(1));
        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
            _disk.CreateFolder(In(folder));
        ParallelWork.Run(work.New, _workers, Place);
    }

    private void Remove(IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths.Select(In).Where(File.Exists))
            _disk.Delete(path);
        // In reverse ordinal order a folder comes after all those inside it.
        var folders = paths.SelectMany(OutputPath.FoldersOf).Distinct(StringComparer.Ordinal);
        foreach (var folder in folders.OrderDescending(StringComparer.Ordinal).Select(In))
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                _disk.DeleteEmptyFolder(folder);
        }
    }

    private void Finish(OutputPlan plan)
    {
        ParallelWork.Run(plan.Files, _workers, file => Hash(file));
        var manifest = OutputListing.Write(
            OutputListing.Manifest,
            plan.Files.Select(file => KeyValuePair.Create(file.Path, Hash(file))));
        _disk.CreateFolder(_root);
        var place = In(OutputListing.Manifest);
        if (!File.Exists(place) || File.ReadAllText(place) != manifest)
            PlaceListing(OutputListing.Manifest, manifest);
        if (IsUnfinished)
            _disk.Delete(In(OutputListing.Journal));
    }

    private void Place(OutputFile file) => Place(file.Path, file.Content.Span, flush: false);

    private void PlaceListing(string path, string text) => Place(path, Encoding.UTF8.GetBytes(text), flush: true);

    private void Place(string path, ReadOnlySpan<byte> content, bool flush)
    {
        var temporary = In(OutputPath.TemporaryPath(path));
        _disk.Write(temporary, content, flush);
        _disk.Rename(temporary, In(path));
    }

    private string In(string path) => Path.Join(_root, path);

    /// <summary>Made once: journal and manifest both name it.</summary>
    private string Hash(OutputFile file) => _hashes.GetOrAdd(file, f => Convert.ToHexStringLower(SHA256.HashData(f.Content.Span)));
}
