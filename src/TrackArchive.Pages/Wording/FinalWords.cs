using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>What a final is called.</summary>
public static class FinalWords
{
    extension(Final final)
    {
        /// <summary>"Men's 1500 metres, Los Angeles 1984".</summary>
        public string Name => $"{final.Event.FullName}, {final.Edition.PlaceName}";

        /// <summary>"Men's 1500 metres, Olympic Games, Los Angeles 1984".</summary>
        public string FullName => $"{final.Event.FullName}, {final.Edition.FullName}";
    }
}
