using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Content.Articles.Prose;

/// <summary>How far from its own words a claim proves a superlative.</summary>
internal enum ProofReach
{
    /// <summary>It asks for a mark, a day or a difference, which says nothing of others.</summary>
    None,

    /// <summary>It asks for a number or a place: "first" and "never" are proved where they are the value.</summary>
    OwnWords,

    /// <summary>It compares with all others of its scope.</summary>
    Sentence,
}

internal static class ClaimReach
{
    public static ProofReach Find(ClaimQuery query) => query switch
    {
        FirstQuery or ExtremeQuery or BestPlaceQuery or RecordQuery or NthQuery or PreviousQuery or MostQuery or SweepQuery => ProofReach.Sentence,
        CountQuery { What: Counted.Champions or Counted.Medallists or Counted.Nations } => ProofReach.Sentence,
        CountQuery or ResultQuery or StandingQuery or PlaceQuery or MeetingsQuery or RecordMarkQuery => ProofReach.OwnWords,
        FinalQuery or SplitQuery or MarginQuery or AgeQuery or IntervalQuery => ProofReach.None,
        _ => throw new ArgumentOutOfRangeException(nameof(query), query, "a kind of query that no rule names"),
    };
}
