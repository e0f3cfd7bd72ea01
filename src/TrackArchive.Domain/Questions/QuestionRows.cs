using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.People;

namespace TrackArchive.Domain.Questions;

/// <summary>Makes of each final the results that questions ask about, with what is known of each; behind them, of who went out before it, the last.</summary>
public static class QuestionRows
{
    /// <summary>All of an archive, in their order; many questions share them.</summary>
    public static ImmutableArray<QuestionRow> Create(Archive archive)
    {
        var possible = new PossibleEntries(archive);
        var rows = ImmutableArray.CreateBuilder<QuestionRow>();
        foreach (var final in archive.Finals)
        {
            AddAll(rows, final, archive.Now(final), possible);
            foreach (var exit in RoundExit.FindAll(archive, final))
                rows.Add(CreateExit(rows.Count, final, exit));
        }

        return rows.ToImmutable();
    }

    private static void AddAll(ImmutableArray<QuestionRow>.Builder rows, Final final, Standings standings, PossibleEntries possible)
    {
        var (coverage, margin) = (final.Coverage, Gap.WinningMargin(final, standings));
        var knownPlaces = PlaceRun.CountUnbroken(standings.Rows.Select(r => r.Place).OfType<int>());
        var champion = standings.Champions.FirstOrDefault();
        foreach (var standing in standings.Rows)
        {
            var (result, outcome) = (standing.Result, standing.Outcome);
            var place = PlaceOf(standing, outcome, knownPlaces);
            var before = FindPlaceBefore(final, standing);
            rows.Add(new QuestionRow(rows.Count, final, standing)
            {
                Race = final,
                Standings = standings,
                DayPlace = FindDayPlace(final, result),
                IsShared = standing.Place is { } own && standings.Rows.Count(r => r.Place == own) > 1,
                HasLed = final.Splits.All(s => s.Leader is null) ? null : final.Splits.Any(s => s.Leader?.Order == result.Order),
                Outcome = outcome,
                Place = place,
                PlaceBefore = before,
                Margin = standing.Place == 1 ? margin : null,
                HasMargin = standing.Place == 1 && HasMargin(standings, coverage),
                Behind = standing.Place > 1 && champion is not null ? Gap.Between(final.Event, champion.Result, result) : null,
                HasBehind = !(place is null or { Max: 1 }) && (champion is not null || coverage < Coverage.Medals),
                Age = result.Athlete is { } athlete ? Age.AtRace(final, athlete) : null,
                HasMark = place is not null || before is not null || result.Mark is not null,
                Ahead = FindMark(final, standings, place, isAhead: true),
                After = FindMark(final, standings, place, isAhead: false),
                HasWind = final.Event.HasWind && (place ?? before) is not null,
                Agreement = SourceAgreement.ForResult(final, result),
                Coverage = coverage,
                PossibleAthletes = Careers.HasUnknownSquad(final, standing) ? possible.FindRunners(final, result) : [],
            });
        }
    }

    /// <summary>A place in a round is no place in the final: it has neither medal nor margin, and nobody is ahead or behind but in that race.</summary>
    private static QuestionRow CreateExit(int order, Final final, RoundExit exit)
    {
        var (standing, result) = (exit.Standing, exit.Standing.Result);
        var (place, before) = (PlaceOf(standing, standing.Outcome, knownPlaces: 0), FindPlaceBefore(exit.Race, standing));
        return new QuestionRow(order, final, standing)
        {
            Race = exit.Race,
            Standings = exit.Standings,
            DayPlace = FindDayPlace(exit.Race, result),
            Outcome = standing.Outcome,
            Place = place,
            PlaceBefore = before,
            Age = result.Athlete is { } athlete ? Age.AtRace(exit.Race, athlete) : null,
            HasMark = place is not null || before is not null || result.Mark is not null,
            HasWind = final.Event.HasWind && (place ?? before) is not null,
            Agreement = SourceAgreement.ForResult(exit.Race, result),
            Coverage = final.Coverage,
        };
    }

    private static Known<int>? PlaceOf(Standing standing, Outcome outcome, int knownPlaces) => standing.Place is { } place
        ? Known.Exactly(place)
        : outcome is Outcome.Unknown or Outcome.AlsoCompeted ? Known.AtLeast(knownPlaces + 1) : null;

    /// <summary>The place that a decision took away: absent where none did, and for results that had none; a list made after the decision leaves it to the decision's own sources.</summary>
    public static Known<int>? FindPlaceBefore(Race race, Standing standing)
    {
        if (standing.RemovedBy is not { } decision)
            return null;
        if ((decision.PlaceBefore ?? standing.Result.Place) is { } place)
            return Known.Exactly(place);
        return race.Basis is AsListed && standing.Result.Status is null ? Known.Unknown<int>() : null;
    }

    /// <summary>Absent for who had none. A list made later has the places of its own day.</summary>
    private static Known<int>? FindDayPlace(Race race, Result result) =>
        race.Basis is AsListed ? result.Status is null ? Known.Unknown<int>() : null : result.Place is { } place ? Known.Exactly(place) : null;

    /// <summary>One winner, and a second place that somebody has or that the archive may lack.</summary>
    private static bool HasMargin(Standings standings, Coverage coverage) =>
        standings.Champions.Take(2).Count() == 1
        && !standings.Champions.Any(c => c.Result.Status == ResultStatus.Walkover)
        && (coverage < Coverage.Medals || standings.Rows.Any(r => r.Place == 2));

    /// <summary>Places that were awarded, or that a source explains, need not follow the marks.</summary>
    private static Mark? FindMark(Final final, Standings standings, Known<int>? place, bool isAhead)
    {
        if (place is not { } known || !PlacesFollowMarks(final))
            return null;
        var marks = standings.Rows
            .Where(r => r.Result is { Mark: not null, IsEstimated: false } && (isAhead ? r.Place < known.Min : r.Place > known.Max))
            .Select(r => r.Result.Mark!.Value);
        return isAhead ? marks.Cast<Mark?>().MaxBy(Merit) : marks.Cast<Mark?>().MinBy(Merit);
    }

    /// <summary>Whether a final's places are those of its marks throughout.</summary>
    public static bool PlacesFollowMarks(Final final) =>
        final.Results.All(r => r.PlaceNote is null) && final.Decisions.All(d => d.Effect != DecisionEffect.Award);

    private static decimal Merit(Mark? mark) => KnownMerit.FromMark(mark!.Value, mark.Value.Precision).Min!.Value;
}
