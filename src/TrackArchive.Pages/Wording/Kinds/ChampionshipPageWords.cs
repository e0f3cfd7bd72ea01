namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of a championship.</summary>
public static class ChampionshipPageWords
{
    public const string Editions = "Editions";
}
