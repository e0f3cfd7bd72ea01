using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Wording;
using TrackArchive.Publishing.Search.Finding;

namespace TrackArchive.Publishing.Questions;

/// <summary>The results of one event's finals, oldest first, and the people in them.</summary>
internal sealed class EventResults
{
    /// <summary>In the place of a place on the day; 0 is none.</summary>
    private const int UnknownDayPlace = -1;

    private readonly Dictionary<AthleteId, int> _numbers = [];
    private readonly List<object> _athletes = [];
    private readonly FinalsIndex _index;

    private readonly IReadOnlyDictionary<FinalId, int> _firsts;

    private EventResults(FinalsIndex index, IReadOnlyDictionary<FinalId, int> firsts) => (_index, _firsts) = (index, firsts);

    /// <param name="rows">Of one event, or some of them.</param>
    /// <param name="index">What numbers stand for.</param>
    /// <param name="firsts">The order of each final's first row.</param>
    public static object Create(IEnumerable<QuestionRow> rows, FinalsIndex index, IReadOnlyDictionary<FinalId, int> firsts)
    {
        var results = new EventResults(index, firsts);
        var finals = rows.GroupBy(r => r.Final.Id).Select(g => results.FinalOf([.. g])).ToArray();
        return new { athletes = results._athletes, finals };
    }

    /// <summary>[edition, day, coverage, results, what is rare].</summary>
    private object[] FinalOf(QuestionRow[] rows)
    {
        var final = rows[0].Final;
        var finalists = rows.Where(r => r.Round == Round.Final);
        var sort = Digits(final.SortDate);
        var day = final.Date?.ToString() ?? "";
        object[] line = [_index.NumberOf(final.Edition), final.Date is { IsExact: true } ? sort : day, Coverages.Tokens.Terms.IndexOf(rows[0].Coverage), finalists.Select((r, i) => RowOf(r, r.Order - _firsts[final.Id] == i ? null : r.Order - _firsts[final.Id])).ToArray()];
        var rare = new Dictionary<string, object>();
        if (final.Date is not { IsExact: true })
            rare["sort"] = sort;
        if (Words.MayHaveChanged(final) is { } changed)
            rare["changed"] = changed;
        if (!QuestionRows.PlacesFollowMarks(final))
            rare["unordered"] = 1;
        if (_index.FindListedRecords(final) is { Length: > 0 } lists)
            rare["lists"] = lists;
        if (final.Basis is AsListed)
            rare["listed"] = 1;
        if (final.Splits.Any(s => s.Leader is not null))
            rare["leaders"] = 1;
        if (!final.Rounds.IsEmpty)
            rare["rounds"] = final.Rounds.Select(r => r.Round).Distinct().OrderBy(r => r.Rank()).Select(round => RoundOf(final, round, rows.Where(r => r.Round == round))).ToArray();
        return rare.Count == 0 ? line : [.. line, rare];
    }

    /// <summary>[round, 1 where every result of it is here, results of who went out in it].</summary>
    private object[] RoundOf(Final final, Round round, IEnumerable<QuestionRow> rows) =>
        [Rounds.Tokens.Terms.IndexOf(round), QuestionScope.KnowsWholly(final, round) ? 1 : 0, rows.Select(r => RowOf(r, null)).ToArray()];

    /// <summary>[who, nation, place, mark, agreement, age, what is rare], without the last where nothing is.</summary>
    /// <param name="row">The result.</param>
    /// <param name="order">Its place among all of the final; absent where that is its place among those that are here.</param>
    private object[] RowOf(QuestionRow row, int? order)
    {
        var result = row.Result;
        object[] line =
        [
            result.Athlete is { } athlete ? NumberOf(athlete, row.Final) : TeamOf(result, row.Final),
            result.Nation?.Id.Value ?? "",
            row.Standing.Place ?? 0,
            result.Mark?.Text ?? "",
            Agreements.AddressTokens.Terms.IndexOf(row.Agreement),
            AgeOf(row),
        ];
        var rare = Rare(row);
        if (order is { } known)
            rare["order"] = known;
        return rare.Count == 0 ? line : [.. line, rare];
    }

