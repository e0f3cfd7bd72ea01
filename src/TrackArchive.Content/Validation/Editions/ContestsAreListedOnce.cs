using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Editions;

/// <summary>
/// Warns of two finals of one edition that are probably one contest under two names: the same first three, and no mark that tells
/// them apart. Lists name old races by different distances (the steeplechases of 1900 and 1904), and then medals count twice.
/// </summary>
internal sealed class ContestsAreListedOnce : ICheck<IReadOnlyCollection<ResolvedFinal>>
{
    public void Check(IReadOnlyCollection<ResolvedFinal> finals, DateOnly today, DiagnosticBag diagnostics)
    {
        var contests = finals
            .OrderBy(f => f.Final.Id.ToString(), StringComparer.Ordinal)
            .Select(f => (Final: f, First: FirstThree(f.Final))).Where(c => c.First is not null).ToArray();
        for (var i = 1; i < contests.Length; i++)
        {
            if (contests[..i].FirstOrDefault(c => AreOne(c.First!, contests[i].First!)).Final is { } other)
            {
                diagnostics.Add(Codes.SameContest, contests[i].Final.Document.At,
                    $"the first three are those of '{other.Final.Id}', and no mark tells the two apart",
                    "if both are one contest, keep one file and name the other's name in its `notes`; else add the marks");
            }
        }
    }

    /// <summary>One result for each of the places 1 to 3; absent where a place is shared or not known.</summary>
    private static Result[]? FirstThree(Final final)
    {
        Result[] first = [.. final.Results.Where(r => r.Place is >= 1 and <= 3).OrderBy(r => r.Place)];
        return first.Select(r => r.Place!.Value).SequenceEqual([1, 2, 3]) ? first : null;
    }

    private static bool AreOne(Result[] one, Result[] other) =>
        one.Zip(other).All(p => p.First.Key == p.Second.Key && (p.First.Athlete is null) == (p.Second.Athlete is null) && !TellApart(p.First, p.Second));

    private static bool TellApart(Result one, Result other) =>
        one.Mark is { } mark && other.Mark is { } otherMark && (mark.Kind != otherMark.Kind || mark.Contradicts(otherMark));
}
