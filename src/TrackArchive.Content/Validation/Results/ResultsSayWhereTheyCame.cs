using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Results;

/// <summary>A place or a status and not both; a walkover has both, and a decision may replace either.</summary>
internal sealed class ResultsSayWhereTheyCame : ICheck<ResolvedRace>
{
    private static readonly ResultStatus[] WithoutMark = [ResultStatus.DidNotStart, ResultStatus.NoMark, ResultStatus.NoHeight];

    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (result, written) in race.Lines)
        {
            if (Contradiction(result, written, race.IsDecidedOn(result)) is var (at, message, hint))
                diagnostics.Add(Codes.PlaceAndStatus, at, message, hint);
        }
    }

    private static (SourceLocation, string, string?)? Contradiction(Result result, ResultDocument written, bool decided)
    {
        if (written is { Status: { Value: ResultStatus.Walkover } walkover, Place: null })
            return (walkover.At, "a walkover without a place", "add `place`");
        if (written is { Place: not null, Status: { Value: not ResultStatus.Walkover } status })
            return (status.At, "a result with a place and a status", "keep one of the two");
        if (!written.SaysWhere && !decided)
            return (written.At, "a result with neither place nor status", "add `place`, `status`, or the decision that took the place");
        if (result.Status is { } without && WithoutMark.Contains(without) && written.Mark is { } mark)
            return (mark.At, "a mark, although the status says that there was none", null);
        return null;
    }
}
