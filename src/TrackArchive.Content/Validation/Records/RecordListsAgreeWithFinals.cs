using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Validation.Records;

/// <summary>
/// Warns where a final has what a list of records lacks: a better mark than its record, or a record that a complete progression does
/// not have. Marks that were taken away, helped by wind, estimated or not ratified are no records, and hand times are not compared
/// with automatic ones.
/// </summary>
internal sealed class RecordListsAgreeWithFinals : ICheck<ResolvedRecordList>
{
    public void Check(ResolvedRecordList list, DateOnly today, DiagnosticBag diagnostics)
    {
        switch (list.List.Kind)
        {
            case RecordListKind.Progression:
                CheckProgression(list, diagnostics);
                break;
            case RecordListKind.Records:
                CheckBests(list, today, listed => listed[0], diagnostics);
                break;
            case RecordListKind.AllTime:
                CheckBests(list, today, listed => listed[^1], diagnostics);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(list), list.List.Kind, null);
        }
    }

    /// <summary>What is better than the last of a list belongs into it.</summary>
    private static void CheckBests(ResolvedRecordList list, DateOnly today, Func<RecordEntry[], RecordEntry> lastOf, DiagnosticBag diagnostics)
    {
        foreach (var entries in list.List.Entries.GroupBy(e => (e.Event.Id, e.Class)))
        {
            RecordEntry[] listed = [.. entries];
            var last = lastOf(listed);
            var better = Eligible(list, entries.Key.Id, list.List.Date?.LastDay ?? today)
                .Where(x => x.Result.Class == entries.Key.Class && IsBetter(last.Event, x.Result.Mark!.Value, last.Mark) && !listed.Any(e => e.IsBy(x.Result) && e.AgreesWith(x.Result)));
            foreach (var (final, result) in better.OrderBy(x => x.Final.SortDate).ThenBy(x => x.Final.Id.ToString(), StringComparer.Ordinal).Take(1))
                Warn(list.Document.Entries[last.Order], $"the list says {last.Mark}; {final.Id} has {result.Mark} by {result.Key}", diagnostics);
        }
    }

    private static void CheckProgression(ResolvedRecordList list, DiagnosticBag diagnostics)
    {
        if (list.List is not { Event: { } @event, Record: { } letters })
            return;
        foreach (var (final, result) in Eligible(list, @event.Id, DateOnly.MaxValue).Where(x => x.Result.Note is null && x.Result.Records.Contains(letters)))
        {
            var day = KnownDays.FromRace(final);
            if (!list.List.Entries.Any(e => e.IsBy(result) && e.AgreesWith(result)) && list.List.Complete.Any(c => c.Contains(day.Min, day.Max)))
                diagnostics.Add(Codes.RecordListDiffers, list.Document.At, $"the list is complete then and lacks {result.Mark} by {result.Key}, which {final.Id} has as {letters}", "correct the one that is wrong, or explain in a `note` of the result that sources differ");
        }
    }

    private static IEnumerable<(Final Final, Result Result)> Eligible(ResolvedRecordList list, EventId @event, DateOnly until) =>
        from final in list.Finals[@event]
        where final.Race.Latest <= until && (list.List.Championship is null || final.Final.Id.Edition.Championship == list.List.Championship.Id)
        from result in final.Final.Results
        where result is { Mark: not null, IsEstimated: false, Unratified: null } && result.Wind.AllowsRecord != false && !result.Mark.Value.Conditions.HasFlag(Conditions.WindAssisted)
        where !final.Race.IsDecidedOn(result) && (list.List.Nation is null || result.Nation?.Id == list.List.Nation.Id) && (list.List.Club is null || result.Club?.Id == list.List.Club.Id)
        select (final.Final, result);

    private static bool IsBetter(Event @event, Mark mark, Mark record) =>
        (mark.Timing == record.Timing || mark.Timing == Timing.Unknown || record.Timing == Timing.Unknown) && @event.CompareMerit(mark, record) < 0;

    private static void Warn(RecordEntryDocument entry, string message, DiagnosticBag diagnostics) =>
        diagnostics.Add(Codes.RecordListDiffers, entry.Mark?.At ?? entry.At, message, "correct the one that is wrong, or say in a `date` until when the list was kept");
}
