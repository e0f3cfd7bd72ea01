using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>
/// The whole archive, resolved and immutable. All lists are in a fixed order, whatever the order of files. Everything is found by
/// its id: <c>Find…</c> gives nothing where the archive lacks it, <c>Get…</c> throws a <see cref="KeyNotFoundException"/> that
/// names the kind and the id.
/// </summary>
public sealed class Archive
{
    private readonly IdIndex<TeamId, Team> _teams;
    private readonly IdIndex<EventId, Event> _events;
    private readonly IdIndex<SourceId, Source> _sources;
    private readonly IdIndex<ChampionshipId, Championship> _championships;
    private readonly IdIndex<EditionId, Edition> _editions;
    private readonly IdIndex<AthleteId, Athlete> _athletes;
    private readonly IdIndex<FinalId, Final> _finals;
    private readonly IdIndex<ArticleId, Article> _articles;
    private readonly IdIndex<RecordListId, RecordList> _recordLists;
    private readonly ILookup<AthleteId, Final> _finalsByAthlete;
    private readonly ILookup<AthleteId, (Final Final, RoundRace Race)> _roundsByAthlete;
    private readonly Dictionary<Race, Standings> _now;

    /// <exception cref="ArgumentException">Two things of one kind have the same id.</exception>
    public Archive(ArchiveParts parts)
    {
        Site = parts.Site;
        Teams = [.. parts.Teams.OrderBy(t => t.Id.Value, StringComparer.Ordinal)];
        Nations = [.. Teams.Where(t => t.IsNation)];
        Clubs = [.. Teams.Where(t => !t.IsNation)];
        Events = [.. parts.Events.Order(ProgrammeOrder.Instance)];
        Sources = [.. parts.Sources.OrderBy(s => s.Id.Value, StringComparer.Ordinal)];
        Championships = [.. parts.Championships.OrderBy(c => c.Id.Value, StringComparer.Ordinal)];
        Athletes = [.. parts.Athletes.OrderBy(a => a.Id.Value, StringComparer.Ordinal)];
        Finals = [.. parts.Finals.OrderBy(f => f.SortDate).ThenBy(f => f.Id.ToString(), StringComparer.Ordinal)];
        Articles = [.. parts.Articles.OrderByDescending(a => a.Date).ThenBy(a => a.Id.Value, StringComparer.Ordinal)];
        ChangeLogs = [.. parts.ChangeLogs.OrderByDescending(c => c.Date).ThenBy(c => c.Id.Value, StringComparer.Ordinal)];
        RecordLists = [.. parts.RecordLists.OrderBy(l => l.Id.Value, StringComparer.Ordinal)];
        _teams = new("team", Teams, t => t.Id);
        _events = new("event", Events, e => e.Id);
        _sources = new("source", Sources, s => s.Id);
        _championships = new("championship", Championships, c => c.Id);
        _editions = new("edition", Championships.SelectMany(c => c.Editions), e => e.Id);
        _athletes = new("athlete", Athletes, a => a.Id);
        _finals = new("final", Finals, f => f.Id);
        _articles = new("article", Articles, a => a.Id);
        _recordLists = new("list of records", RecordLists, l => l.Id);
        _finalsByAthlete = Finals
            .SelectMany(f => AthletesOf(f).Distinct().Select(a => (a, f)))
            .ToLookup(p => p.a, p => p.f);
        _roundsByAthlete = Finals
            .SelectMany(f => f.Rounds.SelectMany(r => AthletesOf(r).Distinct().Select(a => (a, round: (f, r)))))
            .ToLookup(p => p.a, p => p.round);
        _now = Finals.SelectMany(f => f.Rounds.Prepend<Race>(f))
            .ToDictionary<Race, Race, Standings>(r => r, r => At(r, DefaultAuthority(r), Site.Date), ReferenceEqualityComparer.Instance);
    }

    public Site Site { get; }

    /// <summary>All for whom athletes compete.</summary>
    public ImmutableArray<Team> Teams { get; }

    /// <summary>Nations of today, of the past and special ones, in the order of their codes.</summary>
    public ImmutableArray<Team> Nations { get; }

    /// <summary>All other teams: clubs, schools, universities, regions.</summary>
    public ImmutableArray<Team> Clubs { get; }

    /// <summary>As result books list them.</summary>
    public ImmutableArray<Event> Events { get; }

    /// <summary>In the order of their ids, as are championships and athletes.</summary>
    public ImmutableArray<Source> Sources { get; }

    public ImmutableArray<Championship> Championships { get; }

