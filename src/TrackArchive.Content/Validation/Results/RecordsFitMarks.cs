using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Validation.Results;

/// <summary>
/// A record has a mark that is not an estimate, and no wind above the limit: a wind-aided mark wins the title and sets no
/// record. The letter <c>w</c> and the wind say the same.
/// </summary>
internal sealed class RecordsFitMarks : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (result, written) in race.Lines)
        {
            if (written.Records is [var record, ..] && Obstacle(result, race.Race.Event) is { } why)
                diagnostics.Add(Codes.RecordContradiction, record.At, $"{record.Value} cannot have been set {why}");
            if (written.Wind is { } wind && result.Mark is { } mark && mark.Conditions.HasFlag(Conditions.WindAssisted) && result.Wind.AllowsRecord == true)
                diagnostics.Add(Codes.RecordContradiction, wind.At, $"a wind of {result.Wind} is legal, but {mark} is marked as wind-assisted");
        }
    }

    private static string? Obstacle(Result result, Event @event) => result switch
    {
        { Mark: null } => "without a mark",
        { IsEstimated: true } => "by an estimated mark",
        { Unratified: not null } => "by a mark that was not ratified",
        _ when @event.MarkKind is MarkKind.Time or MarkKind.Length && (result.Wind.AllowsRecord == false || result.Mark!.Value.Conditions.HasFlag(Conditions.WindAssisted)) => "with a wind above +2.0 m/s",
        _ => null,
    };
}
