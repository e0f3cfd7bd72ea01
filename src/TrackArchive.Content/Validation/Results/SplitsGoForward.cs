using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Results;

/// <summary>Splits lie within the distance, take longer the further they are, by each source alone, and less than the whole race.</summary>
internal sealed class SplitsGoForward : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        var winning = race.Race.Results.Where(r => r is { Place: 1, Mark: not null, IsEstimated: false }).Select(r => r.Mark!.Value).ToArray();
        foreach (var (split, written) in race.Splits.Where(s => s.Written is { Distance: not null, Mark: not null }))
        {
            if (race.Race.Event.Distance is not { } whole)
                diagnostics.Add(Codes.SplitContradiction, written.At, "only runs and walks have splits");
            else if (split.Distance > whole)
                diagnostics.Add(Codes.SplitContradiction, written.Distance!.At, $"{split.Distance} m is beyond the distance", $"the event has {whole} m");
            else if (winning.Length > 0 && split.Mark.Value > winning.Max(m => m.Value))
                diagnostics.Add(Codes.SplitContradiction, written.Mark!.At, $"{split.Mark} after {split.Distance} m is slower than the whole race", $"it was won in {winning[0]}");
        }

        foreach (var source in race.Race.Splits.SelectMany(s => s.Sources).Distinct())
            CheckOrder(race, source, diagnostics);
    }

    private static void CheckOrder(ResolvedRace race, Source source, DiagnosticBag diagnostics)
    {
        var splits = race.Splits.Where(s => s.Written is { Distance: not null, Mark: not null } && s.Split.Mark.Value > 0 && s.Split.Sources.Contains(source)).OrderBy(s => s.Split.Distance).ToArray();
        foreach (var (before, after) in splits.Zip(splits.Skip(1)))
        {
            if (before.Split.Distance == after.Split.Distance)
                diagnostics.Add(Codes.SplitContradiction, after.Written.Distance!.At, $"'{source.Id}' has two splits at {after.Split.Distance} m", hint: null, RelatedPlace.FirstGiven(before.Written.Distance!.At));
            else if (before.Split.Mark.Value >= after.Split.Mark.Value)
                diagnostics.Add(Codes.SplitContradiction, after.Written.Mark!.At, $"{after.Split.Mark} after {after.Split.Distance} m is not later than {before.Split.Mark} after {before.Split.Distance} m", $"both by '{source.Id}'");
        }
    }
}
