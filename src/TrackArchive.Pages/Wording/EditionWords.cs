using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>What an edition of a championship is called.</summary>
public static class EditionWords
{
    extension(Edition edition)
    {
        /// <summary>"Los Angeles 1984"; an edition held in another year keeps the year of its name.</summary>
        public string PlaceName => edition.City is { } city ? $"{city} {edition.Year}" : $"{edition.Year}";

        /// <summary>"Olympic Games 1984".</summary>
        public string Name => $"{edition.ChampionshipName} {edition.Year}";

        /// <summary>"Olympic Games, Los Angeles 1984".</summary>
        public string FullName => $"{edition.ChampionshipName}, {edition.PlaceName}";
    }
}
