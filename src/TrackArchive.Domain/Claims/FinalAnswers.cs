using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain.Claims;

/// <summary>What was recorded of one final.</summary>
internal static class FinalAnswers
{
    public static ClaimAnswer Of(Archive archive, ResultQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return ClaimEntries.Missing($"a result in the {ClaimWords.Of(archive, query.Final)}");
        var name = ClaimWords.Of(archive, final, query.Entry);
        var basis = final.Basis is AsListed ? "as listed" : "as recorded on the day";
        var question = $"the {ClaimWords.Of(query.Value)} of {name} in the {ClaimWords.Of(final)}, {basis}";
        if (ClaimEntries.Find(final, query.Entry) is not { } result)
            return ClaimEntries.Absent(final, name, question);
        ClaimValue? value = query.Value switch
        {
            EntryValue.Place => result.Place is { } place ? new OrdinalValue(place) : null,
            EntryValue.Medal => null,
            _ => ValueOf(result, query.Value),
        };
        return value is null
            ? new Refuted($"the results give {name} no {ClaimWords.Of(query.Value)}") { Question = question }
            : new Proven(value, [final]) { Question = question, Remark = query.Value == EntryValue.Mark ? OtherMarks(result) : null };
    }

    public static ClaimAnswer Of(Archive archive, FinalQuery query)
    {
        var what = query.Value switch { FinalValue.Date => "date", FinalValue.Year => "year", _ => "number of starters" };
        var question = $"the {what} of the {ClaimWords.Of(archive, query.Final)}";
        if (archive.FindFinal(query.Final) is not { } final)
            return ClaimEntries.Missing(question);
        return query.Value switch
        {
            FinalValue.Year => new Proven(new YearValue(final.Edition.HeldIn), [final]) { Question = question },
            FinalValue.Date when final.Date is { } date => new Proven(new DateValue(date), [final]) { Question = question },
            FinalValue.Date => new Undecidable("the archive does not know the day of that final") { Question = question },
            _ when final.Coverage == Coverage.Complete => new Proven(new CountValue(Starters(final)), [final]) { Question = question },
            _ => new Undecidable("no source states the whole field") { Question = question },
        };
    }

    public static ClaimAnswer Of(Archive archive, SplitQuery query)
    {
        var question = $"the time at {query.Distance} metres in the {ClaimWords.Of(archive, query.Final)}";
        if (archive.FindFinal(query.Final) is not { } final)
            return ClaimEntries.Missing(question);
        Mark[] marks = [.. final.Splits.Where(s => s.Distance == query.Distance).Select(s => s.Mark).Distinct()];
        return marks.Length == 0
            ? new Undecidable($"the archive has no time at {query.Distance} metres") { Question = question }
            : new Proven(new MarkValue([.. marks.Select(m => m.Text)]), [final]) { Question = question, Remark = marks.Length > 1 ? "sources disagree" : null };
    }

    /// <summary>A value that no decision changes.</summary>
    public static ClaimValue? ValueOf(Result result, EntryValue value) => value switch
    {
        EntryValue.Mark when result.Mark is { } mark => new MarkValue([mark.Text]),
        EntryValue.Wind when result.Wind.MetresPerSecond is not null => new MarkValue([$"{result.Wind}".TrimStart('+')]),
        EntryValue.Nation => NameValue.Of(result.Nation.Name),
        EntryValue.Name => NameValue.Of([result]),
        _ => null,
    };

    private static int Starters(Final final) => final.Results.Count(r => r.Starts);

    private static string? OtherMarks(Result result) =>
        result.OtherMarks.IsEmpty ? null : $"other sources give {string.Join(", ", result.OtherMarks.Select(o => o.Mark.Text).Distinct())}";
}
