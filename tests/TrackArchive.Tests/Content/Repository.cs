namespace TrackArchive.Tests.Content;

/// <summary>The folder that holds the solution, whatever folder the tests run in.</summary>
internal static class Repository
{
    public static string Folder(string path) => Path.Combine(Root(), path);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TrackArchive.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("TrackArchive.sln is in no folder above the tests");
        return folder;
    }
}
