using TrackArchive.Domain;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of a championship.</summary>
public static class ChampionshipPageWords
{
    public const string Editions = "Editions";

    public static string Describe(Championship championship, int editions) => $"{championship.Name}: {CountWords.Editions(editions)} with their finals, champions and medals.";
}
