using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>The results of one final by what decisions and splits call them.</summary>
internal sealed class Entries(ImmutableArray<Result> results, DiagnosticBag diagnostics)
{
    /// <summary>What decisions and splits call somebody whose name is withheld.</summary>
    public const string Withheld = "withheld";

    private readonly ILookup<string, Result> _byKey = results.ToLookup(r => r.Athlete is { IsWithheld: true } ? Withheld : r.Key, StringComparer.Ordinal);

    public Result? Find(Located<string> key)
    {
        Result[] found = [.. _byKey[key.Value]];
        if (found.Length == 0)
            diagnostics.Add(Codes.UnknownEntry, key.At, $"'{key.Value}' is not in the results", () => Nearest.Hint(key.Value, key.At, [.. _byKey.Select(r => r.Key)]));
        else if (found.Length > 1 && found[0].Athlete is { IsWithheld: true })
            diagnostics.Add(Codes.UnknownEntry, key.At, $"{found.Length} names are withheld in the results", "explain the decision in a `note` of the result instead");
        else if (found.Length > 1 && found[0].Athlete is null)
            diagnostics.Add(Codes.UnknownEntry, key.At, $"'{key.Value}' has {found.Length} teams in the results", "give each a name with `team`");
        return found.FirstOrDefault();
    }
}
