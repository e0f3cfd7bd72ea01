using System.Collections.Immutable;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Claims;

/// <summary>The contests that a scope means, oldest first, with those of which the archive does not know who won.</summary>
internal sealed class ScopedFinals
{
    private readonly ClaimScope _scope;

    private ScopedFinals(ArchiveRelations relations, ClaimScope scope)
    {
        (Archive, _scope) = (relations.Archive, scope);
        Steps = [.. scope.Event is { } @event ? OfEvent(relations, @event).Where(IsMeant) : OfAllEvents(relations).Where(IsMeant)];
    }

    public Archive Archive { get; }

    public LineageStep[] Steps { get; }

    /// <summary>Whether the scope is about someone and not about an event as a whole.</summary>
    public bool IsOfSomeone => _scope.Nation is not null || _scope.Athlete is not null;

    public IEnumerable<LineageStep> Titles => Steps.Where(s => s.Champions.Any(IsMeant));

    public static ScopedFinals Create(ArchiveRelations relations, ClaimScope scope) => new(relations, scope);

    public bool IsMeant(Standing standing) => IsMeant(standing.Result);

    public bool IsMeant(Result result) =>
        (_scope.Nation is not { } nation || result.Nation.Code == nation)
        && (_scope.Athlete is not { } athlete || result.Includes(athlete));

    /// <summary>Those who are meant in a final, by today's standings.</summary>
    public IEnumerable<Standing> StandingsIn(Final final) => Archive.Now(final).Rows.Where(IsMeant);

    /// <summary>Why the champions of these contests are not all known; nothing where they are.</summary>
    public static ClaimReason? FindHole(IEnumerable<LineageStep> steps) =>
        FindIncomplete(NeededResults.Champions, steps.Where(s => s.IsHole));

    /// <summary>Why the medallists are not all known.</summary>
    public static ClaimReason? FindMedalHole(IEnumerable<LineageStep> steps) =>
        FindIncomplete(NeededResults.Medallists, steps.Where(s => s.IsHole || s.Final is not { } final || final.Coverage < Coverage.Medals));

    /// <summary>Why somebody may have competed of whom the archive does not know.</summary>
    public static ClaimReason? FindFieldHole(IEnumerable<LineageStep> steps) =>
        FindIncomplete(NeededResults.WholeField, steps.Where(s => s.Final is not { } final || final.Coverage != Coverage.Complete));

    private static ResultsIncomplete? FindIncomplete(NeededResults needed, IEnumerable<LineageStep> missing) =>
        missing.Select(s => s.Edition).ToImmutableArray() is { IsEmpty: false } editions ? new ResultsIncomplete(needed, editions) : null;

    private ImmutableArray<LineageStep> OfEvent(ArchiveRelations relations, EventId @event) =>
        (_scope.Championship is { } championship ? relations.Lineage(@event, championship) : relations.Global(@event)).Steps;

    /// <summary>Every contest in which the athlete could have stood.</summary>
    private IEnumerable<LineageStep> OfAllEvents(ArchiveRelations relations)
    {
        var sex = _scope.Athlete is { } id ? Archive.GetAthlete(id).Sex : (Sex?)null;
        return Archive.Events
            .Where(e => sex is null || e.Sex == sex || e.Sex.IsForBoth())
            .SelectMany(e => OfEvent(relations, e.Id))
            .OrderBy(s => s.Final?.SortDate ?? new DateOnly(s.Edition.HeldIn, 12, 31))
            .ThenBy(s => s.Final?.Id.ToString() ?? s.Edition.Id.ToString(), StringComparer.Ordinal);
    }

    private bool IsMeant(LineageStep step) =>
        step.WasContested && step.Edition.Status == EditionStatus.Official
        && !(step.Edition.HeldIn < _scope.From) && !(step.Edition.HeldIn > _scope.To);
}
