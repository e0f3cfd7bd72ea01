using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain.Claims;

/// <summary>What was recorded of one final.</summary>
internal static class FinalAnswers
{
    public static ClaimAnswer Answer(Archive archive, ResultQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return new Undecidable(new FinalMissing());
        if (ClaimEntries.Find(final, query.Entry) is not { } result)
            return ClaimEntries.DescribeAbsence(final, query.Entry);
        ClaimValue? value = query.Value switch
        {
            EntryValue.Place => result.Place is { } place ? new OrdinalValue(place) : null,
            EntryValue.Medal => null,
            EntryValue.Mark or EntryValue.Wind or EntryValue.Nation or EntryValue.Club or EntryValue.Name => FindValue(result, query.Value),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "a value without an answer"),
        };
        return value is null
            ? new Refuted(new NoValue(result, query.Value, IsOfStandings: false))
            : new Proven(value, [final]) { Note = query.Value == EntryValue.Mark ? OtherMarks(result) : null };
    }

    public static ClaimAnswer Answer(Archive archive, FinalQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return new Undecidable(new FinalMissing());
        return query.Value switch
        {
            FinalValue.Year => new Proven(new YearValue(final.Edition.HeldIn), [final]),
            FinalValue.Date when final.Date is { } date => new Proven(new DateValue(date), [final]),
            FinalValue.Date => new Undecidable(new DayUnknown()),
            FinalValue.Field when final.Coverage == Coverage.Complete => new Proven(new CountValue(Starters(final)), [final]),
            FinalValue.Field => new Undecidable(new FieldUnknown()),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "a value without an answer"),
        };
    }

    public static ClaimAnswer Answer(Archive archive, SplitQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return new Undecidable(new FinalMissing());
        Mark[] marks = [.. final.Splits.Where(s => s.Distance == query.Distance).Select(s => s.Mark).Distinct()];
        return marks.Length == 0
            ? new Undecidable(new SplitUnknown(query.Distance))
            : new Proven(new MarkValue([.. marks]), [final]) { Note = marks.Length > 1 ? new SourcesDiffer() : null };
    }

    /// <summary>A value that no decision changes.</summary>
    public static ClaimValue? FindValue(Result result, EntryValue value) => value switch
    {
        EntryValue.Mark when result.Mark is { } mark => new MarkValue([mark]),
        EntryValue.Wind when result.Wind.MetresPerSecond is not null => new WindValue(result.Wind),
        EntryValue.Nation => NameValue.FromTeams([result.Nation]),
        EntryValue.Club => NameValue.FromTeams([result.Club]),
        EntryValue.Name => NameValue.FromResults([result]),
        EntryValue.Mark or EntryValue.Wind or EntryValue.Place or EntryValue.Medal => null,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static int Starters(Final final) => final.Results.Count(r => r.Starts);

    private static OtherMarksGiven? OtherMarks(Result result) =>
        result.OtherMarks.IsEmpty ? null : new OtherMarksGiven([.. result.OtherMarks.Select(o => o.Mark).DistinctBy(m => m.Text)]);
}
