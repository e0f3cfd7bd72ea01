using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Records;

/// <summary>
/// A list keeps its own order: a progression goes forward in time and never back in merit without saying why, all-time lists begin
/// with the best, and a record has one mark. Every entry says who made it and where the list knows that from.
/// </summary>
internal sealed class RecordListsAreSound : ICheck<ResolvedRecordList>
{
    public void Check(ResolvedRecordList list, DateOnly today, DiagnosticBag diagnostics)
    {
        CheckEntries(list, diagnostics);
        CheckSpans(list.Document, diagnostics);
        switch (list.List.Kind)
        {
            case RecordListKind.Progression:
                CheckProgression(list, diagnostics);
                break;
            case RecordListKind.Records:
                foreach (var (first, other) in Neighbours(list).Where(n => n.First.Entry.Event.CompareMerit(n.First.Entry.Mark, n.Second.Entry.Mark) != 0))
                    Contradict(other.Written, $"'{other.Entry.Mark}' is another record than '{first.Entry.Mark}' of the same event and class", first.Written, diagnostics);
                break;
            case RecordListKind.AllTime:
                foreach (var (better, worse) in Neighbours(list).Where(n => n.First.Entry.Event.CompareMerit(n.First.Entry.Mark, n.Second.Entry.Mark) > 0))
                    Contradict(worse.Written, $"'{worse.Entry.Mark}' is better than '{better.Entry.Mark}' before it", better.Written, diagnostics);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(list), list.List.Kind, null);
        }
    }

    private static void CheckEntries(ResolvedRecordList list, DiagnosticBag diagnostics)
    {
        foreach (var entry in list.Document.Entries)
        {
            if (entry is { Athlete: null, Name: null })
                diagnostics.Add(Codes.MissingKey, entry.At, "'athlete' is missing", "it is an athlete's id; `name` is for people and teams without a page");
            if (list.Document.Sources.IsEmpty && entry.Sources.IsEmpty)
                diagnostics.Add(Codes.UnsourcedClaim, entry.At, "a record without a source", "name its `sources`, or those of the whole list");
            foreach (var other in entry.OtherMarks.Where(o => o.Sources.IsEmpty))
                diagnostics.Add(Codes.UnsourcedClaim, other.At, "another mark without a source");
            foreach (var other in entry.OtherDates.Where(o => o.Sources.IsEmpty))
                diagnostics.Add(Codes.UnsourcedClaim, other.At, "another date without a source");
        }
    }

    private static void CheckSpans(RecordListDocument list, DiagnosticBag diagnostics)
    {
        foreach (var span in list.Complete)
        {
            if (span.Sources.IsEmpty)
                diagnostics.Add(Codes.UnsourcedClaim, span.At, "nobody is named who states that the list is complete", "name the `source`");
            if (span is { From: { } from, Until: { } until } && until.Value.LastDay < from.Value.FirstDay)
                diagnostics.Add(Codes.RecordListContradiction, until.At, $"{until.Value} is before {from.Value}");
        }
    }

    private static void CheckProgression(ResolvedRecordList list, DiagnosticBag diagnostics)
    {
        foreach (var (entry, written) in list.Lines.Where(l => l.Entry.Date is null))
            diagnostics.Add(Codes.MissingKey, written.At, "'date' is missing", "a progression is in order of time");
        var lines = list.Lines.Where(l => l.Entry.Date is not null).ToArray();
        foreach (var (before, after) in lines.Zip(lines.Skip(1)))
        {
            if (after.Entry.Date!.Value.LastDay < before.Entry.Date!.Value.FirstDay)
                Contradict(after.Written, $"{after.Entry.Date} is before {before.Entry.Date}: a progression is in order of time", before.Written, diagnostics);
            else if (after.Entry.Restart is null && after.Entry.Event.CompareMerit(after.Entry.Mark, before.Entry.Mark) > 0)
                Contradict(after.Written, $"'{after.Entry.Mark}' is worse than '{before.Entry.Mark}' before it", before.Written, diagnostics, "say why the record began again in a `restart`");
        }
    }

    private static IEnumerable<((RecordEntry Entry, RecordEntryDocument Written) First, (RecordEntry Entry, RecordEntryDocument Written) Second)> Neighbours(ResolvedRecordList list) =>
        list.Lines.GroupBy(l => (l.Entry.Event.Id, l.Entry.Class)).SelectMany(g => g.Zip(g.Skip(1)));

    private static void Contradict(RecordEntryDocument entry, string message, RecordEntryDocument before, DiagnosticBag diagnostics, Hint? hint = null) =>
        diagnostics.Add(Codes.RecordListContradiction, entry.Mark?.At ?? entry.At, message, hint, new RelatedPlace(before.Mark?.At ?? before.At, "the entry before it"));
}
