using System.Collections.Immutable;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Claims;

/// <summary>The contests that a scope means, oldest first, and whom it means in them.</summary>
internal sealed class ScopedFinals
{
    private readonly ArchiveRelations _relations;
    private readonly ClaimScope _scope;

    private ScopedFinals(ArchiveRelations relations, ClaimScope scope)
    {
        (_relations, _scope) = (relations, scope);
        Steps = [.. scope.Event is { } @event ? OfEvent(@event).Where(IsMeant) : OfAllEvents().Where(IsMeant)];
    }

    public Archive Archive => _relations.Archive;

    public LineageStep[] Steps { get; }

    /// <summary>Whether the scope is about someone and not about an event as a whole.</summary>
    public bool IsOfSomeone => _scope.Team is not null || _scope.Athlete is not null || _scope.Continent is not null;

    public IEnumerable<LineageStep> Titles => Steps.Where(s => s.Champions.Any(IsMeant));

    public static ScopedFinals Create(ArchiveRelations relations, ClaimScope scope) => new(relations, scope);

    /// <summary>Whether a title or a medal of theirs is meant: it belongs to the team for which it counts.</summary>
    public bool IsMeant(Standing standing) =>
        (_scope.Team is not { } team || standing.Result.CountsFor?.Id == team) && IsMeant(standing.Result);

    /// <summary>Whether somebody is meant who competed: a team is that of the result, whether or not anything counts by it.</summary>
    public bool IsMeant(Result result) =>
        IsForTeam(result)
        && (_scope.Continent is not { } continent || result.Nation?.Continent == continent)
        && (_scope.Athlete is not { } athlete || result.Includes(athlete));

    /// <summary>Those who are meant and competed in a final, by today's standings.</summary>
    public IEnumerable<Standing> StandingsIn(Final final) => Archive.Now(final).Rows.Where(r => IsMeant(r.Result));

    /// <summary>Those of them whose medals are meant.</summary>
    public IEnumerable<Standing> MedallistsIn(Final final, Medal? medal = null) =>
        Archive.Now(final).Rows.Where(r => r.Medal is { } won && (medal is null || won == medal) && IsMeant(r));

    /// <summary>Why it is open in how many of these contests somebody who is meant won; nothing where it is known.</summary>
    public ClaimReason? FindOpenTitle(IEnumerable<LineageStep> steps)
    {
        var all = steps.ToArray();
        return Describe(NeededResults.Champions, all.Where(s => s.IsHole && MayBeIn(s) && Counts(s)))
            ?? FindUnsure(all, s => s.Champions);
    }

    /// <summary>Why it is open how many medals those who are meant have there, of any kind or of one.</summary>
    public ClaimReason? FindOpenMedal(IEnumerable<LineageStep> steps, Medal? medal = null)
    {
        var all = steps.ToArray();
        return Describe(NeededResults.Medallists, all.Where(s => MayBeIn(s) && Counts(s) && UnknownMedals.Find(Archive, s.Edition, s.Event) is { } unknown && (medal is null || unknown.Medals.Contains(medal.Value))))
            ?? FindUnsure(all, s => s.Final is { } final ? Archive.Now(final).Medallists.Where(m => medal is null || m.Medal == medal) : []);
    }

    /// <summary>Why somebody who is meant may have competed there without the archive knowing it.</summary>
    public ClaimReason? FindOpenField(IEnumerable<LineageStep> steps)
    {
        var all = steps.ToArray();
        return Describe(NeededResults.WholeField, all.Where(s => (s.Final is not { } final || final.Coverage != Coverage.Complete) && MayBeIn(s)))
            ?? FindUnsure(all, s => s.Final is { } final ? Archive.Now(final).Rows : []);
    }

    /// <summary>Whether somebody may be in a team of which not all runners are known.</summary>
    public bool MayHaveRun(Athlete athlete, Final final, Standing team) =>
        Careers.HasUnknownSquad(final, team) && _relations.Possible.MayHaveRunFor(athlete, final, team.Result.Represents);

    /// <summary>Whether somebody of whom no place is known there may have been in a contest.</summary>
    public bool MayHaveEntered(Athlete athlete, LineageStep step) => step.Final is not { } final
        ? step.Edition.Admits(athlete.Sex, step.Event)
        : !Archive.Now(final).Rows.Any(r => r.Place is not null && r.Result.Includes(athlete.Id)) && _relations.Possible.MayHaveEntered(athlete, final);

    /// <summary>Why some of these standings may be of somebody who is meant: runners whom no source names, and teams that are of no continent.</summary>
    public ClaimReason? FindUnsure(IEnumerable<LineageStep> steps, Func<LineageStep, IEnumerable<Standing>> standings)
    {
        IEnumerable<Standing> Unsure(LineageStep step) => standings(step).Where(s => !IsMeant(s) && IsForTeam(s.Result));
        if (_scope.Athlete is { } id && Archive.GetAthlete(id) is var athlete)
            return Describe(NeededResults.Squads, steps.Where(s => Unsure(s).Any(r => MayHaveRun(athlete, s.Final!, r))));
        return _scope.Continent is null ? null : Describe(NeededResults.Continents, steps.Where(s => Unsure(s).Any(r => r.Result.Nation?.Continent is null)));
    }

    private bool IsForTeam(Result result) => _scope.Team is not { } team || result.Teams.Any(t => t.Id == team);

    private bool MayBeIn(LineageStep step) =>
        (_scope.Team is not { } team || Archive.GetTeam(team).WasUsedIn(step.Edition.HeldIn))
        && (_scope.Athlete is not { } athlete || MayHaveEntered(Archive.GetAthlete(athlete), step));

    /// <summary>Whether titles and medals there count by teams of the kind that is meant.</summary>
    private bool Counts(LineageStep step) =>
        _scope.Team is not { } team || Archive.GetChampionship(step.Edition.Id.Championship).CountsBy == Archive.GetTeam(team).CountedAs;

    private static ResultsIncomplete? Describe(NeededResults needed, IEnumerable<LineageStep> missing) =>
        missing.Select(s => s.Edition).ToImmutableArray() is { IsEmpty: false } editions ? new ResultsIncomplete(needed, editions) : null;

    private ImmutableArray<LineageStep> OfEvent(EventId @event) =>
        (_scope.Championship is { } championship ? _relations.Lineage(@event, championship) : _relations.Global(@event)).Steps;

    /// <summary>Every contest in which those who are meant could have stood.</summary>
    private IEnumerable<LineageStep> OfAllEvents()
    {
        var sex = _scope.Athlete is { } id ? Archive.GetAthlete(id).Sex : (Sex?)null;
        return Archive.Events
            .Where(e => _scope.Sex is null || e.Sex == _scope.Sex)
            .SelectMany(e => OfEvent(e.Id))
            .Where(s => sex is not { } own || s.Edition.Admits(own, s.Event))
            .OrderBy(s => s.Final?.SortDate ?? new DateOnly(s.Edition.HeldIn, 12, 31))
            .ThenBy(s => s.Final?.Id.ToString() ?? s.Edition.Id.ToString(), StringComparer.Ordinal);
    }

    private bool IsMeant(LineageStep step) =>
        step.WasContested && step.Edition.Status == EditionStatus.Official
        && !(step.Edition.HeldIn < _scope.From) && !(step.Edition.HeldIn > _scope.To);
}
