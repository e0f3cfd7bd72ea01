namespace TrackArchive.Domain.Vocabulary;

/// <summary>What of a final or an athlete an edition of the archive has changed.</summary>
public enum ChangedFact
{
    Final,
    Date,
    Start,
    Field,
    Result,
    Athlete,
    Place,
    Status,
    Mark,
    OtherMark,
    Nation,
    Wind,
    Reaction,
    Squad,
    Record,
    Decision,
    Born,
    Died,
    Name,
    Identity,
}

public static class ChangedFacts
{
    public static readonly Vocabulary<ChangedFact> Tokens = new(
        (ChangedFact.Final, "final"),
        (ChangedFact.Date, "date"),
        (ChangedFact.Start, "start"),
        (ChangedFact.Field, "field"),
        (ChangedFact.Result, "result"),
        (ChangedFact.Athlete, "athlete"),
        (ChangedFact.Place, "place"),
        (ChangedFact.Status, "status"),
        (ChangedFact.Mark, "mark"),
        (ChangedFact.OtherMark, "other-mark"),
        (ChangedFact.Nation, "nation"),
        (ChangedFact.Wind, "wind"),
        (ChangedFact.Reaction, "reaction"),
        (ChangedFact.Squad, "squad"),
        (ChangedFact.Record, "record"),
        (ChangedFact.Decision, "decision"),
        (ChangedFact.Born, "born"),
        (ChangedFact.Died, "died"),
        (ChangedFact.Name, "name"),
        (ChangedFact.Identity, "identity"));

    /// <summary>Those of a person's life; all others are of finals.</summary>
    public static bool IsOfAthletes(this ChangedFact fact) => fact switch
    {
        ChangedFact.Born or ChangedFact.Died or ChangedFact.Name or ChangedFact.Identity => true,
        ChangedFact.Final or ChangedFact.Date or ChangedFact.Start or ChangedFact.Field or ChangedFact.Result or ChangedFact.Athlete or ChangedFact.Place
            or ChangedFact.Status or ChangedFact.Mark or ChangedFact.OtherMark or ChangedFact.Nation or ChangedFact.Wind or ChangedFact.Reaction
            or ChangedFact.Squad or ChangedFact.Record or ChangedFact.Decision => false,
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
    };
}
