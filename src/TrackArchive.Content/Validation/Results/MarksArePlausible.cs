using System.Globalization;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Validation.Results;

/// <summary>Warns of marks far outside all known performances; a `note` or `place-note` that explains one silences it.</summary>
internal sealed class MarksArePlausible : ICheck<ResolvedRace>
{
    private const string Hint = "correct it, or explain it in a `note`";

    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (result, written) in race.Lines.Where(l => l.Result is { Note: null, PlaceNote: null }))
        {
            if (result.Mark is { } mark && !PlausibleMarks.Allow(race.Race.Event, mark))
                diagnostics.Add(Codes.ImplausibleMark, written.Mark!.At, Message(race.Race.Event, mark), Hint);
        }
    }

    private static string Message(Event @event, Mark mark)
    {
        var (min, max) = PlausibleMarks.FindBounds(@event)!.Value;
        var unit = @event.MarkKind switch
        {
            MarkKind.Time => "seconds",
            MarkKind.Length or MarkKind.Distance => "metres",
            MarkKind.Points or MarkKind.FewestPoints => "points",
            _ => throw new ArgumentOutOfRangeException(nameof(@event), @event.MarkKind, "a kind of mark without a unit"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"'{mark}' is far outside all known performances: between {min:0.##} and {max:0.##} {unit} are plausible");
    }
}
