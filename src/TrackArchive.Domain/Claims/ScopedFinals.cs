using System.Collections.Immutable;
using TrackArchive.Domain.Relations;

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

    public static ScopedFinals Of(ArchiveRelations relations, ClaimScope scope) => new(relations, scope);

    public bool IsMeant(Standing standing) => IsMeant(standing.Result);

    public bool IsMeant(Result result) =>
        (_scope.Nation is not { } nation || result.Nation.Code == nation)
        && (_scope.Athlete is not { } athlete || result.Includes(athlete));

    /// <summary>Those who are meant in a final, by today's standings.</summary>
    public IEnumerable<Standing> StandingsIn(Final final) => Archive.Now(final).Rows.Where(IsMeant);

    /// <summary>Why the champions of these contests are not all known; nothing where they are.</summary>
    public static string? Hole(IEnumerable<LineageStep> steps) => Hole([.. steps.Where(s => s.IsHole)], "does not know who won");

    /// <summary>Why the medallists are not all known.</summary>
    public static string? MedalHole(IEnumerable<LineageStep> steps) =>
        Hole([.. steps.Where(s => s.IsHole || s.Final is not { } final || final.Coverage < Coverage.Medals)], "does not know all medallists of");

    /// <summary>Why somebody may have competed of whom the archive does not know.</summary>
    public static string? FieldHole(IEnumerable<LineageStep> steps) =>
        Hole([.. steps.Where(s => s.Final is not { } final || final.Coverage != Coverage.Complete)], "does not have the whole field of");

    /// <summary>"in the men's 1500 metres at the Olympic Games, for Great Britain, 1984 to 2022".</summary>
    public string Words
    {
        get
        {
            var @event = _scope.Event is { } id ? "in the " + ClaimWords.Small(Archive.GetEvent(id).FullName) : "in all events";
            var championship = _scope.Championship is { } c ? $" at the {Archive.GetChampionship(c).Name}" : "";
            var athlete = _scope.Athlete is { } a ? $" by {Archive.GetAthlete(a).Name}" : "";
            var nation = _scope.Nation is { } n ? $" for {Archive.GetNation(n).Name}" : "";
            var years = (_scope.From, _scope.To) switch
            {
                ({ } from, { } to) => $", {from} to {to}",
                ({ } from, null) => $", since {from}",
                (null, { } to) => $", until {to}",
                _ => "",
            };
            return $"{@event}{championship}{athlete}{nation}{years}";
        }
    }

    private static string? Hole(LineageStep[] missing, string what) => missing.Length == 0
        ? null
        : $"it {what} {string.Join(", ", missing.Take(3).Select(s => s.Edition.Name))}{(missing.Length > 3 ? $" and {missing.Length - 3} more" : "")}";

    private ImmutableArray<LineageStep> OfEvent(ArchiveRelations relations, EventId @event) =>
        (_scope.Championship is { } championship ? relations.Lineage(@event, championship) : relations.Global(@event)).Steps;

    /// <summary>Every contest in which the athlete could have stood.</summary>
    private IEnumerable<LineageStep> OfAllEvents(ArchiveRelations relations)
    {
        var sex = _scope.Athlete is { } id ? Archive.GetAthlete(id).Sex : (Sex?)null;
        return Archive.Events
            .Where(e => sex is null || e.Sex == sex || e.Sex == Sex.Mixed)
            .SelectMany(e => OfEvent(relations, e.Id))
            .OrderBy(s => s.Final?.SortDate ?? new DateOnly(s.Edition.HeldIn, 12, 31))
            .ThenBy(s => s.Final?.Id.ToString() ?? s.Edition.Id.ToString(), StringComparer.Ordinal);
    }

    private bool IsMeant(LineageStep step) =>
        step.WasContested && step.Edition.Status == EditionStatus.Official
        && !(step.Edition.HeldIn < _scope.From) && !(step.Edition.HeldIn > _scope.To);
}
