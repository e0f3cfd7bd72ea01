using ICSharpCode.SharpZipLib.GZip;
using ICSharpCode.SharpZipLib.Zip;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Exports;

/// <summary>
/// Files packed by a managed library: equal files give equal bytes on every machine, which the system's own compression does not promise. The
/// only time in them is the archive's date.
/// </summary>
internal static class PackedFile
{
    private const int Level = 6;

    public static OutputFile Gzip(string path, ReadOnlyMemory<byte> content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipOutputStream(bytes) { IsStreamOwner = false, ModifiedTime = DateTime.UnixEpoch })
        {
            gzip.SetLevel(Level);
            gzip.Write(content.Span);
        }

        return new OutputFile(path, bytes.ToArray());
    }

    /// <param name="path">The file to make.</param>
    /// <param name="folder">What all files are in, in the package and in the site; ends with a slash.</param>
    /// <param name="files">In their order in the package.</param>
    /// <param name="date">The day that all of them carry.</param>
    public static OutputFile Zip(string path, string folder, IEnumerable<OutputFile> files, DateOnly date)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipOutputStream(bytes) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            zip.SetLevel(Level);
            foreach (var file in files)
            {
                zip.PutNextEntry(new ZipEntry(file.Path[folder.Length..]) { DateTime = date.ToDateTime(TimeOnly.MinValue), HostSystem = (int)HostSystemID.Unix, Size = file.Content.Length });
                zip.Write(file.Content.Span);
                zip.CloseEntry();
            }
        }

        return new OutputFile(path, bytes.ToArray());
    }
}
