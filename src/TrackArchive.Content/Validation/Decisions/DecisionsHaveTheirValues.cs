using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Decisions;

/// <summary>Each effect has the values that it needs and none that would mean nothing.</summary>
internal sealed class DecisionsHaveTheirValues : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (decision, written) in race.Decisions.Where(d => d.Written.Effect is not null))
        {
            foreach (var (at, message) in Mistakes(decision, written))
                diagnostics.Add(Codes.DecisionContradiction, at, message);
        }
    }

    private static IEnumerable<(SourceLocation At, string Message)> Mistakes(Decision decision, DecisionDocument written)
    {
        var effect = written.Effect!;
        var isAward = effect.Value == DecisionEffect.Award;
        if (effect.Value == DecisionEffect.Void && written.Entry is { } entry)
            yield return (entry.At, "`void` sets the whole race aside: it has no `entry`");
        if (effect.Value != DecisionEffect.Void && written.Entry is null)
            yield return (written.At, "`entry` is missing: a decision must say whose result it changes");
        if (isAward && written is { Place: null, Medal: null })
            yield return (effect.At, "`award` needs `place` or `medal`");
        if (!isAward && (written.Place?.At ?? written.Medal?.At) is { } given)
            yield return (given, "only `award` takes `place` and `medal`");
        if (written.Refill is { } refill && effect.Value is not (DecisionEffect.Annul or DecisionEffect.Disqualify))
            yield return (refill.At, "`refill` belongs to `annul` and `disqualify` only");
        if (written.PlaceBefore is { } lost && decision.Entry is { Place: not null })
            yield return (lost.At, "`place-before` is not needed: the result has its place");
        if (written.By.IsEmpty)
            yield return (written.At, "`by` must name an authority");
    }
}
