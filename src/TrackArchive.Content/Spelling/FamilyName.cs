namespace TrackArchive.Content.Spelling;

/// <summary>The part of a name under which an athlete is sorted, where the content doesn't say.</summary>
internal static class FamilyName
{
    private static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

    /// <summary>The last word that is not a suffix.</summary>
    public static string Guess(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.TrimEnd(','))
            .LastOrDefault(w => !Suffixes.Contains(w)) ?? name;
}
