using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Results;

/// <summary>
/// In an as-run final each place is one more than the number of those ahead: 1, 1, 3 and 1, 2, 2, 4, never 1, 1, 2 or
/// 1, 2, 4. A decision or a place-note on the result after it explains a gap. Lists made later may have gaps.
/// </summary>
internal sealed class PlacesAddUp : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        if (race.Document.IsAsListed)
            return;
        var inFront = 0;
        foreach (var sharing in race.Lines.Where(l => l.Result.Place is not null).GroupBy(l => l.Result.Place!.Value).OrderBy(g => g.Key))
        {
            var explained = sharing.Any(l => l.Result.PlaceNote is not null || race.IsDecidedOn(l.Result));
            if (sharing.Key != inFront + 1 && !explained)
            {
                var message = inFront switch
                {
                    0 => $"the best place is {sharing.Key}",
                    1 => $"place {sharing.Key} follows one other",
                    _ => $"place {sharing.Key} follows {inFront} others",
                };
                diagnostics.Add(Codes.PlaceGap, sharing.First().Written.Place!.At, message, $"expected {inFront + 1}; a `place-note` explains a gap");
            }

            inFront = Math.Max(inFront, sharing.Key - 1) + sharing.Count();
        }
    }
}
