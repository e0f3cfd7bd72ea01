using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TrackArchive.Content.Writing;

/// <summary>Writes files that are there as a whole or not at all: under a new name beside their place first, then renamed.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="path">The file.</param>
    /// <param name="before">What was read from it; nothing where there was no such file.</param>
    /// <param name="text">What it is to hold.</param>
    /// <returns>Whether it was written: not where somebody has changed, added or removed it meanwhile.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static bool Replace(string path, byte[]? before, string text)
    {
        var file = new FileInfo(path);
        Directory.CreateDirectory(file.DirectoryName!);
        RemoveLeftovers(file);
        var temporary = Path.Combine(file.DirectoryName!, $".{file.Name}.{Environment.ProcessId}~");
        try
        {
            Write(temporary, text, file);
            if (!Holds(file, before))
                return false;
            File.Move(temporary, path, overwrite: before is not null);
            return true;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Temporary files of this file whose process has ended, by a kill for example; those of a run beside this one stay.</summary>
    private static void RemoveLeftovers(FileInfo file)
    {
        foreach (var leftover in Directory.EnumerateFiles(file.DirectoryName!, $".{file.Name}.*~"))
        {
            var owner = leftover[(leftover.LastIndexOf('.') + 1)..^1];
            if (int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && (process == Environment.ProcessId || !IsRunning(process)))
                File.Delete(leftover);
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>A name that is there already is never written to, since it could be a link to another file.</summary>
    private static void Write(string temporary, string text, FileInfo like)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && like is { Exists: true, LinkTarget: null })
            options.UnixCreateMode = like.UnixFileMode;
        using var stream = new FileStream(temporary, options);
        stream.Write(Utf8.GetBytes(text));
        if (!OperatingSystem.IsWindows() && options.UnixCreateMode is { } mode)
            File.SetUnixFileMode(stream.SafeFileHandle, mode);
    }

    private static bool Holds(FileInfo file, byte[]? before)
    {
        if (file.LinkTarget is not null)
            return false;
        if (before is null)
            return !File.Exists(file.FullName);
        return File.Exists(file.FullName) && File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(before);
    }
}
