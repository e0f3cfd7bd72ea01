namespace TrackArchive.Domain;

/// <summary>Counts how far a list of places goes without a hole.</summary>
public static class PlaceRun
{
    /// <summary>
    /// How many of <paramref name="places"/> come before the first hole; zero where nobody is first. A shared place may leave the
    /// next ones empty (1, 1, 3) or not (1, 1, 2), as lists do: neither is a hole.
    /// </summary>
    public static int CountUnbroken(IEnumerable<int> places)
    {
        var reached = 0;
        foreach (var sharing in places.GroupBy(p => p).OrderBy(g => g.Key))
        {
            if (sharing.Key > reached + 1)
                break;
            reached += sharing.Count();
        }

        return reached;
    }

    /// <summary>Places before the last of <paramref name="places"/> that nobody has, and that no shared place leaves empty.</summary>
    public static IReadOnlyList<int> FindMissing(IEnumerable<int> places)
    {
        var missing = new List<int>();
        var reached = 0;
        foreach (var sharing in places.GroupBy(p => p).OrderBy(g => g.Key))
        {
            missing.AddRange(Enumerable.Range(reached + 1, Math.Max(0, sharing.Key - reached - 1)));
            reached = Math.Max(reached, sharing.Key - 1) + sharing.Count();
        }

        return missing;
    }
}
