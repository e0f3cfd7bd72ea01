using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Decisions;

/// <summary>Decisions come after the final and before the archive's date, each authority once, and undo only what was done.</summary>
internal sealed class DecisionsCanBeTaken : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (decision, written) in race.Decisions)
        {
            foreach (var date in written.By.Select(b => b.Date).OfType<Located<PartialDate>>())
                CheckDate(race, decision, date, today, diagnostics);
            foreach (var authority in written.By.Select(b => b.Authority).OfType<Located<string>>().GroupBy(a => a.Value))
            {
                foreach (var again in authority.Skip(1))
                    diagnostics.Add(Codes.DecisionContradiction, again.At, "this authority appears twice in one decision", "write its second decision as an entry of its own", RelatedPlace.FirstGiven(authority.First().At));
            }

            CheckOrder(race, decision, written, diagnostics);
        }
    }

    /// <summary>A race is declared void before the one that is held instead.</summary>
    private static void CheckDate(ResolvedRace race, Decision decision, Located<PartialDate> date, DateOnly today, DiagnosticBag diagnostics)
    {
        if (decision.Effect != DecisionEffect.Void && date.Value.LastDay < race.Earliest)
            diagnostics.Add(Codes.DecisionContradiction, date.At, $"{date.Value} is before the {race.Noun}", $"it took place on {race.Race.Date?.ToString() ?? "an unknown day of " + race.Race.Edition.HeldIn}");
        else if (date.Value.FirstDay > today)
            diagnostics.Add(Codes.DecisionContradiction, date.At, $"{date.Value} is after the archive's date, {today:yyyy-MM-dd}", "the archive's date is in site.yml");
    }

    private static void CheckOrder(ResolvedRace race, Decision decision, DecisionDocument written, DiagnosticBag diagnostics)
    {
        if (decision.Entry is not { } entry || written.Effect is not { } effect)
            return;
        var others = race.Race.Decisions.Where(d => !ReferenceEquals(d, decision) && ReferenceEquals(d.Entry, entry)).ToArray();
        if (effect.Value == DecisionEffect.Reinstate && !others.Any(Removes))
            diagnostics.Add(Codes.DecisionContradiction, effect.At, $"'{entry.Key}' was never removed from the results", "`reinstate` reverses an earlier decision");
        var authorities = decision.Rulings.Select(r => r.Authority).ToHashSet();
        var twin = others.FirstOrDefault(d => Removes(d) && d.Effect == decision.Effect && d.Rulings.Any(r => authorities.Contains(r.Authority)));
        if (twin is null || others.Any(d => d.Effect == DecisionEffect.Reinstate) || race.Race.Decisions.IndexOf(twin) > race.Race.Decisions.IndexOf(decision))
            return;
        var first = race.Decisions.First(d => ReferenceEquals(d.Decision, twin)).Written;
        diagnostics.Add(
            Codes.DecisionContradiction, written.Entry!.At, $"duplicate decision for '{entry.Key}'", "list all authorities of one decision in `by`", RelatedPlace.FirstGiven(first.Entry!.At));
    }

    private static bool Removes(Decision decision) => decision.Effect is DecisionEffect.Annul or DecisionEffect.Disqualify;
}
