using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>The results of one final by what decisions and splits call them.</summary>
internal sealed class Entries(ImmutableArray<Result> results, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Result> _byKey = results.DistinctBy(r => r.Key).ToDictionary(r => r.Key, StringComparer.Ordinal);

    public Result? Find(Located<string> key)
    {
        if (_byKey.TryGetValue(key.Value, out var found))
            return found;
        diagnostics.Add(Codes.UnknownEntry, key.At, $"'{key.Value}' is not in the results", () => Nearest.Hint(key.Value, key.At, _byKey.Keys));
        return null;
    }
}
