using System.Collections.Frozen;

namespace TrackArchive.Content.Schemas;

/// <summary>What editors say of a key, from <c>keys.txt</c>: a key, a colon and a sentence. The README of the content folder says more.</summary>
internal static class KeyDescriptions
{
    private static readonly Lazy<FrozenDictionary<string, string>> Read = new(() =>
    {
        using var reader = new StreamReader(typeof(KeyDescriptions).Assembly.GetManifestResourceStream("keys.txt")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2)).ToFrozenDictionary(sides => sides[0], sides => sides[1], StringComparer.Ordinal);
    });

    public static IEnumerable<string> Keys => Read.Value.Keys;

    /// <exception cref="KeyNotFoundException">The list lacks the key.</exception>
    public static string Get(string key) => Read.Value.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"keys.txt does not describe '{key}'");
}
