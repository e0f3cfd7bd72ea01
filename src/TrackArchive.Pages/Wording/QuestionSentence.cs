using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using static TrackArchive.Pages.Wording.QuestionPhrases;

namespace TrackArchive.Pages.Wording;

/// <summary>What a question asks, how much of it the archive knows, and what its answer cannot say. The page's script says the same.</summary>
public static class QuestionSentence
{
    public static string Describe(Archive archive, Question q)
    {
        string?[] clauses =
        [
            Years(q),
            q.WithIntercalated ? WithIntercalated : null,
            q.Disciplines.IsEmpty ? null : Fill(InDisciplines, Either(q.Disciplines.Select(QuestionTerms.Describe))),
            q.IsIndividual switch { true => IndividualEvents, false => TeamEvents, _ => null },
            q.Continents.IsEmpty ? null : Fill(OfContinents, Either(q.Continents.Select(Words.Describe))),
            q.IsFormer switch { true => OfFormerNations, false => OfNationsToday, _ => null },
            q.IsHome switch { true => AtHome, false => Away, _ => null },
            q.Classes.IsEmpty ? null : Fill(InClasses, Either(q.Classes)),
            q.Rounds.IsEmpty ? null : Fill(LastRace, Either(q.Rounds.Select(QuestionTerms.Describe))),
            q.Place is { } place && !IsFirst(place) ? Fill(WithPlace, Range(place)) : null,
            q.DayPlace is { } day ? Fill(WithDayPlace, Range(day)) : null,
            q.IsShared switch { true => PlaceShared, false => PlaceNotShared, _ => null },
            q.HasLed switch { true => LedAtSplit, false => LedAtNoSplit, _ => null },
            q.Mark is { } mark ? Fill(WithMark, Range(mark)) : null,
            q.Margin is { } margin ? Fill(WithMargin, Range(margin, Unit(archive, q))) : null,
            Behind(archive, q),
            q.Age is { } age ? Fill(WithAge, Range(age)) : null,
            q.Wind is { } wind ? Fill(WithWind, Range(wind, QuestionTerms.WindUnit)) : null,
            q.Outcomes.IsEmpty ? null : Either(q.Outcomes.Select(QuestionTerms.DescribeAsked)),
            q.Records.IsEmpty ? null : q.Records.Contains(Question.AnyRecord) ? WithAnyRecord : Fill(WithRecords, Either(q.Records)),
            q.Sources.IsEmpty ? null : Fill(WhereSources, Either(q.Sources.Select(QuestionTerms.DescribeAsked))),
            q.Coverages.IsEmpty ? null : Fill(KnownByCoverage, Either(q.Coverages.Select(QuestionTerms.DescribeAsked))),
            q.MayHaveChanged switch { true => MayHaveChanged, false => HasNotChanged, _ => null },
            q.Group is { } group ? Fill(CountedBy, group == Grouping.Club ? TeamWords.DescribeOne(archive.Clubs) : QuestionTerms.Describe(group)) : null,
            q.Least > 1 ? Fill(AtLeastEach, q.Least) : null,
            .. OfGroups(q.Groups),
            q.AtEach ? AtEachChampionship : null,
            q.Sort is { } sort ? QuestionTerms.DescribeSort(sort, q.Descending) : null,
        ];
        return $"{What(q)}{Who(archive, q)}{Where(archive, q)}{string.Concat(clauses.OfType<string>().Select(c => ", " + c))}.";
    }

    /// <summary>"The archive has 81 of the 84 finals asked about: 61 with the whole field and 20 with the medallists."</summary>
    public static string Describe(QuestionScope scope)
    {
        if (scope.Finals == 0)
            return NoFinalAsked;
        var has = scope.Missing > 0 ? Fill(SomeFinals, NumberWords.Format(scope.Finals - scope.Missing), NumberWords.Format(scope.Finals))
            : scope.Finals == 1 ? TheOneFinal
            : Fill(AllFinals, NumberWords.Format(scope.Finals));
        string[] known = [.. scope.ByCoverage.Select(c => $"{NumberWords.Format(c.Finals)} {QuestionTerms.DescribeKnown(c.Coverage)}")];
        return known.Length == 0 ? Fill(ArchiveHas, has) : Fill(ArchiveHasKnown, has, TextWords.List(known));
    }

    /// <summary>"34 of 132 results left out: age not known."</summary>
    public static string Describe(QuestionLimit limit)
    {
        var (count, of) = (NumberWords.Format(limit.Count), NumberWords.Format(limit.Of));
        return limit.Kind switch
        {
            LimitKind.LeftOut => Fill(LeftOut, count, of, QuestionTerms.DescribeUnknown(limit.Value!.Value)),
            LimitKind.Last => Fill(ComeLast, count, of, QuestionTerms.DescribeUnranked(limit.Value!.Value)),
            LimitKind.Undated => Fill(Undated, count, of),
            LimitKind.Groups => Fill(GroupsLeftOut, count, of),
            LimitKind.Squads => Fill(UnknownSquads, count, of),
            LimitKind.Unlisted => Fill(Unlisted, count, of),
            LimitKind.Records => limit.Until is { } until ? Fill(RecordsListed, count, of, until.ToString(CultureInfo.InvariantCulture)) : RecordsStated,
            _ => throw new ArgumentOutOfRangeException(nameof(limit), limit.Kind, null),
        };
    }

