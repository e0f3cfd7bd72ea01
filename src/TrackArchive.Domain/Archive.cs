using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>The whole archive, resolved and immutable. All lists are in a fixed order, whatever the order of files.</summary>
public sealed class Archive
{
    private readonly ImmutableDictionary<AthleteId, Athlete> _athletes;
    private readonly ImmutableDictionary<FinalId, Final> _finals;
    private readonly ILookup<AthleteId, Final> _finalsByAthlete;
    private readonly Dictionary<Final, Standings> _now;

    public Archive(
        Site site,
        IEnumerable<Nation> nations,
        IEnumerable<Event> events,
        IEnumerable<Source> sources,
        IEnumerable<Championship> championships,
        IEnumerable<Athlete> athletes,
        IEnumerable<Final> finals,
        IEnumerable<Article> articles)
    {
        Site = site;
        Nations = [.. nations.OrderBy(n => n.Code.Value, StringComparer.Ordinal)];
        Events = [.. events.Order(ProgrammeOrder.Instance)];
        Sources = [.. sources.OrderBy(s => s.Id.Value, StringComparer.Ordinal)];
        Championships = [.. championships.OrderBy(c => c.Id.Value, StringComparer.Ordinal)];
        Athletes = [.. athletes.OrderBy(a => a.Id.Value, StringComparer.Ordinal)];
        Finals = [.. finals.OrderBy(f => f.SortDate).ThenBy(f => f.Id.ToString(), StringComparer.Ordinal)];
        Articles = [.. articles.OrderByDescending(a => a.Date).ThenBy(a => a.Id.Value, StringComparer.Ordinal)];
        _athletes = Athletes.ToImmutableDictionary(a => a.Id);
        _finals = Finals.ToImmutableDictionary(f => f.Id);
        _finalsByAthlete = Finals
            .SelectMany(f => AthletesOf(f).Distinct().Select(a => (a, f)))
            .ToLookup(p => p.a, p => p.f);
        _now = Finals.ToDictionary<Final, Final, Standings>(f => f, f => At(f, DefaultAuthority(f), site.Date), ReferenceEqualityComparer.Instance);
    }

    public Site Site { get; }

    public ImmutableArray<Nation> Nations { get; }

    /// <summary>As result books list them.</summary>
    public ImmutableArray<Event> Events { get; }

    public ImmutableArray<Source> Sources { get; }

    public ImmutableArray<Championship> Championships { get; }

    public ImmutableArray<Athlete> Athletes { get; }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Final> Finals { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Article> Articles { get; }

    public Athlete? Athlete(AthleteId id) => _athletes.GetValueOrDefault(id);

    public Final? Final(FinalId id) => _finals.GetValueOrDefault(id);

    public Championship Championship(ChampionshipId id) => Championships.First(c => c.Id == id);

    /// <summary>Oldest first; heat runners of relays included.</summary>
    public IEnumerable<Final> FinalsOf(AthleteId id) => _finalsByAthlete[id];

    public Authority DefaultAuthority(Final final) => Championship(final.Id.Edition.Championship).Authority;

    /// <summary>Standings at the archive's date by the championship's own authority.</summary>
    public Standings Now(Final final) => _now[final];

    public Standings At(Final final, Authority authority, DateOnly at) => Standings.Of(final, authority, at, Site.Date);

    /// <summary>Today's standings of every authority that has ruled, where they are not all the same; else nothing.</summary>
    public ImmutableArray<Standings> DifferingNow(Final final)
    {
        var authorities = final.Decisions.SelectMany(d => d.Rulings).Select(r => r.Authority)
            .Where(a => a != Authority.Organisers)
            .Append(DefaultAuthority(final)).Distinct().Order();
        ImmutableArray<Standings> all = [.. authorities.Select(a => At(final, a, Site.Date))];
        return all.All(s => s.SameAs(all[0])) ? [] : all;
    }

    private static IEnumerable<AthleteId> AthletesOf(Final final) =>
        final.Results.SelectMany(r => r.Athlete is { } a ? [a.Id] : r.Squad.Select(m => m.Athlete.Id));
}
