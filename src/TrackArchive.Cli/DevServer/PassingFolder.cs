namespace TrackArchive.Cli.DevServer;

/// <summary>A folder that nobody else knows and that goes with the preview.</summary>
internal sealed class PassingFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("trackarchive-preview-").FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // Something still has a file of it open; the system clears its temporary files itself.
        }
    }
}