    private static string? Behind(Archive archive, Question q) => (q.Behind, q.BehindPlace) switch
    {
        ({ } behind, 1) => Fill(WithBehind, Range(behind, Unit(archive, q))),
        ({ } behind, var place) => Fill(BehindPlace, Range(behind, Unit(archive, q)), place),
        (null, 1) => null,
        (null, var place) => Fill(MeasuredFromPlace, place),
    };

    private static string?[] OfGroups(GroupConditions groups) =>
    [
        groups.Events is { } events ? Fill(EventsEach, Range(events)) : null,
        groups.Editions is { } editions ? Fill(EditionsEach, Range(editions)) : null,
        groups.Nations is { } nations ? Fill(NationsEach, Range(nations)) : null,
        groups.Streak is { } streak ? Fill(StreakEach, Range(streak)) : null,
        groups.Span is { } span ? Fill(SpanEach, Range(span)) : null,
        groups.Gap is { } gap ? Fill(GapEach, Range(gap)) : null,
        groups.Without.IsEmpty ? null : Fill(WithoutAny, Either(groups.Without.Select(QuestionTerms.DescribeWithout))),
        groups.Only.IsEmpty ? null : Fill(OnlyIn, Either(groups.Only.Select(QuestionTerms.Describe))),
    ];

    private static string What(Question q)
    {
        if (q.Medals.Length >= 3)
            return AllMedals;
        if (!q.Medals.IsEmpty)
            return Fill(SomeMedals, TextWords.UpperFirst(TextWords.List([.. q.Medals.Select(Words.Describe)])));
        return q.Place is { } place && IsFirst(place) ? Winners : Results;
    }

    private static string Who(Archive archive, Question q)
    {
        var nations = q.Nations.IsEmpty ? "" : Fill(OfNations, Either(q.Nations.Select(c => archive.GetTeam(c).Name)));
        var before = q.Nations.IsEmpty || !q.WithPredecessors ? "" : q.Nations.Length == 1 ? WithPredecessor : WithPredecessors;
        var clubs = q.Clubs.IsEmpty ? "" : Fill(ForClubs, Either(q.Clubs.Select(c => archive.GetTeam(c).Name)));
        return nations + before + clubs + (q.Athletes.IsEmpty ? "" : Fill(ByAthletes, Either(q.Athletes.Select(a => archive.GetAthlete(a).Name))));
    }

    private static string Where(Archive archive, Question q)
    {
        var sexes = Either(Sexes.Tokens.Terms.Where(q.Sexes.Contains).Select(Words.FormatPossessive));
        var kind = (sexes.Length == 0 ? PlainEvents : Fill(SomeEvents, sexes)) + (q.Measure is { } measure ? QuestionTerms.DescribeMeasured(measure) : "");
        var events = Either(q.Events.Select(id => Fill(TheOne, TextWords.LowerFirst(archive.GetEvent(id).FullName))));
        var where = (events.Length > 0, kind == PlainEvents) switch
        {
            (true, true) => Fill(InEvents, events),
            (true, false) => Fill(InEventsAmong, events, kind),
            (false, true) => InAllEvents,
            (false, false) => Fill(InEvents, kind),
        };
        return where + (q.Championships.IsEmpty ? "" : Fill(AtChampionships, Either(q.Championships.Select(c => Fill(TheOne, archive.GetChampionship(c).Name)))));
    }

    private static string? Years(Question q) => (q.From, q.To) switch
    {
        ({ } from, { } to) => from == to ? Fill(InYear, from) : Fill(FromYearToYear, from, to),
        ({ } from, null) => Fill(SinceYear, from),
        (null, { } to) => Fill(UntilYear, to),
        _ => null,
    };

    private static bool IsFirst(Bounds place) => place is { From: 1, To: 1 };

    private static string Range(Bounds bounds, string unit = "")
    {
        var ends = bounds.Text.Split("..", 2, StringSplitOptions.TrimEntries);
        return ends switch
        {
            [var only] => only + unit,
            ["", var to] => Fill(Below, to, unit),
            [var from, ""] => Fill(Above, from, unit),
            _ => Fill(Between, ends[0], ends[1], unit),
        };
    }

    private static string Unit(Archive archive, Question q) => QuestionTerms.Unit(q.KindOf(archive) ?? MarkKind.Points);

    private static string Either(IEnumerable<string> words) => TextWords.Either([.. words]);
}
