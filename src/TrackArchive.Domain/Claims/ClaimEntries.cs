namespace TrackArchive.Domain.Claims;

/// <summary>Who a query means in a final.</summary>
internal static class ClaimEntries
{
    /// <summary>By the key that decisions use, or as a relay's runner.</summary>
    public static Result? Find(Final final, string entry) =>
        final.Results.FirstOrDefault(r => r.Key == entry)
        ?? final.Results.FirstOrDefault(r => r.Squad.Any(m => m.Athlete.Id.Value == entry));

    /// <summary>Why someone is not there: only a field that a source states whole shows that they did not compete.</summary>
    public static ClaimAnswer Absent(Final final, string name, string question) =>
        final.Coverage == Coverage.Complete
            ? new Refuted($"{name} is not in the results, which are complete") { Question = question }
            : new Undecidable($"{name} is not in the archive's results, and no source states the whole field") { Question = question };

    public static ClaimAnswer Missing(string question) =>
        new Undecidable("the archive does not have that final") { Question = question };
}
