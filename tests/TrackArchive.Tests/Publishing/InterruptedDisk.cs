using TrackArchive.Disk;

namespace TrackArchive.Tests.Publishing;

/// <summary>
/// A disk that works for some steps and is then full: the last write leaves half of its bytes, and nothing works after
/// it. <see cref="Steps"/> are the calls that worked, like <c>rename a.html</c>.
/// </summary>
internal sealed class InterruptedDisk(int workingSteps = int.MaxValue) : IDisk
{
    private readonly SystemDisk _disk = new();

    public List<string> Steps { get; } = [];

    public void CreateFolder(string folder) => Step($"create {Name(folder)}", () => _disk.CreateFolder(folder));

    // Never flushed: no spec cuts the power, and it would cost most of their time.
    public void Write(string path, ReadOnlySpan<byte> content, bool flush = false, UnixFileMode? mode = null)
    {
        if (Steps.Count >= workingSteps)
            _disk.Write(path, content[..(content.Length / 2)]);
        var bytes = content.ToArray();
        Step("write", () => _disk.Write(path, bytes, mode: mode));
    }

    public void Rename(string from, string to) => Step($"rename {Name(to)}", () => _disk.Rename(from, to));

    public void Delete(string path) => Step($"delete {Name(path)}", () => _disk.Delete(path));

    public void DeleteEmptyFolder(string folder) =>
        Step($"delete folder {Name(folder)}", () => _disk.DeleteEmptyFolder(folder));

    public void DeleteFolder(string folder) => Step($"delete all {Name(folder)}", () => _disk.DeleteFolder(folder));

    private void Step(string name, Action work)
    {
        if (Steps.Count >= workingSteps)
            throw new IOException("No space left on device");
        work();
        Steps.Add(name);
    }

    private static string Name(string path) => Path.GetFileName(path);
}
