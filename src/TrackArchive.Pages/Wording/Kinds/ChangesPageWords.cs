namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The pages of what an edition of the archive changed.</summary>
public static class ChangesPageWords
{
    public const string Removed = "Removed";

    public const string Corrected = "Corrected";

    public const string Added = "Added";

    public const string Facts = "Facts";

    public const string HowMuchCaption = "Facts that were added, corrected or removed";

    public const string HowMuch = "How much";
}
