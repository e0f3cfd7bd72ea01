using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>
/// Who has been removed or awarded so far. A place is the recorded one less the refilled removals in front of it, so
/// that taking a result away by decision gives the same places as if it had never been there.
/// </summary>
internal sealed class StandingsState
{
    private readonly Dictionary<Result, Removal> _removed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Result, Award> _awarded = new(ReferenceEqualityComparer.Instance);
    private Decision? _void;

    public void Apply(Decision decision)
    {
        if (decision.Effect == DecisionEffect.Void)
            _void = decision;
        if (decision.Entry is not { } entry)
            return;
        switch (decision.Effect)
        {
            case DecisionEffect.Annul or DecisionEffect.Disqualify:
                Remove(entry, decision);
                break;
            case DecisionEffect.Reinstate:
                Reinstate(entry);
                break;
            case DecisionEffect.Void:
                break;
            case DecisionEffect.Award:
                var before = _awarded.GetValueOrDefault(entry);
                _awarded[entry] = new Award(decision.Place ?? before?.Place, decision.Medal ?? (decision.Place is null ? before?.Medal : null));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(decision), decision.Effect, null);
        }
    }

    public ImmutableArray<Standing> Rows(Race race) =>
        [.. race.Results.Select(r => Row(r, race.GivesMedals))
            .OrderBy(r => r.Place ?? int.MaxValue)
            .ThenBy(r => r.RemovedBy is not null)
            .ThenBy(r => r.Result.Order)];

    private void Remove(Result entry, Decision decision)
    {
        var awardBefore = _removed.TryGetValue(entry, out var earlier) ? earlier.AwardBefore : _awarded.GetValueOrDefault(entry);
        _removed[entry] = new Removal(decision, awardBefore);
        _awarded.Remove(entry);
    }

    /// <summary>Undoes the removal and what was awarded since, in its stead.</summary>
    private void Reinstate(Result entry)
    {
        if (!_removed.Remove(entry, out var removal))
            return;
        if (removal.AwardBefore is { } award)
            _awarded[entry] = award;
        else
            _awarded.Remove(entry);
    }

    private Standing Row(Result result, bool givesMedals)
    {
        var award = _awarded.GetValueOrDefault(result);
        var removedBy = award?.Place is not null ? null : RemovedBy(result);
        int? place = removedBy is not null ? null : award?.Place ?? Recorded(result);
        var medal = removedBy is not null || !givesMedals ? null : award?.Medal ?? (Medals.FromPlace(place));
        return new Standing(result, place, medal, removedBy);
    }

    private Decision? RemovedBy(Result result) =>
        _removed.GetValueOrDefault(result)?.By ?? (result.Status?.HasPlace() == true ? null : _void);

    private int? Recorded(Result result) =>
        result.Place - _removed.Count(r => r.Value.By.Refill && r.Key.Place < result.Place);

    private sealed record Removal(Decision By, Award? AwardBefore);

    private sealed record Award(int? Place, Medal? Medal);
}
