using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Distinctions;

namespace TrackArchive.Domain.Claims;

/// <summary>Margins, ages, intervals and the extremes of champions.</summary>
internal static class MeasuredAnswers
{
    public static ClaimAnswer Answer(Archive archive, MarginQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return new Undecidable(new FinalMissing());
        var gap = query.Ahead is null
            ? Gap.WinningMargin(final, archive.Now(final))
            : ClaimEntries.Find(final, query.Ahead) is { } ahead && ClaimEntries.Find(final, query.Behind!) is { } behind ? Gap.Between(final.Event, ahead, behind) : null;
        return gap is { } margin
            ? new Proven(new GapValue(margin), [final])
            : new Undecidable(new MarginUnknown());
    }

    public static ClaimAnswer Answer(Archive archive, AgeQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return new Undecidable(new FinalMissing());
        return Age.AtFinal(final, archive.GetAthlete(query.Athlete)).Select(a => a.Years) is { IsExact: true, Min: { } years }
            ? new Proven(new CountValue(years), [final])
            : new Undecidable(new BirthOrDayUnknown());
    }

    public static ClaimAnswer Answer(Archive archive, IntervalQuery query)
    {
        if (archive.FindFinal(query.Since) is not { } since || archive.FindFinal(query.At) is not { } at)
            return new Undecidable(new FinalMissing());
        if (!query.InDays)
            return new Proven(new CountValue(at.Edition.HeldIn - since.Edition.HeldIn), [since, at]);
        return since.Date is { IsExact: true } from && at.Date is { IsExact: true } to
            ? new Proven(new CountValue(to.FirstDay.DayNumber - from.FirstDay.DayNumber), [since, at])
            : new Undecidable(new IntervalUnknown());
    }

    public static ClaimAnswer Answer(ArchiveRelations relations, ExtremeQuery query)
    {
        var scope = ScopedFinals.Create(relations, query.Scope);
        if (scope.FindOpenTitle(scope.Steps) is { } hole)
            return new Undecidable(hole);
        var titles = scope.Titles.SelectMany(s => s.Champions.Where(scope.IsMeant).Select(c => new Title(s.Final!, c))).ToArray();
        if (titles.Length == 0)
            return new Refuted(new NoneFound());
        return query.What is Extreme.Youngest or Extreme.Oldest ? AnswerByAge(titles, query) : AnswerByMark(titles, query);
    }

    private static ClaimAnswer AnswerByAge(Title[] titles, ExtremeQuery query)
    {
        Contender<Title, Age>[] ages = [.. titles.Where(t => t.Champion.Result.Athlete is not null).Select(t => new Contender<Title, Age>(t, Age.AtFinal(t.Final, t.Champion.Result.Athlete!)))];
        var found = query.What == Extreme.Youngest ? Superlative.FindLowest(ages) : Superlative.FindHighest(ages);
        var unknown = found is null ? ages.Select(a => a.Item).FirstOrDefault() : found.LeftOut.FirstOrDefault();
        if (unknown is not null)
            return new Undecidable(new AgeUnknown(unknown.Champion.Result));
        if (found is not { Holders: [{ } first, ..] there })
            return new Refuted(new NoneFound());
        var years = Age.AtFinal(first.Final, first.Champion.Result.Athlete!).Select(a => a.Years);
        if (query.Value == ExtremeValue.Age && !years.IsExact)
            return new Undecidable(new AgeUnknown(first.Champion.Result));
        ClaimValue value = query.Value switch
        {
            ExtremeValue.Age => new CountValue(years.Min!.Value),
            ExtremeValue.Year => new YearValue(first.Final.Edition.HeldIn),
            ExtremeValue.Name => NameValue.FromResults(there.Select(t => t.Champion.Result)),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "a value that the champion does not stand out by"),
        };
        return new Proven(value, [.. there.Select(t => t.Final)]);
    }

    /// <summary>A mark that another shares at the coarser precision is nobody's extreme.</summary>
    private static ClaimAnswer AnswerByMark(Title[] titles, ExtremeQuery query)
    {
        if (titles.FirstOrDefault(t => t.Champion.Result is not { Mark: not null, IsEstimated: false }) is { } unknown)
            return new Undecidable(new MarkUnknown(unknown.Final, unknown.Champion.Result));
        var @event = titles[0].Final.Event;
        var ordered = titles.OrderBy(t => t.Mark, Comparer<Mark>.Create((a, b) => query.What == Extreme.BestMark ? @event.CompareMerit(a, b) : @event.CompareMerit(b, a))).ToArray();
        var best = ordered[0];
        if (ordered.Skip(1).Any(t => t.Mark.AgreesWith(best.Mark) && t.Mark.Precision != best.Mark.Precision))
            return new Undecidable(new MarksEqual());
        var there = ordered.Where(t => t.Mark.Value == best.Mark.Value).ToArray();
        ClaimValue value = query.Value switch
        {
            ExtremeValue.Mark => new MarkValue([best.Mark]),
            ExtremeValue.Year => new YearValue(best.Final.Edition.HeldIn),
            ExtremeValue.Name => NameValue.FromResults(there.Select(t => t.Champion.Result)),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "a value that the champion does not stand out by"),
        };
        return new Proven(value, [.. there.Select(t => t.Final)]);
    }

    private sealed record Title(Final Final, Standing Champion)
    {
        public Mark Mark => Champion.Result.Mark!.Value;
    }
}
