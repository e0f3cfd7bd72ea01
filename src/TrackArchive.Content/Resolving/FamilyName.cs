namespace TrackArchive.Content.Resolving;

/// <summary>The part of a name under which its bearer is sorted, where the content doesn't say.</summary>
internal static class FamilyName
{
    private static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

    /// <summary>The last word that is no suffix.</summary>
    public static string Of(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.TrimEnd(','))
            .LastOrDefault(w => !Suffixes.Contains(w)) ?? name;
}
