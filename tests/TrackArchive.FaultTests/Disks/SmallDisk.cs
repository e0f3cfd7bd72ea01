using System.Diagnostics;

namespace TrackArchive.FaultTests.Disks;

/// <summary>A disk in memory that is soon full. Only root may mount one: without that the specs are skipped, and say so.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    /// <param name="options">As <c>mount</c> takes them, like <c>size=1m</c> or <c>nr_inodes=40</c>.</param>
    public static SmallDisk Mount(string options)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only root may mount a small disk");
        var folder = Directory.CreateTempSubdirectory("trackarchive-disk-").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder) is { Length: > 0 } refusal)
        {
            Directory.Delete(folder);
            Assert.Skip($"a small disk cannot be mounted here: {refusal}");
        }
        return new(folder);
    }

    /// <summary>Leaves no room at all.</summary>
    public void Fill()
    {
        using var file = File.Create(Path.Join(Folder, "filling"));
        var block = new byte[4096];
        try
        {
            while (true)
            {
                file.Write(block);
                file.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void Grow(string options) => Assert.Equal("", Run("mount", "-o", "remount," + options, Folder));

    public void Dispose()
    {
        Run("umount", Folder);
        Directory.Delete(Folder);
    }

    /// <summary>What the program complained of.</summary>
    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : errors.Trim();
    }
}
