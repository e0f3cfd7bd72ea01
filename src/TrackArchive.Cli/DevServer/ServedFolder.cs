using System.Buffers;

namespace TrackArchive.Cli.DevServer;

/// <summary>
/// The files of a folder by the path of a request. Nothing outside is ever found, not through a link that lies inside
/// either; names that begin with a dot are the build's own.
/// </summary>
internal sealed class ServedFolder(string root)
{
    private static readonly SearchValues<char> Refused = SearchValues.Create("\\:\0");

    private readonly string _root = Path.GetFullPath(root);

    /// <param name="path">Begins with a slash and is decoded; one that ends with a slash means the folder's index.</param>
    /// <returns>The full name of a file that exists, or nothing.</returns>
    public string? Find(string path)
    {
        var steps = (path.EndsWith('/') ? path + "index.html" : path).Split('/').Skip(1);
        var place = _root;
        foreach (var step in steps)
        {
            if (step.Length == 0 || step[0] == '.' || step.AsSpan().ContainsAny(Refused))
                return null;
            place = Path.Join(place, step);
            if (new FileInfo(place).LinkTarget is not null)
                return null;
        }
        return File.Exists(place) ? place : null;
    }
}
