using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations;

/// <summary>Everything that is derived from an archive once and asked for by many pages.</summary>
public sealed class ArchiveRelations
{
    private readonly Dictionary<(EventId, ChampionshipId), TitleLineage> _lineages = [];
    private readonly Dictionary<EventId, TitleLineage> _global = [];
    private readonly ILookup<EditionId, Final> _editions;
    private readonly ILookup<NationCode, NationEntry> _nations;

    public ArchiveRelations(Archive archive)
    {
        Archive = archive;
        _editions = archive.Finals.OrderBy(f => f.Event, ProgrammeOrder.Instance).ToLookup(f => f.Id.Edition);
        _nations = archive.Finals
            .SelectMany(f => archive.Now(f).Rows, (f, row) => new NationEntry(f, archive.Now(f), row))
            .ToLookup(e => e.Standing.Result.Nation.Code);
        Mentions = new Mentions(archive);
        Medals = MedalTable.Of(archive, archive.Finals.Where(f => f.Edition.Status == EditionStatus.Official));
        foreach (var @event in archive.Events)
        {
            _global[@event.Id] = TitleLineage.Global(archive, @event.Id);
            foreach (var championship in archive.Championships)
                _lineages[(@event.Id, championship.Id)] = TitleLineage.Of(archive, @event.Id, championship.Id);
        }
    }

    public Archive Archive { get; }

    public Mentions Mentions { get; }

    /// <summary>Of all official editions together.</summary>
    public ImmutableArray<MedalCount> Medals { get; }

    /// <summary>In the order of the programme.</summary>
    public IEnumerable<Final> Finals(EditionId edition) => _editions[edition];

    /// <summary>Every line that a nation has in a final, oldest first, each final in the order of its standings.</summary>
    public IEnumerable<NationEntry> Entries(NationCode nation) => _nations[nation];

    public TitleLineage Lineage(EventId @event, ChampionshipId championship) => _lineages[(@event, championship)];

    /// <summary>The line of all championships together.</summary>
    public TitleLineage Global(EventId @event) => _global[@event];
}
