namespace TrackArchive.Content.Importing.Rows;

/// <summary>The keys that name a final: one with all of it, as the archive does, or three.</summary>
internal static class FinalKeys
{
    public const string Whole = "final";

    public static readonly string[] Parts = ["championship", "edition", "event"];

    /// <summary>What does not have three parts is left whole, so that the row is rejected with it.</summary>
    public static void Split(Dictionary<string, string> values)
    {
        if (!values.Remove(Whole, out var final))
            return;
        var parts = final.Split('/');
        if (parts.Length != Parts.Length)
            parts = [final];
        foreach (var (key, part) in Parts.Zip(parts))
            values[key] = part;
    }
}
