namespace TrackArchive.Content.Loading;

/// <summary>How many things are done at once.</summary>
internal static class Workers
{
    /// <summary>Zero means one a processor.</summary>
    public static ParallelOptions Options(int workers) =>
        new() { MaxDegreeOfParallelism = workers > 0 ? workers : Environment.ProcessorCount };
}
