namespace TrackArchive.Cli.SiteChecking;

/// <summary>A site in a folder.</summary>
internal sealed class SiteFolder(string folder) : IBuiltSite
{
    public string Name { get; } = folder.Replace('\\', '/').TrimEnd('/');

    public IEnumerable<string> Pages =>
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public async Task<byte[]?> ReadAsync(string path, CancellationToken cancellation) =>
        File.Exists(In(path)) ? await File.ReadAllBytesAsync(In(path), cancellation) : null;

    public Task<bool> HasAsync(string path, CancellationToken cancellation) => Task.FromResult(File.Exists(In(path)));

    private string In(string path) => Path.Join(folder, path);
}
