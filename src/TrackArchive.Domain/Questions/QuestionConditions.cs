using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Questions;

/// <summary>Whether a result answers a question, as far as it is known.</summary>
internal sealed class QuestionConditions
{
    private readonly Question _asked;
    private readonly HashSet<TeamId> _nations;
    private readonly HashSet<TeamId> _clubs;
    private readonly HashSet<AthleteId> _athletes;

    public QuestionConditions(Archive archive, Question asked)
    {
        _asked = asked;
        _nations = asked.WithPredecessors ? [.. asked.Nations.SelectMany(n => RollUp.Expand(archive, n))] : [.. asked.Nations];
        _clubs = [.. asked.Clubs];
        _athletes = [.. asked.Athletes];
    }

    public RowMatch Match(QuestionRow row)
    {
        if (!MatchesScope(row) || !MatchesEvidence(row))
            return RowMatch.Failed;
        var place = _asked.PlaceOf(row);
        return default(RowMatch)
            .With(AskedValue.Athlete, row.Result.Athlete is null, MatchesAthlete(row))
            .With(AskedValue.Status, true, MatchesOutcome(row.Outcome))
            .With(AskedValue.Place, place is not null, MatchesMedal(row, place))
            .With(AskedValue.Place, place is not null, Matches(_asked.Place, place?.Select(p => (decimal)p), row.EndIsKnown))
            .With(AskedValue.DayPlace, row.DayPlace is not null, Matches(_asked.DayPlace, row.DayPlace?.Select(p => (decimal)p)))
            .With(AskedValue.Continent, row.Result.Nation is not null, MatchesContinent(row.Result.Nation))
            .With(AskedValue.Home, row.Result.Nation is not null, MatchesHome(row))
            .With(AskedValue.Mark, row.HasMark, MatchesMark(row))
            .With(AskedValue.Margin, row.HasMargin, Matches(_asked.Margin, row.KnownMargin))
            .With(AskedValue.Behind, row.HasBehind, Matches(_asked.Behind, row.KnownBehind))
            .With(AskedValue.Age, row.Age is not null, Matches(_asked.Age, row.Age?.Select(a => (decimal)a.Years)))
            .With(AskedValue.Wind, row.KnownWind is not null, Matches(_asked.Wind, row.KnownWind));
    }

    private bool MatchesScope(QuestionRow row) =>
        QuestionScope.IsAsked(_asked, row.Final.Edition, row.Final.Event)
        && _asked.AsksRound(row.Round)
        && (_asked.IsFormer is not { } former || (row.Result.Nation is { } now && former == (now.Kind == TeamKind.Historic)))
        && (_asked.IsShared is not { } shared || (row.Standing.Place is not null && shared == row.IsShared))
        && (_asked.HasLed is not { } led || led == row.HasLed)
        && (_nations.Count == 0 || (row.Result.Nation is { } nation && _nations.Contains(nation.Id)))
        && (_clubs.Count == 0 || (row.Result.Club is { } club && _clubs.Contains(club.Id)))
        && (_asked.Classes.IsEmpty || _asked.Classes.Contains(row.Result.Class.ToString()) || _asked.Classes.Contains(row.Final.Event.Class.ToString()));

    private bool? MatchesAthlete(QuestionRow row) =>
        _athletes.Count == 0 || row.Athletes.Any(a => _athletes.Contains(a.Id)) ? true
        : row.PossibleAthletes.Any(a => _athletes.Contains(a.Id)) ? null
        : false;

    private bool? MatchesContinent(Team? nation) =>
        _asked.Continents.IsEmpty ? true : nation is null ? false : nation.Continent is { } continent ? _asked.Continents.Contains(continent) : null;

    private bool? MatchesHome(QuestionRow row) =>
        _asked.IsHome is not { } home ? true : row.Result.Nation is not { } nation ? false : row.Final.Edition.Nation is { } host ? home == (host.Id == nation.Id) : null;

    private bool? MatchesOutcome(Outcome outcome)
    {
        if (_asked.Outcomes.IsEmpty)
            return outcome != Outcome.Annulled;
        return _asked.Outcomes.Contains(outcome) ? true : _asked.Outcomes.Any(o => outcome.MayBe(o)) ? null : false;
    }

    /// <summary>A medal goes with the place unless a decision gave another.</summary>
    private bool? MatchesMedal(QuestionRow row, Known<int>? place)
    {
        if (_asked.Medals.IsEmpty)
            return true;
        if (row.Standing.Place is not null || row.Standing.Medal is not null)
            return row.Standing.Medal is { } medal && _asked.Medals.Contains(medal);
        if (place is not { } known || row.Round != Round.Final)
            return false;
        return !_asked.Medals.Any(m => known.Includes(m.Place())) ? false : known.IsExact ? true : null;
    }

    /// <summary>Smaller is better in merits, so that ends change sides where more wins.</summary>
    private bool? MatchesMark(QuestionRow row)
    {
        if (_asked.Mark is not { } mark)
            return true;
        var bounds = row.Final.Event.MarkKind.LowerWins() ? mark : mark with { From = -mark.To, To = -mark.From };
        return Matches(bounds, row.FindMerit(mark.Precision), row.EndIsKnown || row.Result is { Mark: not null, IsEstimated: false });
    }

    /// <param name="bounds">What is asked; absent where nothing is.</param>
    /// <param name="value">As far as it is known.</param>
    /// <param name="isSure">Whether the result has the value for certain: it may have ended without.</param>
    private static bool? Matches(Bounds? bounds, Known<decimal>? value, bool isSure = true) =>
        bounds is null ? true : bounds.Includes(value) is not true ? bounds.Includes(value) : isSure ? true : null;

    private bool MatchesEvidence(QuestionRow row) =>
        (_asked.Records.IsEmpty || row.Result.Records.Any(r => _asked.Records.Contains(RecordLetters.Letters(r)) || _asked.Records.Contains(Question.AnyRecord)))
        && (_asked.Sources.IsEmpty || _asked.Sources.Contains(row.Agreement))
        && (_asked.Coverages.IsEmpty || _asked.Coverages.Contains(row.Coverage))
        && (_asked.MayHaveChanged is not { } changed || changed == (row.Final.MayHaveChangedSince is not null));
}
