using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of an athlete.</summary>
public static class AthletePageWords
{
    public const string Relations = "Family, coaches and rivals";

    public const string Rivals = "Rivals";

    public const string InOtherArchives = "In other archives";

    public const string AlsoMentioned = "Also mentioned in the biographies of";

    public const string RoundsCaption = "The last race where this archive has no result in the final";

    public static string DescribeOtherNames(IEnumerable<string> names) => $"Also known as {string.Join(", ", names)}";

    /// <summary>The caption of a career: "12 finals in this archive".</summary>
    public static string DescribeFinals(int count) => $"{CountWords.Finals(count)} in this archive";

    public static string ReadAbout(string name) => $"Read about {name}";
}
