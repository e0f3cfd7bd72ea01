using TrackArchive.Domain.Relations.Entries;

namespace TrackArchive.Pages.Wording.Facts;

/// <summary>What a final lacks, in words.</summary>
public static class LackWords
{
    public static string Describe(Lack lack) => lack switch
    {
        Lack.Final => "the final is not in the archive yet",
        Lack.Champion => "nobody has first place",
        Lack.Medallists => "not all medallists are known",
        Lack.WinningMark => "the winning mark is not known",
        Lack.MedalMarks => "a medallist's mark is not known",
        Lack.Day => "the day is not known",
        Lack.Agreement => "sources disagree",
        _ => throw new ArgumentOutOfRangeException(nameof(lack), lack, null),
    };
}
