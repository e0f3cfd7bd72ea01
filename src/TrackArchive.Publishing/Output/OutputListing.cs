using System.Text;

namespace TrackArchive.Publishing.Output;

/// <summary>
/// The text form of the manifest and of the journal: a first line with kind and version, then one file a line, its
/// SHA-256, two spaces and its path, in ordinal order. <c>sha256sum --check</c> reads it, so that anyone can verify a
/// hosted copy; it says nothing that the site does not show.
/// </summary>
internal static class OutputListing
{
    public const string Manifest = OutputPath.OwnPrefix + "manifest";
    public const string Journal = OutputPath.OwnPrefix + "journal";
    private const int HashLength = 64;

    public static string Write(string kind, IEnumerable<KeyValuePair<string, string>> hashes)
    {
        var text = new StringBuilder(Header(kind)).Append('\n');
        foreach (var (path, hash) in hashes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append(hash).Append("  ").Append(path).Append('\n');
        return text.ToString();
    }

    /// <summary>Null where the text is not ours, of another version, torn, or names a path that leaves the folder.</summary>
    public static Dictionary<string, string>? Read(string kind, string text)
    {
        var lines = text.Split('\n');
        if (lines[0] != Header(kind) || lines[^1].Length > 0)
            return null;
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.AsSpan()[1..^1])
        {
            if (line.Length < HashLength + 3 || OutputPath.Fault(line[(HashLength + 2)..]) is not null)
                return null;
            hashes[line[(HashLength + 2)..]] = line[..HashLength];
        }
        return hashes;
    }

    private static string Header(string kind) => $"# {kind[1..]} 1";
}
