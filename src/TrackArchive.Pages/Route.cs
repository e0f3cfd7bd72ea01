using System.Security.Cryptography;

namespace TrackArchive.Pages;

/// <summary>
/// The address of a file of the site: <see cref="Path"/> is relative to its root, with forward slashes and an ending;
/// <see cref="Fragment"/> names an element in it. Made by <see cref="Routes"/> only.
/// </summary>
public readonly record struct Route(string Path, string? Fragment = null)
{
    /// <summary>What is asked of the page, without the question mark, as addresses write it.</summary>
    public string? Query { get; init; }

    private const int HashDigits = 10;

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

    public string Absolute(Uri baseUrl)
    {
        var path = Path == "index.html" ? "" : Path;
        return Query is null && Fragment is null ? baseUrl.AbsoluteUri + path : new Uri(baseUrl, path + Behind).AbsoluteUri;
    }

    /// <summary>The same page's data.</summary>
    public Route Data => new(System.IO.Path.ChangeExtension(Path, ".json"));

    public Route At(string fragment) => new(Path, fragment);

    /// <summary>With a hash of the file's bytes before the ending, so that browsers may keep the file for good: see <see cref="Routes.HashedFolders"/>.</summary>
    public Route WithHash(ReadOnlySpan<byte> content) => WithHash(HashOf(content));

    /// <summary>The same for a hash that is already known.</summary>
    public Route WithHash(string hash)
    {
        var ending = System.IO.Path.GetExtension(Path);
        return new($"{Path[..^ending.Length]}.{hash}{ending}");
    }

    /// <summary>As file names carry it: ten digits of SHA-256.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..HashDigits];

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
