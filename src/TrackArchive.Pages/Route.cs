namespace TrackArchive.Pages;

/// <summary>
/// The address of a file of the site: <see cref="Path"/> is relative to its root, with forward slashes and an ending;
/// <see cref="Fragment"/> names an element in it. Made by <see cref="Routes"/> only.
/// </summary>
public readonly record struct Route(string Path, string? Fragment = null)
{
    /// <summary>
    /// The relative link from another file, so that the site works at any base path and from a folder. Ids, codes and
    /// file names are plain letters, so nothing needs escaping.
    /// </summary>
    public string From(Route page)
    {
        var fragment = Fragment is null ? "" : "#" + Fragment;
        if (page.Path == Path && Fragment is not null)
            return fragment;
        var here = page.Path.Split('/');
        var there = Path.Split('/');
        var shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared])
            shared++;
        var up = string.Concat(Enumerable.Repeat("../", here.Length - 1 - shared));
        return up + string.Join('/', there[shared..]) + fragment;
    }

    public string Absolute(Uri baseUrl) =>
        new Uri(baseUrl, (Path == "index.html" ? "" : Path) + (Fragment is null ? "" : "#" + Fragment)).AbsoluteUri;

    /// <summary>The same page's data.</summary>
    public Route Data => new(System.IO.Path.ChangeExtension(Path, ".json"));

    public Route At(string fragment) => new(Path, fragment);

    public override string ToString() => Path + (Fragment is null ? "" : "#" + Fragment);
}
