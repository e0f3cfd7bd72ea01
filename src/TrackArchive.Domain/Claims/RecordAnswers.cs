using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Distinctions;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Claims;

/// <summary>Records of a championship's finals, marks that were records, and how often two athletes met.</summary>
internal static class RecordAnswers
{
    public static ClaimAnswer Answer(ArchiveRelations relations, RecordQuery query)
    {
        var scope = ScopedFinals.Create(relations, new ClaimScope { Event = query.Event, Championship = query.Championship });
        var final = query.Before is { } asked ? relations.Archive.FindFinal(asked) : null;
        if (query.Before is not null && final is null)
            return new Undecidable(new FinalMissing());
        LineageStep[] until = [.. scope.Steps.TakeWhile(s => final is null || !ReferenceEquals(s.Final, final)).Where(s => s.WasContested && s.Edition.Status == EditionStatus.Official)];
        if (scope.FindOpenTitle(until) is { } hole)
            return new Undecidable(hole);
        RecordStep[] best = [.. relations.Staircases(query.Event, query.Championship).Select(s => final is null ? s.Standing : s.Before(final)).OfType<RecordStep>()];
        if (best.Length == 0)
            return new Refuted(new NoneFound());
        var @event = best[0].Final.Event;
        var record = best.FirstOrDefault(b => best.All(o => ReferenceEquals(o, b) || @event.CompareMerit(b.Mark, o.Mark) < 0));
        if (record is null)
            return new Undecidable(new ClocksEqual());
        if (RecordDoubts.Find(relations.Archive, until, record.Mark, isSole: false).Select(FindOpen).OfType<ClaimReason>().FirstOrDefault() is { } open)
            return new Undecidable(open);
        ClaimValue value = query.Value switch
        {
            ExtremeValue.Name => NameValue.FromResults([record.Standing.Result]),
            ExtremeValue.Year => new YearValue(record.Final.Edition.HeldIn),
            ExtremeValue.Mark => new MarkValue([record.Mark]),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "a value that a record does not have"),
        };
        return new Proven(value, [record.Final]);
    }

    /// <summary>What may be better and a record. A mark with too much wind, and one that was never ratified, are none.</summary>
    private static ClaimReason? FindOpen(LeftOut doubt) => doubt.Reason switch
    {
        LeftOutReason.MarkMissing or LeftOutReason.MarkEstimated => new MarkUnknown(doubt.Step.Final!, doubt.Who!.Result),
        LeftOutReason.NotComparable => new MarksEqual(),
        LeftOutReason.WindAssisted or LeftOutReason.Unratified => null,
        LeftOutReason.FinalMissing or LeftOutReason.ChampionUnknown or LeftOutReason.MedallistsUnknown or LeftOutReason.AgeUnknown or LeftOutReason.MarginUnknown =>
            throw new ArgumentOutOfRangeException(nameof(doubt), doubt.Reason, "no doubt about a mark"),
        _ => throw new ArgumentOutOfRangeException(nameof(doubt), doubt.Reason, "a reason without a rule"),
    };

    public static ClaimAnswer Answer(Archive archive, RecordMarkQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return new Undecidable(new FinalMissing());
        if (ClaimEntries.Find(final, query.Entry) is not { } result)
            return ClaimEntries.DescribeAbsence(final, query.Entry);
        return result.Mark is { } mark && (query.Kind is null ? !result.Records.IsEmpty : result.Records.Contains(query.Kind))
            ? new Proven(new MarkValue([mark]), [final])
            : new Undecidable(new RecordUnsourced());
    }

    public static ClaimAnswer Answer(ArchiveRelations relations, MeetingsQuery query)
    {
        var all = relations.Rivalries.Compare(query.First, query.Second);
        var met = query.Event is { } id ? all with { Meetings = [.. all.Meetings.Where(m => m.Final.Event.Id == id)] } : all;
        var count = query.Value switch
        {
            MeetingsValue.Ahead => met.FirstAhead,
            MeetingsValue.Behind => met.SecondAhead,
            MeetingsValue.Level => met.Level,
            MeetingsValue.Meetings => met.Counted,
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "nothing counts these"),
        };
        return new Proven(new CountValue(count), [.. met.Meetings.Where(m => m.Counts).Select(m => m.Final)]);
    }
}
