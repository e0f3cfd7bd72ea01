using TrackArchive.Domain.Relations;

namespace TrackArchive.Domain.Claims;

/// <summary>Evaluates queries. What the archive cannot know for want of coverage is undecidable, and never a guess.</summary>
public static class ClaimAnswers
{
    public static ClaimAnswer Of(ArchiveRelations relations, ClaimQuery query) => query switch
    {
        ResultQuery result => FinalAnswers.Of(relations.Archive, result),
        FinalQuery final => FinalAnswers.Of(relations.Archive, final),
        SplitQuery split => FinalAnswers.Of(relations.Archive, split),
        StandingQuery standing => StandingAnswers.Of(relations.Archive, standing),
        PlaceQuery place => StandingAnswers.Of(relations.Archive, place),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query, "a kind of query without an answer"),
    };
}
