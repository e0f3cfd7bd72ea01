namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of an edition of a championship.</summary>
public static class EditionPageWords
{
    public const string Neighbours = "Editions before and after";
}