    private Dictionary<string, object> Rare(QuestionRow row)
    {
        var (result, medal) = (row.Result, (int?)row.Standing.Medal ?? 0);
        var rare = new Dictionary<string, object>();
        if (medal != (row.Round == Round.Final && row.Standing.Place is >= 1 and <= 3 ? row.Standing.Place.Value : 0))
            rare["medal"] = medal;
        if (row.Outcome != (row.Standing.Place is null ? Outcome.Unknown : Outcome.Placed))
            rare["outcome"] = Outcomes.Tokens.Terms.IndexOf(row.Outcome);
        if (row.Standing.RemovedBy is { } decision)
            rare["removed"] = Words.Removal(decision, _index.AuthorityOf(row.Final));
        if (row.PlaceBefore is { } before)
            rare["before"] = before.IsExact ? before.Min!.Value : 0;
        if (DayCode(row) is var day && day != (row.Final.Basis is AsListed ? UnknownDayPlace : row.Standing.Place ?? 0))
            rare["day"] = day;
        if (row.Standing.RemovedBy?.RulingFor(_index.AuthorityOf(row.Final))?.Date is { } decided)
            rare["decided"] = decided.ToString();
        if (row.HasLed == true)
            rare["led"] = 1;
        if (result.Wind.MetresPerSecond is { } wind)
            rare["wind"] = wind;
        else if (result.Wind == Wind.NotMeasured)
            rare["wind"] = "";
        if (!result.Records.IsEmpty)
            rare["records"] = string.Join(' ', result.Records);
        if (result.IsEstimated)
            rare["estimated"] = 1;
        if (result.As is { } name)
            rare["as"] = name;
        if (result.Club is { } club)
            rare["club"] = club.Id.Value;
        if (result.Class.ToString() is { Length: > 0 } entryClass)
            rare["class"] = entryClass;
        if (row.Race is RoundRace { Date: { } date } && date != row.Final.Date)
            rare["date"] = date.ToString();
        if (!row.PossibleAthletes.IsEmpty)
            rare["squad"] = 1;
        return rare;
    }

    private static int DayCode(QuestionRow row) => row.DayPlace switch { null => 0, { IsExact: true, Min: { } place } => place, _ => UnknownDayPlace };

    /// <summary>Years and days as one number, the youngest and the oldest possible as two, zero where not known.</summary>
    private static object AgeOf(QuestionRow row) => row.Age switch
    {
        { IsExact: true, Min: { } age } => Number(age),
        { Min: { } min, Max: { } max } => new[] { Number(min), Number(max) },
        _ => 0,
    };

    private static int Number(Age age) => (age.Years * 1000) + age.Days;

    /// <summary>The team's name, empty where the nation's says enough, then its runners.</summary>
    private object[] TeamOf(Result result, Final final) => [result.TeamName ?? "", .. result.Squad.Select(m => m.Athlete).DistinctBy(a => a.Id).Select(a => (object)NumberOf(a, final))];

    /// <summary>Below zero for the next of the list, who has not been named before: that is most of a long field.</summary>
    private int NumberOf(Athlete athlete, Final final)
    {
        if (!_numbers.TryAdd(athlete.Id, _athletes.Count))
            return _numbers[athlete.Id];
        _athletes.Add(!athlete.HasPage ? new object[] { athlete.Name, athlete.IsWithheld ? $"-{final.Event.Id}-{_athletes.Count}" : athlete.Id.Value, 1 }
            : string.Join('-', SearchWords.FromName(athlete.Name)) == athlete.Id.Value ? athlete.Name
            : new[] { athlete.Name, athlete.Id.Value });
        return -1;
    }

    private static int Digits(DateOnly day) => int.Parse(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
