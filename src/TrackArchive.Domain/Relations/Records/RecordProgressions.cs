using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.Records;

/// <summary>A record as it was on a day, by a progression that is complete there.</summary>
/// <param name="List">The progression.</param>
/// <param name="Holders">Who set it, and who equalled it since, oldest first; one at least.</param>
public sealed record StandingRecord(RecordList List, ImmutableArray<RecordEntry> Holders)
{
    public RecordEntry Set => Holders[0];
}

/// <summary>
/// What progressions of records imply for finals: which record there was before each, and whether every one that was set in it is
/// known. Nothing is implied where no source states that a progression is complete.
/// </summary>
public sealed class RecordProgressions(Archive archive)
{
    private readonly ILookup<EventId, RecordList> _progressions = archive.RecordLists
        .Where(l => l is { Kind: RecordListKind.Progression, Event: not null })
        .ToLookup(l => l.Event!.Id);

    private readonly ILookup<EventId, Final> _finals = archive.Finals.ToLookup(f => f.Event.Id);

    private readonly ILookup<EventId, RecordList> _lists = archive.RecordLists
        .SelectMany(l => l.Entries.Select(e => e.Event.Id).Concat(l.Event is { } own ? [own.Id] : []).Distinct(), (list, id) => (id, list))
        .ToLookup(x => x.id, x => x.list);

    /// <summary>Every list with the event in it, in the order of their ids.</summary>
    public IEnumerable<RecordList> ListsOf(EventId @event) => _lists[@event];

    /// <summary>How the world record of the event fell; absent where the archive has no such list.</summary>
    public RecordList? FindWorldProgression(EventId @event) => _progressions[@event].FirstOrDefault(l => l.Record == RecordLetters.World);

    /// <summary>The records before a final, of each progression of its event that can tell.</summary>
    public IEnumerable<StandingRecord> Before(Final final) =>
        _progressions[final.Event.Id].Select(list => FindBefore(list, final)).OfType<StandingRecord>();

    /// <summary>Whether the archive knows of every result of the final that was such a record, letters as results write them: <c>=WR</c>.</summary>
    public bool Cover(Final final, string letters)
    {
        var day = KnownDays.FromRace(final);
        return _progressions[final.Event.Id]
            .Where(l => l.Record == RecordLetters.Letters(letters))
            .Any(l => l.Complete.Any(c => c.Contains(day.Min, day.Max) && (c.HasEqualled || !RecordLetters.IsEqualled(letters))));
    }

    /// <summary>Whether it knows of every one that was set and of every one that was equalled.</summary>
    public bool CoverWholly(Final final, string letters) => Cover(final, letters) && Cover(final, RecordLetters.Equalled(letters));

    /// <summary>The final in which a mark of a list was made; absent where the archive has none.</summary>
    public Final? FindFinal(RecordEntry entry) => entry is { Earliest: { } earliest, Latest: { } latest }
        ? _finals[entry.Event.Id].Where(f => KnownDays.FromRace(f) is var day && day.Min <= latest && day.Max >= earliest).FirstOrDefault(f => IsIn(entry, f))
        : null;

    private static StandingRecord? FindBefore(RecordList list, Final final)
    {
        var day = KnownDays.FromRace(final);
        if (list.Entries.Any(e => e.Earliest <= day.Max && e.Latest >= day.Min && !IsIn(e, final)))
            return null;
        return list.Complete.Where(c => c.Contains(day.Min, day.Max))
            .Select(c => list.Entries.Where(e => e.Latest < day.Min && e.Earliest >= c.From.FirstDay).ToArray())
            .Where(before => before.Length > 0)
            .Select(before => new StandingRecord(list, [.. before.Reverse().TakeWhile(e => e.Mark.Value == before[^1].Mark.Value).Reverse()]))
            .FirstOrDefault();
    }

    private static bool IsIn(RecordEntry entry, Final final) =>
        entry.Event.Id == final.Event.Id && final.Results.Any(r => entry.IsBy(r) && entry.AgreesWith(r));
}
