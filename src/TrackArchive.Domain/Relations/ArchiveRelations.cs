using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Relations;

/// <summary>Everything that is derived from an archive once and asked for by many pages.</summary>
public sealed class ArchiveRelations
{
    private readonly Dictionary<(EventId, ChampionshipId), TitleLineage> _lineages = [];
    private readonly Dictionary<(EventId, ChampionshipId), ImmutableArray<RecordStaircase>> _staircases = [];
    private readonly Dictionary<EventId, TitleLineage> _global = [];
    private readonly ILookup<EditionId, Final> _editions;
    private readonly ILookup<TeamId, TeamEntry> _teams;

    /// <summary>Derives all of it at once; nothing is derived later but what one page alone asks for.</summary>
    public ArchiveRelations(Archive archive)
    {
        Archive = archive;
        _editions = archive.Finals.OrderBy(f => f.Event, ProgrammeOrder.Instance).ToLookup(f => f.Id.Edition);
        _teams = archive.Finals
            .SelectMany(f => archive.Now(f).Rows, (f, row) => row.Result.Teams.Select(team => new TeamEntry(team, f, archive.Now(f), row)))
            .SelectMany(e => e)
            .ToLookup(e => e.Team.Id);
        Mentions = new Mentions(archive);
        Medals = MedalTable.Create(archive, archive.Championships.SelectMany(c => c.Editions).Where(e => e.Status == EditionStatus.Official));
        Records = new RecordProgressions(archive);
        Possible = new PossibleEntries(archive);
        Careers = new Careers(archive, Possible);
        foreach (var @event in archive.Events)
        {
            foreach (var championship in archive.Championships)
            {
                var lineage = TitleLineage.Create(archive, @event.Id, championship.Id);
                _lineages[(@event.Id, championship.Id)] = lineage;
                _staircases[(@event.Id, championship.Id)] = RecordStaircase.Create(archive, lineage);
            }

            _global[@event.Id] = TitleLineage.Merged(archive.Championships.Select(c => _lineages[(@event.Id, c.Id)]));
        }

        Rivalries = new Rivalries(archive, Possible);
        Milestones = new Milestones(this);
    }

    public Archive Archive { get; }

    public Mentions Mentions { get; }

    public Rivalries Rivalries { get; }

    public Milestones Milestones { get; }

    /// <summary>Of all official editions together.</summary>
    public MedalTable Medals { get; }

    /// <summary>Who may have been in a final without the archive knowing it.</summary>
    public PossibleEntries Possible { get; }

    public Careers Careers { get; }

    /// <summary>What lists of records imply for finals.</summary>
    public RecordProgressions Records { get; }

    /// <summary>In the order of the programme.</summary>
    public IEnumerable<Final> Finals(EditionId edition) => _editions[edition];

    /// <summary>Every line that a team has in a final, oldest first, each final in the order of its standings.</summary>
    public IEnumerable<TeamEntry> Entries(TeamId team) => _teams[team];

    /// <summary>The titles of an event at one championship.</summary>
    /// <exception cref="KeyNotFoundException">The archive has no such event or championship.</exception>
    public TitleLineage Lineage(EventId @event, ChampionshipId championship) => _lineages[(@event, championship)];

    /// <summary>The line of all championships together.</summary>
    public TitleLineage Global(EventId @event) => _global[@event];

    /// <summary>One for each clock; none for an event without a mark there.</summary>
    public ImmutableArray<RecordStaircase> Staircases(EventId @event, ChampionshipId championship) => _staircases[(@event, championship)];

    /// <summary>By the clock of the final's winning mark; absent where there is no such mark.</summary>
    public RecordStaircase? StaircaseOf(Final final) =>
        Archive.Now(final).Champions.FirstOrDefault()?.Result.Mark is { } mark
            ? Staircases(final.Event.Id, final.Id.Edition.Championship).FirstOrDefault(s => s.Timing == mark.Timing)
            : null;

    /// <summary>A team's global titles in an event, or those of several that a reader wants taken together.</summary>
    public TeamTitles TeamTitles(EventId @event, params IEnumerable<TeamId> teams) => Titles.TeamTitles.Create(Global(@event), teams);

    /// <summary>One for each champion of the final.</summary>
    public ImmutableArray<Performance> PerformancesIn(Final final)
    {
        var standings = Archive.Now(final);
        return [.. standings.Champions.Select(c => Performance(final, standings, c))];
    }

    private Performance Performance(Final final, Standings standings, Standing champion)
    {
        var staircase = Staircases(final.Event.Id, final.Id.Edition.Championship).FirstOrDefault(s => s.Timing == champion.Result.Mark?.Timing);
        return new Performance(final, standings, champion)
        {
            Margin = Gap.WinningMargin(final, standings),
            RecordThen = staircase?.Before(final),
            BehindRecord = staircase?.Behind(final, champion.Result),
        };
    }
}
