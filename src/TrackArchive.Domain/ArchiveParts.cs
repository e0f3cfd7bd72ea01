namespace TrackArchive.Domain;

/// <summary>What an archive is made of, each kind in any order; <see cref="Archive"/> puts them in order.</summary>
public sealed record ArchiveParts(Site Site)
{
    public IEnumerable<Team> Teams { get; init; } = [];

    public IEnumerable<Event> Events { get; init; } = [];

    public IEnumerable<Source> Sources { get; init; } = [];

    public IEnumerable<Championship> Championships { get; init; } = [];

    public IEnumerable<Athlete> Athletes { get; init; } = [];

    public IEnumerable<Final> Finals { get; init; } = [];

    public IEnumerable<Article> Articles { get; init; } = [];

    public IEnumerable<RecordList> RecordLists { get; init; } = [];

    public IEnumerable<ChangeLog> ChangeLogs { get; init; } = [];
}
