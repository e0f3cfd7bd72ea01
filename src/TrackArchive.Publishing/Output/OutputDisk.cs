namespace TrackArchive.Publishing.Output;

internal sealed class OutputDisk : IOutputDisk
{
    public void CreateFolder(string folder) => Directory.CreateDirectory(folder);

    public void Write(string path, ReadOnlySpan<byte> content, bool flush = false)
    {
        using var file = NewFile.Create(path);
        RandomAccess.Write(file, content, fileOffset: 0);
        if (flush)
            RandomAccess.FlushToDisk(file);
    }

    public void Rename(string from, string to) => File.Move(from, to, overwrite: true);

    public void Delete(string path) => File.Delete(path);

    public void DeleteEmptyFolder(string folder) => Directory.Delete(folder);
}
