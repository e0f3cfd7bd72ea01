namespace TrackArchive.Domain;

/// <summary>How much of a final's field the archive has.</summary>
public enum Coverage
{
    Missing,
    Partial,

    /// <summary>Places 1 to 3, or as many as there were.</summary>
    Medals,

    /// <summary>Places 1 to n without a hole, n at least 6.</summary>
    Finishers,

    /// <summary>A source states the whole field.</summary>
    Complete,
}

public static class CoverageOf
{
    private const int FewestFinishers = 6;

    public static Coverage Final(Final final)
    {
        if (!final.CompleteBy.IsEmpty)
            return Coverage.Complete;
        var reached = UnbrokenPlaces(final);
        return reached switch
        {
            >= FewestFinishers => Coverage.Finishers,
            >= 3 => Coverage.Medals,
            _ when final.Results.IsEmpty => Coverage.Missing,
            _ => Coverage.Partial,
        };
    }

    /// <summary>
    /// How many stand before the first hole. A shared place may leave the next ones empty (1, 1, 3) or not (1, 1, 2), as lists do,
    /// and a place that a decision left vacant is no hole.
    /// </summary>
    private static int UnbrokenPlaces(Final final)
    {
        var vacated = final.Decisions.Where(d => !d.Refill && d.Entry is { Place: null }).Select(d => d.PlaceBefore);
        var reached = 0;
        foreach (var sharing in final.Results.Select(r => r.Place).Concat(vacated).OfType<int>().GroupBy(p => p).OrderBy(g => g.Key))
        {
            if (sharing.Key > reached + 1)
                break;
            reached += sharing.Count();
        }

        return reached;
    }
}
