using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation;

/// <summary>Each effect has the values that it needs and none that would mean nothing.</summary>
internal sealed class DecisionsHaveTheirValues : IFinalCheck
{
    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (decision, written) in final.Decisions.Where(d => d.Written.Effect is not null))
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
            yield return (entry.At, "a race is set aside as a whole: `void` has no `entry`");
        if (effect.Value != DecisionEffect.Void && written.Entry is null)
            yield return (written.At, "a decision that does not say on whom: `entry` is missing");
        if (isAward && written is { Place: null, Medal: null })
            yield return (effect.At, "an award of nothing: add `place` or `medal`");
        if (!isAward && (written.Place?.At ?? written.Medal?.At) is { } given)
            yield return (given, "only an award gives a place or a medal");
        if (written.Refill is { } refill && effect.Value is not (DecisionEffect.Annul or DecisionEffect.Disqualify))
            yield return (refill.At, "nobody moves up: `refill` belongs to `annul` and `disqualify`");
        if (written.PlaceBefore is { } lost && decision.Entry is { Place: not null })
            yield return (lost.At, "the place stands in the results already");
        if (written.By.IsEmpty)
            yield return (written.At, "nobody decided: `by` names no authority");
    }
}
