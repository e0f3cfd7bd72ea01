using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Validation.Results;

/// <summary>
/// No better mark is behind a worse one, and those who share a place share a mark. Estimates, marks of two clocks,
/// walkovers, and results that a decision or a place-note explains are left out.
/// </summary>
internal sealed class PlacesAgreeWithMarks : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        if (race.Race.Decisions.Any(d => d.Effect == DecisionEffect.Void))
            return;
        var @event = race.Race.Event;
        var lines = race.Lines.Where(l => IsCompared(l.Result, race)).OrderBy(l => l.Result.Place).ThenBy(l => l.Result.Order).ToArray();
        var worst = new WorstMarks(@event);
        for (var (i, tie) = (0, 0); i < lines.Length; i++)
        {
            if (lines[i].Result.Place != lines[tie].Result.Place)
            {
                for (; tie < i; tie++)
                    worst.Add(lines[tie].Result.Mark!.Value);
            }

            var first = worst.HasContradictionTo(lines[i].Result.Mark!.Value) ? 0 : tie;
            var ahead = Array.FindLastIndex(lines, Math.Max(0, i - 1), i - first, l => Contradicts(@event, l.Result, lines[i].Result));
            if (ahead >= 0)
                Report(lines[ahead], lines[i], diagnostics);
        }
    }

    private static void Report((Result Result, ResultDocument Written) ahead, (Result Result, ResultDocument Written) behind, DiagnosticBag diagnostics) => diagnostics.Add(
        Codes.PlacesContradictMarks, behind.Written.Mark!.At, Message(behind.Result, ahead.Result), "a decision or a `place-note` explains it",
        new RelatedPlace(ahead.Written.Mark!.At, $"the mark in place {ahead.Result.Place}"));

    private static bool IsCompared(Result result, ResolvedRace race) =>
        result is { Place: not null, Mark: not null, IsEstimated: false, PlaceNote: null, Status: not ResultStatus.Walkover }
        && !race.IsDecidedOn(result);

    private static bool Contradicts(Event @event, Result ahead, Result behind) =>
        ahead.Mark!.Value.Contradicts(behind.Mark!.Value)
        && (ahead.Place == behind.Place || @event.CompareMerit(ahead.Mark.Value, behind.Mark.Value) > 0);

    private static string Message(Result result, Result ahead) => ahead.Place == result.Place
        ? $"{result.Mark} shares place {result.Place} with {ahead.Mark}"
        : $"{result.Mark} in place {result.Place} is better than {ahead.Mark} in place {ahead.Place}";

    /// <summary>
    /// The worst mark ahead of each precision and clock: if it does not contradict a mark behind, none of its kind does. So a
    /// race of thousands is checked without comparing every two.
    /// </summary>
    private sealed class WorstMarks(Event @event)
    {
        private readonly Dictionary<(decimal Precision, Timing Timing), Mark> _marks = [];

        public void Add(Mark mark)
        {
            var kind = (mark.Precision, mark.Timing);
            if (!_marks.TryGetValue(kind, out var worst) || @event.CompareMerit(mark, worst) > 0)
                _marks[kind] = mark;
        }

        public bool HasContradictionTo(Mark behind) => _marks.Values.Any(m => m.Contradicts(behind) && @event.CompareMerit(m, behind) > 0);
    }
}
