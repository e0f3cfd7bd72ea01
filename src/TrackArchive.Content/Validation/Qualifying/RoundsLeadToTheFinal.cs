using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Qualifying;

/// <summary>The rounds of a final are in one file, each race once, earlier rounds before later ones, and nobody is in two races of one round.</summary>
internal sealed class RoundsLeadToTheFinal : ICheck<ResolvedFinal>
{
    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        if (final.Heading.Rounds is [var own, var beside])
            diagnostics.Add(Codes.RoundContradiction, beside.At, "the rounds of this final are in two files", "keep them in one of the two", RelatedPlace.FirstGiven(own.At));
        foreach (var round in final.Rounds.Where(r => r.Written.Round is not null).GroupBy(r => r.Round.Round))
        {
            CheckNumbers([.. round], diagnostics);
            CheckEntries([.. round], diagnostics);
        }

        foreach (var race in final.Rounds)
        {
            CheckDays(race, final, diagnostics);
            foreach (var medal in race.Document.Decisions.Select(d => d.Medal).OfType<Located<Medal>>())
                diagnostics.Add(Codes.RoundContradiction, medal.At, "only a final has medals", "give a `place`");
        }
    }

    private static void CheckNumbers(ResolvedRound[] races, DiagnosticBag diagnostics)
    {
        foreach (var race in races.Where(r => races.Length > 1 && r.Round.Number is null))
            diagnostics.Add(Codes.RoundContradiction, race.Written.Round!.At, "a round of several races, and one without a `number`", "number all of them, from 1");
        foreach (var again in races.Where(r => r.Round.Number is not null).GroupBy(r => r.Round.Number).SelectMany(g => g.Skip(1).Select(again => (First: g.First(), Again: again))))
            diagnostics.Add(Codes.RoundContradiction, again.Again.Written.Number!.At, $"{again.Again.Name} appears twice", "give one of them another number", RelatedPlace.FirstGiven(again.First.Written.Number!.At));
        foreach (var race in races.Where(r => r.Round.Advancing?.ByMark is { } byMark && races[0].Round.Advancing?.ByMark is { } first && byMark != first))
            diagnostics.Add(Codes.RoundContradiction, race.Written.Advancing!.ByMark!.At, "another number by mark than in the first race of the round", "`by-mark` counts over all races of a round", RelatedPlace.FirstGiven(races[0].Written.Advancing!.ByMark!.At));
    }

    /// <summary>A race that was run again has the same people: a note on the result explains it.</summary>
    private static void CheckEntries(ResolvedRound[] races, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, (ResolvedRound Race, SourceLocation At)>(StringComparer.Ordinal);
        foreach (var race in races)
        {
            foreach (var (result, written) in race.Lines.Where(l => l.Written.Athlete is not null))
            {
                if (!first.TryAdd(result.Key, (race, written.Athlete!.At)) && first[result.Key] is var (before, at) && before != race && result.Note is null)
                    diagnostics.Add(Codes.DuplicateEntry, written.Athlete!.At, $"'{result.Key}' is in {before.Name} already", "a `note` explains it", RelatedPlace.FirstGiven(at));
            }
        }
    }

    private static void CheckDays(ResolvedRound race, ResolvedFinal final, DiagnosticBag diagnostics)
    {
        if (race.Document.Date is not { } date)
            return;
        if (final.Document.Race.Date is { } day && date.Value.FirstDay > day.Value.LastDay)
            diagnostics.Add(Codes.RoundContradiction, date.At, $"{date.Value} is after the final", $"it took place on {day.Value}", new RelatedPlace(day.At, "the day of the final"));
        var later = final.Rounds.FirstOrDefault(r => r.Round.Round.Rank() > race.Round.Round.Rank() && r.Document.Date is { } then && then.Value.LastDay < date.Value.FirstDay);
        if (later is not null)
            diagnostics.Add(Codes.RoundContradiction, date.At, $"{date.Value} is after {later.Name}", hint: null, new RelatedPlace(later.Document.Date!.At, $"the day of {later.Name}"));
    }
}
