namespace TrackArchive.Domain.Questions;

/// <summary>Whether a result answers a question.</summary>
internal sealed class QuestionConditions
{
    private readonly Question _asked;
    private readonly HashSet<NationCode> _nations;
    private readonly HashSet<AthleteId> _athletes;

    public QuestionConditions(Archive archive, Question asked)
    {
        _asked = asked;
        _nations = asked.WithPredecessors ? [.. asked.Nations.SelectMany(n => RollUp.Expand(archive, n))] : [.. asked.Nations];
        _athletes = [.. asked.Athletes];
    }

    public bool Hold(QuestionRow row) =>
        QuestionScope.IsAsked(_asked, row.Final.Edition, row.Final.Event) && IsWho(row) && IsPlaced(row) && IsMeasured(row) && IsKnownSo(row);

    private bool IsWho(QuestionRow row) =>
        (_nations.Count == 0 || _nations.Contains(row.Result.Nation.Code))
        && (_athletes.Count == 0 || row.Athletes.Any(a => _athletes.Contains(a.Id)))
        && (_asked.Age is null || _asked.Age.Hold(row.Age?.Years));

    private bool IsPlaced(QuestionRow row) =>
        (_asked.Outcomes.IsEmpty ? row.Outcome != Outcome.Annulled : _asked.Outcomes.Contains(row.Outcome))
        && (_asked.Place is null || _asked.Place.Hold(row.Standing.Place))
        && (_asked.Medals.IsEmpty || (row.Standing.Medal is { } medal && _asked.Medals.Contains(medal)));

    private bool IsMeasured(QuestionRow row) =>
        (_asked.Mark is null || _asked.Mark.Hold(row.Result.Mark?.Value))
        && (_asked.Margin is null || _asked.Margin.Hold(row.Margin?.Value))
        && (_asked.Behind is null || _asked.Behind.Hold(row.Behind?.Value))
        && (_asked.Wind is null || _asked.Wind.Hold(row.Result.Wind.MetresPerSecond));

    private bool IsKnownSo(QuestionRow row) =>
        (_asked.Records.IsEmpty || row.Result.Records.Any(r => _asked.Records.Contains(RecordLetters.Letters(r)) || _asked.Records.Contains(Question.AnyRecord)))
        && (_asked.Sources.IsEmpty || _asked.Sources.Contains(row.Agreement))
        && (_asked.Coverages.IsEmpty || _asked.Coverages.Contains(row.Coverage))
        && (_asked.MayHaveChanged is not { } changed || changed == (row.Final.MayHaveChangedSince is not null));
}
