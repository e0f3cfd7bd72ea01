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
        CountQuery count => CountAnswers.Of(relations, count),
        FirstQuery first => CountAnswers.Of(relations, first),
        BestPlaceQuery best => CountAnswers.Of(relations, best),
        NthQuery nth => TitleAnswers.Of(relations, nth),
        PreviousQuery previous => TitleAnswers.Of(relations, previous),
        MarginQuery margin => MeasuredAnswers.Of(relations.Archive, margin),
        AgeQuery age => MeasuredAnswers.Of(relations.Archive, age),
        IntervalQuery interval => MeasuredAnswers.Of(relations.Archive, interval),
        ExtremeQuery extreme => MeasuredAnswers.Of(relations, extreme),
        RecordQuery record => RecordAnswers.Of(relations, record),
        RecordMarkQuery mark => RecordAnswers.Of(relations.Archive, mark),
        MeetingsQuery meetings => RecordAnswers.Of(relations, meetings),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query, "a kind of query without an answer"),
    };
}
