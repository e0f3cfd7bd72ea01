namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of a team.</summary>
public static class TeamPageWords
{
    public const string DecadeNeighbours = "Decades before and after";

    public const string AllResultsByDecade = "All results by decade";

    public const string AllResults = "All results";
}
