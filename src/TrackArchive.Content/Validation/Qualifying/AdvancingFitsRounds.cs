using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Qualifying;

/// <summary>
/// Who advanced started, did so as the round's rule says, and whoever is in a later race advanced from an earlier one. A note on a
/// result explains what does not fit.
/// </summary>
internal sealed class AdvancingFitsRounds : ICheck<ResolvedFinal>
{
    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var advances in final.Race.Lines.Select(l => l.Written.Advances).OfType<Located<Advance>>())
            diagnostics.Add(Codes.AdvancingContradiction, advances.At, "nobody advances from a final", "`advances` belongs to the results of `rounds`");
        foreach (var race in final.Rounds)
        {
            foreach (var (result, written) in race.Lines.Where(l => l.Written.Advances is not null))
            {
                if (Obstacle(race.Round, result) is var (message, hint))
                    diagnostics.Add(Codes.AdvancingContradiction, written.Advances!.At, message, hint);
            }
        }

        foreach (var race in final.Races)
            CheckEntrants(race, final, diagnostics);
    }

    private static (string Message, string? Hint)? Obstacle(RoundRace race, Result result)
    {
        const string explain = "correct it, or explain it in a `note`";
        if (result.Status is ResultStatus.DidNotStart or ResultStatus.Disqualified)
            return ($"whoever has the status {ResultStatuses.Tokens[result.Status.Value]} cannot have advanced", null);
        if (result.Note is not null || race.Advancing is not { } rule)
            return null;
        return (result.Advances, result.Place) switch
        {
            (Advance.ByRight, { } place) when place > rule.ByPlace => ($"place {place} does not advance by place: {rule.ByPlace} do", $"by mark it is `{Advances.Tokens[Advance.ByMark]}`; else {explain}"),
            (Advance.ByMark, { } place) when place <= rule.ByPlace => ($"place {place} advances by place: {rule.ByPlace} do", $"by place it is `{Advances.Tokens[Advance.ByRight]}`; else {explain}"),
            (Advance.ByRight, _) when rule.Standard is { } standard && result.Mark is { } mark && race.Event.CompareMerit(mark, standard) > 0 => ($"{mark} is short of the standard, {standard}", explain),
            _ => null,
        };
    }

    /// <summary>From a race of which the archive does not have who advanced, anybody may have.</summary>
    private static void CheckEntrants(ResolvedRace race, ResolvedFinal final, DiagnosticBag diagnostics)
    {
        var rank = RankOf(race.Race);
        if (race.Race is RoundRace { Round: Round.Repechage })
            return;
        var before = final.Rounds.Where(r => r.Round.Round.Rank() < rank).OrderByDescending(r => r.Round.Round.Rank()).ToArray();
        foreach (var (result, written) in race.Lines.Where(l => l.Written.Athlete is not null && l.Result.Note is null))
        {
            var last = before.SelectMany(r => r.Lines.Where(l => l.Result.Key == result.Key).Select(l => (Race: r, Line: l))).FirstOrDefault();
            if (last.Race is null || last.Line.Result is not { Advances: null, Note: null } || last.Race.Race.Results.All(r => r.Advances is null))
                continue;
            diagnostics.Add(
                Codes.AdvancingContradiction, written.Athlete!.At, $"'{result.Key}' did not advance from {last.Race.Name}", "add `advances` there, or a `note` that says why",
                new RelatedPlace(last.Line.Written.At, $"the result in {last.Race.Name}"));
        }
    }

    private static int RankOf(Race race) => race is RoundRace round ? round.Round.Rank() : Round.Final.Rank();
}
