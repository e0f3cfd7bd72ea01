using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The pages of sources.</summary>
public static class SourcesPageWords
{
    public const string MostCited = "Most cited";

    public static string GroupedWith(string family) => $"grouped with {family}";

    public static string Describe(int publications) => $"{CountWords.Publications(publications)} behind the archive’s results and statements.";
}
