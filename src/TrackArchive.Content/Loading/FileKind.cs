namespace TrackArchive.Content.Loading;

/// <summary>What a content file holds; its path says so.</summary>
internal enum FileKind
{
    Site,
    Nations,
    Teams,
    Events,
    Sources,
    Championship,
    AthleteShelf,
    CuratedAthlete,
    Final,
    Rounds,
    Article,
    RecordList,
    ChangeLog,
    ChangeLogPart,
    Names,
}
