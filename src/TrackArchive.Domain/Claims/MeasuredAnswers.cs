using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Knowledge;
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
        return Age.AtRace(final, archive.GetAthlete(query.Athlete)).Select(a => a.Years) is { IsExact: true, Min: { } years }
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
        return query.What is Extreme.Youngest or Extreme.Oldest ? AnswerByAge(titles, query) : AnswerByMark(relations.Archive, titles, query);
    }

    private static ClaimAnswer AnswerByAge(Title[] titles, ExtremeQuery query)
    {
        Contender<Title, Age>[] ages = [.. titles.Where(t => t.Champion.Result.Athlete is not null).Select(t => new Contender<Title, Age>(t, Age.AtRace(t.Final, t.Champion.Result.Athlete!)))];
        var found = query.What == Extreme.Youngest ? Superlative.FindLowest(ages) : Superlative.FindHighest(ages);
        var unknown = found is null ? ages.Select(a => a.Item).FirstOrDefault() : found.LeftOut.FirstOrDefault();
        if (unknown is not null)
            return new Undecidable(new AgeUnknown(unknown.Champion.Result));
        if (found is not { Holders: [{ } first, ..] there })
            return new Refuted(new NoneFound());
        var years = Age.AtRace(first.Final, first.Champion.Result.Athlete!).Select(a => a.Years);
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

    /// <summary>
    /// Whatever an unknown mark turns out to be, it must not contradict: one that is missing, an estimate, written more coarsely or made with too much
    /// wind is no extreme, and leaves it open where it may be a better one.
    /// </summary>
    private static ClaimAnswer AnswerByMark(Archive archive, Title[] titles, ExtremeQuery query)
    {
        var finest = KnownMerit.FindFinest(titles.Select(t => (t.Final, archive.Now(t.Final), t.Champion)));
        Contender<Title, decimal>[] marks = [.. titles.Select(t => new Contender<Title, decimal>(t, KnownMerit.FromStanding(t.Final, archive.Now(t.Final), t.Champion, finest), t.Class == MarkClass.Comparable))];
        var found = query.What == Extreme.BestMark ? Superlative.FindLowest(marks) : Superlative.FindHighest(marks);
        if (found is null || !found.LeftOut.IsEmpty)
            return new Undecidable(DescribeOpen(found?.LeftOut[0] ?? titles.FirstOrDefault(t => t.Class != MarkClass.Comparable) ?? titles[0]));
        var holders = found.Holders;
        ClaimValue value = query.Value switch
        {
            ExtremeValue.Mark => new MarkValue([holders[0].Champion.Result.Mark!.Value]),
            ExtremeValue.Year => new YearValue(holders[0].Final.Edition.HeldIn),
            ExtremeValue.Name => NameValue.FromResults(holders.Select(t => t.Champion.Result)),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "a value that the champion does not stand out by"),
        };
        return new Proven(value, [.. holders.Select(t => t.Final)]);
    }

    private static ClaimReason DescribeOpen(Title title) => title.Class switch
    {
        MarkClass.Missing or MarkClass.Estimated => new MarkUnknown(title.Final, title.Champion.Result),
        MarkClass.WindAssisted => new MarkWindAssisted(title.Final, title.Champion.Result),
        MarkClass.Comparable => new MarksEqual(),
        var other => throw new ArgumentOutOfRangeException(nameof(title), other, "a class of marks without a reason"),
    };

    private sealed record Title(Final Final, Standing Champion)
    {
        public MarkClass Class => KnownMerit.ClassOf(Final.Event, Champion.Result);
    }
}
