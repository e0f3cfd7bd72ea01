using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Domain.Claims;

/// <summary>Margins, ages, intervals and the extremes of champions.</summary>
internal static class MeasuredAnswers
{
    public static ClaimAnswer Of(Archive archive, MarginQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return ClaimEntries.Missing($"a margin in the {ClaimWords.Of(archive, query.Final)}");
        var between = query.Ahead is null ? "between the winner and the second" : $"of {ClaimWords.Of(archive, final, query.Ahead)} over {ClaimWords.Of(archive, final, query.Behind!)}";
        var question = $"the margin {between} in the {ClaimWords.Of(final)}";
        var gap = query.Ahead is null
            ? Gap.WinningMargin(final, archive.Now(final))
            : ClaimEntries.Find(final, query.Ahead) is { } ahead && ClaimEntries.Find(final, query.Behind!) is { } behind ? Gap.Between(final.Event, ahead, behind) : null;
        return gap is { } margin
            ? new Proven(new MarkValue([Written(margin)]), [final]) { Question = question }
            : new Undecidable("the archive has no two marks of the same precision and clock that it could subtract so") { Question = question };
    }

    public static ClaimAnswer Of(Archive archive, AgeQuery query)
    {
        var athlete = archive.GetAthlete(query.Athlete);
        var question = $"the age of {athlete.Name} at the {ClaimWords.Of(archive, query.Final)}";
        if (archive.FindFinal(query.Final) is not { } final)
            return ClaimEntries.Missing(question);
        return Age.AtFinal(final, athlete).Select(a => a.Years) is { IsExact: true, Min: { } years }
            ? new Proven(new CountValue(years), [final]) { Question = question }
            : new Undecidable("it needs the day of birth and the day of the final") { Question = question };
    }

    public static ClaimAnswer Of(Archive archive, IntervalQuery query)
    {
        var question = $"the {(query.InDays ? "days" : "years")} from the {ClaimWords.Of(archive, query.Since)} to the {ClaimWords.Of(archive, query.At)}";
        if (archive.FindFinal(query.Since) is not { } since || archive.FindFinal(query.At) is not { } at)
            return ClaimEntries.Missing(question);
        if (!query.InDays)
            return new Proven(new CountValue(at.Edition.HeldIn - since.Edition.HeldIn), [since, at]) { Question = question };
        return since.Date is { IsExact: true } from && at.Date is { IsExact: true } to
            ? new Proven(new CountValue(to.FirstDay.DayNumber - from.FirstDay.DayNumber), [since, at]) { Question = question }
            : new Undecidable("the archive does not know both days") { Question = question };
    }

    public static ClaimAnswer Of(ArchiveRelations relations, ExtremeQuery query)
    {
        var scope = ScopedFinals.Of(relations, query.Scope);
        var what = query.What switch
        {
            Extreme.Youngest => "the youngest champion",
            Extreme.Oldest => "the oldest champion",
            Extreme.BestMark => "the best winning mark",
            _ => "the poorest winning mark",
        };
        var question = $"{query.Value switch { ExtremeValue.Age => "the age of ", ExtremeValue.Year => "the year of ", ExtremeValue.Name when query.What >= Extreme.BestMark => "who has ", _ => "" }}{what} {scope.Words}";
        if (ScopedFinals.Hole(scope.Steps) is { } hole)
            return new Undecidable(hole) { Question = question };
        var titles = scope.Titles.SelectMany(s => s.Champions.Where(scope.IsMeant).Select(c => new Title(s.Final!, c))).ToArray();
        if (titles.Length == 0)
            return new Refuted("there is none") { Question = question };
        return query.What is Extreme.Youngest or Extreme.Oldest ? ByAge(titles, query, question) : ByMark(titles, query, question);
    }

    public static string Written(Gap gap)
    {
        var decimals = 0;
        for (var precision = gap.Precision; precision < 1 && decimals < 4; precision *= 10)
            decimals++;
        return gap.Value.ToString($"F{decimals}", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static ClaimAnswer ByAge(Title[] titles, ExtremeQuery query, string question)
    {
        Contender<Title, Age>[] ages = [.. titles.Where(t => t.Champion.Result.Athlete is not null).Select(t => new Contender<Title, Age>(t, Age.AtFinal(t.Final, t.Champion.Result.Athlete!)))];
        var found = query.What == Extreme.Youngest ? Superlative.FindLowest(ages) : Superlative.FindHighest(ages);
        var unknown = found is null ? ages.Select(a => a.Item).FirstOrDefault() : found.LeftOut.FirstOrDefault();
        if (unknown is not null)
            return new Undecidable($"the age of {unknown.Champion.Result.Name} on the day is not known") { Question = question };
        if (found is not { Holders: [{ } first, ..] there })
            return new Refuted("there is none") { Question = question };
        var years = Age.AtFinal(first.Final, first.Champion.Result.Athlete!).Select(a => a.Years);
        if (query.Value == ExtremeValue.Age && !years.IsExact)
            return new Undecidable($"the age of {first.Champion.Result.Name} on the day is not known") { Question = question };
        ClaimValue value = query.Value switch
        {
            ExtremeValue.Age => new CountValue(years.Min!.Value),
            ExtremeValue.Year => new YearValue(first.Final.Edition.HeldIn),
            _ => NameValue.Of(there.Select(t => t.Champion.Result)),
        };
        return new Proven(value, [.. there.Select(t => t.Final)]) { Question = question };
    }

    /// <summary>A mark that another shares at the coarser precision is nobody's extreme.</summary>
    private static ClaimAnswer ByMark(Title[] titles, ExtremeQuery query, string question)
    {
        if (titles.FirstOrDefault(t => t.Champion.Result is not { Mark: not null, IsEstimated: false }) is { } unknown)
            return new Undecidable($"the mark of {unknown.Champion.Result.Name} in the {ClaimWords.Of(unknown.Final)} is not known") { Question = question };
        var @event = titles[0].Final.Event;
        var ordered = titles.OrderBy(t => t.Mark, Comparer<Mark>.Create((a, b) => query.What == Extreme.BestMark ? @event.CompareMerit(a, b) : @event.CompareMerit(b, a))).ToArray();
        var best = ordered[0];
        if (ordered.Skip(1).Any(t => t.Mark.AgreesWith(best.Mark) && t.Mark.Precision != best.Mark.Precision))
            return new Undecidable("two marks are equal at the coarser precision") { Question = question };
        var there = ordered.Where(t => t.Mark.Value == best.Mark.Value).ToArray();
        ClaimValue value = query.Value switch
        {
            ExtremeValue.Mark => new MarkValue([best.Mark.Text]),
            ExtremeValue.Year => new YearValue(best.Final.Edition.HeldIn),
            _ => NameValue.Of(there.Select(t => t.Champion.Result)),
        };
        return new Proven(value, [.. there.Select(t => t.Final)]) { Question = question };
    }

    private sealed record Title(Final Final, Standing Champion)
    {
        public Mark Mark => Champion.Result.Mark!.Value;
    }
}
