namespace TrackArchive.Domain.Claims;

/// <summary>Whom a query means in a final.</summary>
public static class ClaimEntries
{
    /// <summary>By the key that decisions use, or as a relay's runner; absent where the results have neither.</summary>
    public static Result? Find(Final final, string entry) =>
        final.Results.FirstOrDefault(r => r.Key == entry)
        ?? final.Results.FirstOrDefault(r => r.Squad.Any(m => m.Athlete.Id.Value == entry));

    /// <summary>Why someone is not there: only a field that a source states whole shows that they did not compete.</summary>
    internal static ClaimAnswer DescribeAbsence(Final final, string entry) =>
        final.Coverage == Coverage.Complete
            ? new Refuted(new NotInCompleteField(final, entry))
            : new Undecidable(new NotInKnownField(final, entry));
}