    public ImmutableArray<Athlete> Athletes { get; }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Final> Finals { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Article> Articles { get; }

    public ImmutableArray<RecordList> RecordLists { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<ChangeLog> ChangeLogs { get; }

    public Team? FindTeam(TeamId id) => _teams.Find(id);

    /// <exception cref="KeyNotFoundException">The archive has nothing of this id; the message names the kind and the id.</exception>
    public Team GetTeam(TeamId id) => _teams.Get(id);

    public Event? FindEvent(EventId id) => _events.Find(id);

    /// <exception cref="KeyNotFoundException">The archive has nothing of this id; the message names the kind and the id.</exception>
    public Event GetEvent(EventId id) => _events.Get(id);

    public Source? FindSource(SourceId id) => _sources.Find(id);

    /// <exception cref="KeyNotFoundException">The archive has nothing of this id; the message names the kind and the id.</exception>
    public Source GetSource(SourceId id) => _sources.Get(id);

    public Championship? FindChampionship(ChampionshipId id) => _championships.Find(id);

    /// <exception cref="KeyNotFoundException">The archive has nothing of this id; the message names the kind and the id.</exception>
    public Championship GetChampionship(ChampionshipId id) => _championships.Get(id);

    public Edition? FindEdition(EditionId id) => _editions.Find(id);

    /// <exception cref="KeyNotFoundException">The archive has nothing of this id; the message names the kind and the id.</exception>
    public Edition GetEdition(EditionId id) => _editions.Get(id);

    public Athlete? FindAthlete(AthleteId id) => _athletes.Find(id);

    /// <exception cref="KeyNotFoundException">The archive has nothing of this id; the message names the kind and the id.</exception>
    public Athlete GetAthlete(AthleteId id) => _athletes.Get(id);

    public Final? FindFinal(FinalId id) => _finals.Find(id);

    /// <exception cref="KeyNotFoundException">The archive has nothing of this id; the message names the kind and the id.</exception>
    public Final GetFinal(FinalId id) => _finals.Get(id);

    public Article? FindArticle(ArticleId id) => _articles.Find(id);

    /// <exception cref="KeyNotFoundException">The archive has nothing of this id; the message names the kind and the id.</exception>
    public Article GetArticle(ArticleId id) => _articles.Get(id);

    public RecordList? FindRecordList(RecordListId id) => _recordLists.Find(id);

    /// <exception cref="KeyNotFoundException">The archive has nothing of this id; the message names the kind and the id.</exception>
    public RecordList GetRecordList(RecordListId id) => _recordLists.Get(id);

    /// <summary>Oldest first; heat runners of relays included; empty for an athlete whom the archive does not have.</summary>
    public IEnumerable<Final> FinalsOf(AthleteId id) => _finalsByAthlete[id];

    /// <summary>The races before finals in which the athlete is listed, of the oldest final first, each final's in its own order.</summary>
    public IEnumerable<(Final Final, RoundRace Race)> RoundsOf(AthleteId id) => _roundsByAthlete[id];

    /// <summary>By whose rulings a race’s standings count where nobody asks for another’s: its championship’s.</summary>
    /// <exception cref="KeyNotFoundException">The archive has nothing of this id; the message names the kind and the id.</exception>
    public Authority DefaultAuthority(Race race) => GetChampionship(race.Edition.Id.Championship).Authority;

    /// <summary>Standings at the archive's date by the championship's own authority.</summary>
    /// <exception cref="KeyNotFoundException">The race is not one of this archive.</exception>
    public Standings Now(Race race) => _now[race];

    /// <summary>As they were on a day by an authority; a decision whose day is not known counts from the archive’s date on.</summary>
    public Standings At(Race race, Authority authority, DateOnly at) => Standings.Create(race, authority, at, Site.Date);

    /// <summary>Today's standings of every authority that has ruled, where they are not all the same; else nothing.</summary>
    public ImmutableArray<Standings> DifferingNow(Race race)
    {
        var authorities = race.Decisions.SelectMany(d => d.Rulings).Select(r => r.Authority)
            .Where(a => a != Authority.Organisers)
            .Append(DefaultAuthority(race)).Distinct().OrderBy(a => a.Id.Value, StringComparer.Ordinal);
        ImmutableArray<Standings> all = [.. authorities.Select(a => At(race, a, Site.Date))];
        return all.All(s => s.SameAs(all[0])) ? [] : all;
    }

    private static IEnumerable<AthleteId> AthletesOf(Race race) =>
        race.Results.SelectMany(r => r.Athlete is { } a ? [a.Id] : r.Squad.Select(m => m.Athlete.Id));
}
