using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>The results of one final by what decisions and splits call them.</summary>
internal sealed class Entries(ImmutableArray<Result> results, DiagnosticBag diagnostics)
{
    public Result? Find(Located<string> key)
    {
        if (results.FirstOrDefault(r => r.Key == key.Value) is { } found)
            return found;
        var keys = results.Select(r => r.Key).ToArray();
        diagnostics.Add(Codes.UnknownEntry, key.At, $"'{key.Value}' is not in the results", Nearest.Hint(key.Value, keys));
        return null;
    }
}
