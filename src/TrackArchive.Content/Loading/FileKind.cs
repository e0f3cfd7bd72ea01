namespace TrackArchive.Content.Loading;

/// <summary>What a content file holds; its path says so.</summary>
internal enum FileKind
{
    Site,
    Nations,
    Events,
    Sources,
    Championship,
    AthleteShelf,
    CuratedAthlete,
    Final,
    Rounds,
    Article,
    RecordList,
}
