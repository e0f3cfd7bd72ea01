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
        var reached = UnbrokenPlaces(final.Results);
        return reached switch
        {
            >= FewestFinishers => Coverage.Finishers,
            >= 3 => Coverage.Medals,
            _ when final.Results.IsEmpty => Coverage.Missing,
            _ => Coverage.Partial,
        };
    }

    /// <summary>How many stand in places 1, 2, 3 … before the first hole; shared places leave the next ones empty.</summary>
    private static int UnbrokenPlaces(IEnumerable<Result> results)
    {
        var reached = 0;
        foreach (var places in results.Where(r => r.Place is not null).GroupBy(r => r.Place!.Value).OrderBy(g => g.Key))
        {
            if (places.Key != reached + 1)
                break;
            reached += places.Count();
        }

        return reached;
    }
}
