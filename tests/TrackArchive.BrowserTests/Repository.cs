namespace TrackArchive.BrowserTests;

/// <summary>The folder that holds the solution, whatever folder the tests run in.</summary>
internal static class Repository
{
    public static string Folder(string path) => Path.Combine(Root(), path);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TrackArchive.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository: no TrackArchive.sln above them.");
    }
}
