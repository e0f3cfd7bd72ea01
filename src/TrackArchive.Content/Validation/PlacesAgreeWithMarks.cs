using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Validation;

/// <summary>
/// Nobody stands behind a worse mark, and those who share a place share a mark. Estimates, marks of two clocks,
/// walkovers, and results that a decision or a place-note explains are left out.
/// </summary>
internal sealed class PlacesAgreeWithMarks : IFinalCheck
{
    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        if (final.Final.Decisions.Any(d => d.Effect == DecisionEffect.Void))
            return;
        var lines = final.Lines.Where(l => IsCompared(l.Result, final)).OrderBy(l => l.Result.Place).ThenBy(l => l.Result.Order).ToArray();
        for (var i = 1; i < lines.Length; i++)
        {
            var (result, written) = lines[i];
            var inFront = Array.FindLastIndex(lines, i - 1, l => Contradicts(final.Final.Event, l.Result, result));
            if (inFront >= 0)
            {
                diagnostics.Add(Codes.PlacesContradictMarks, written.Mark!.At, Message(result, lines[inFront].Result),
                    "a decision or a `place-note` explains it");
            }
        }
    }

    private static bool IsCompared(Result result, ResolvedFinal final) =>
        result is { Place: not null, Mark: not null, IsEstimated: false, PlaceNote: null, Status: not ResultStatus.Walkover }
        && !final.IsDecidedOn(result);

    private static bool Contradicts(Event @event, Result inFront, Result behind)
    {
        Mark ahead = inFront.Mark!.Value, after = behind.Mark!.Value;
        if (!ahead.Contradicts(after))
            return false;
        return inFront.Place == behind.Place || @event.CompareMerit(ahead, after) > 0;
    }

    private static string Message(Result result, Result inFront) => inFront.Place == result.Place
        ? $"{result.Mark} shares place {result.Place} with {inFront.Mark}"
        : $"{result.Mark} in place {result.Place} is better than {inFront.Mark} in place {inFront.Place}";
}
