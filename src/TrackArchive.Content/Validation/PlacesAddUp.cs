using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation;

/// <summary>
/// In an as-run final each place is one more than the number of those in front: 1, 1, 3 and 1, 2, 2, 4, never 1, 1, 2 or
/// 1, 2, 4. A decision or a place-note on the result behind explains a hole. Lists made later may have holes.
/// </summary>
internal sealed class PlacesAddUp : IFinalCheck
{
    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        if (final.Document.IsAsListed)
            return;
        var inFront = 0;
        foreach (var sharing in final.Lines.Where(l => l.Result.Place is not null).GroupBy(l => l.Result.Place!.Value).OrderBy(g => g.Key))
        {
            var explained = sharing.Any(l => l.Result.PlaceNote is not null || final.IsDecidedOn(l.Result));
            if (sharing.Key != inFront + 1 && !explained)
            {
                var behind = inFront == 1 ? "one other" : $"{inFront} others";
                diagnostics.Add(Codes.PlaceGap, sharing.First().Written.Place!.At, $"place {sharing.Key} comes behind {behind}", $"expected {inFront + 1}; a `place-note` explains a hole");
            }

            inFront = Math.Max(inFront, sharing.Key - 1) + sharing.Count();
        }
    }
}
