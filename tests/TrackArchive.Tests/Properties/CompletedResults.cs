using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Questions;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;

namespace TrackArchive.Tests.Properties;

/// <summary>
/// An archive that says everything of the results of another: births, days, places, marks, winds and runners are filled at random within what the other
/// knows. It shares no rule with what answers questions but who may have run for a team.
/// </summary>
internal sealed class CompletedResults
{
    private readonly Random _random;
    private readonly Archive _archive;
    private readonly Dictionary<AthleteId, DateOnly> _births;
    private readonly ILookup<FinalId, QuestionRow> _rows;

    private CompletedResults(Archive archive, int seed)
    {
        (_archive, _random) = (archive, new Random(seed));
        _rows = QuestionRows.Create(archive).ToLookup(r => r.Final.Id);
        _births = archive.Athletes.ToDictionary(a => a.Id, a => KnownDays.FromBirth(a) is { Min: { } min, Max: { } max } ? Between(min, max) : new DateOnly(_random.Next(1940, 1975), 3, 9));
    }

    public static Archive Create(Archive archive, int seed)
    {
        var world = new CompletedResults(archive, seed);
        return GivenFinals.CreateArchive([.. archive.Finals.Select(world.Complete)]);
    }

    private Final Complete(Final final)
    {
        var dates = final.Edition.Dates ?? new DateSpan(new DateOnly(final.Edition.HeldIn, 1, 1), new DateOnly(final.Edition.HeldIn, 12, 31));
        var stated = final.Date is { } date ? (date.FirstDay, date.LastDay) : (dates.First, dates.Last);
        var day = PartialDate.FromDay(Between(stated.Item1 > dates.First ? stated.Item1 : dates.First, stated.Item2 < dates.Last ? stated.Item2 : dates.Last));
        var free = final.Results.Select(r => r.Place ?? 0).Max();
        var marks = final.Results.Where(r => r is { Mark: not null, IsEstimated: false, Place: not null }).ToArray();
        var completed = final with
        {
            Date = day,
            Results = [.. final.Results.Select(r => Complete(final, r, marks, r.Status is ResultStatus.AlsoCompeted or ResultStatus.Unknown ? ++free : r.Place))],
        };
        return completed with { Decisions = [.. final.Decisions.Select(d => d with { Entry = completed.Results.First(r => r.Order == d.Entry!.Order) })] };
    }

    private Result Complete(Final final, Result result, Result[] marked, int? place)
    {
        var ended = result.Status is ResultStatus.Unknown && _random.Next(2) == 0 ? ResultStatus.DidNotFinish : (ResultStatus?)null;
        var completed = result with
        {
            Place = ended is null ? place : null,
            Status = place is null ? result.Status : ended,
            Athlete = result.Athlete is { } athlete ? Born(athlete) : null,
            Squad = [.. result.Squad.Select(m => m with { Athlete = Born(m.Athlete) }), .. Unnamed(final, result)],
            Wind = final.Event.HasWind && result.Wind.MetresPerSecond is null && place is not null ? Wind.FromMetresPerSecond(_random.Next(-40, 41) / 10m) : result.Wind,
        };
        return (result.Mark is null || result.IsEstimated) && completed.Place is not null ? completed with { Mark = MarkOf(result, marked, place), IsEstimated = false } : completed;
    }

    /// <summary>No better than those ahead, no worse than those behind.</summary>
    private Mark MarkOf(Result result, Result[] marked, int? place)
    {
        var ahead = marked.Where(m => m.Place < place && m != result).Select(m => m.Mark!.Value.Value).DefaultIfEmpty(9m).Max();
        var behind = marked.Where(m => m.Place > place && m != result).Select(m => m.Mark!.Value.Value).DefaultIfEmpty(59m).Min();
        var value = ahead + Math.Floor((behind - ahead) * _random.Next(0, 5) / 4 * 100) / 100;
        return Given.Mark(value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
    }

    private IEnumerable<SquadMember> Unnamed(Final final, Result result)
    {
        if (result.Athlete is not null)
            return [];
        var possible = _rows[final.Id].First(r => r.Result.Order == result.Order).PossibleAthletes;
        return possible.Where(_ => _random.Next(2) == 0).Take(4 - result.Squad.Length).Select((a, i) => new SquadMember(Born(a), result.Squad.Length + i + 1, [Round.Final]));
    }

    private Athlete Born(Athlete athlete) => athlete with { Born = [new LifeEvent(PartialDate.FromDay(_births[_archive.GetAthlete(athlete.Id).Id]), null, [])] };

    private DateOnly Between(DateOnly first, DateOnly last) => first.AddDays(_random.Next(last.DayNumber - first.DayNumber + 1));
}
