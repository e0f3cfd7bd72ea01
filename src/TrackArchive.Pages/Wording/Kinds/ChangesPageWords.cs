using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The pages of what an edition of the archive changed.</summary>
public static class ChangesPageWords
{
    public const string HowMuch = "How much";

    public const string HowMuchCaption = "Facts that were added, corrected or removed";

    public const string Facts = "Facts";

    public const string Added = "Added";

    public const string Corrected = "Corrected";

    public const string Removed = "Removed";

    public static string TitleOf(ChangeLog log) => $"What changed in {log.Edition}";

    /// <summary>A part of it: an edition of a championship, or a letter of athletes.</summary>
    public static string TitleOf(ChangeLog log, string part) => $"{TitleOf(log)}: {part}";

    public static string Describe(ChangeLog log) => log.Summary ?? $"What edition {log.Edition} of {DateWords.Format(log.Date)} added and corrected.";

    public static string Describe(ChangeLog log, string part) => $"What edition {log.Edition} of {DateWords.Format(log.Date)} added and corrected: {part}.";

    public static string DescribeEdition(ChangeLog log) => $"edition {log.Edition}";

    public static string DescribeAthletes(char letter) => $"athletes, {char.ToUpperInvariant(letter)}";
}
