namespace TrackArchive.Pages;

/// <summary>
/// The address of a file of the site: <see cref="Path"/> is relative to its root, with forward slashes and an ending;
/// <see cref="Fragment"/> names an element in it. Made by <see cref="Routes"/> only.
/// </summary>
public readonly record struct Route(string Path, string? Fragment = null)
{
    /// <summary>What is asked of the page, without the question mark, as addresses write it.</summary>
    public string? Query { get; init; }

    /// <summary>
    /// The relative link from another file, so that the site works at any base path and from a folder. Ids, codes and
    /// file names are plain letters, so nothing needs escaping.
    /// </summary>
    public string From(Route page)
    {
        if (page.Path == Path && Query is null && Fragment is not null)
            return Behind;
        var shared = SharedFolders(Path, page.Path);
        var up = page.Path.AsSpan(shared).Count('/');
        return string.Concat(Up(up), Path.AsSpan(shared), Behind);
    }

    public string Absolute(Uri baseUrl) =>
        new Uri(baseUrl, (Path == "index.html" ? "" : Path) + Behind).AbsoluteUri;

    /// <summary>The same page's data.</summary>
    public Route Data => new(System.IO.Path.ChangeExtension(Path, ".json"));

    public Route At(string fragment) => new(Path, fragment);

    /// <summary>How much of both paths names the same folders, with the slash behind them.</summary>
    private static int SharedFolders(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one[..one.CommonPrefixLength(other)].LastIndexOf('/') + 1;

    private static string Up(int folders) => folders switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        3 => "../../../",
        _ => string.Concat(Enumerable.Repeat("../", folders)),
    };

    public override string ToString() => Path + Behind;

    private string Behind => (Query is null ? "" : "?" + Query) + (Fragment is null ? "" : "#" + Fragment);
}
