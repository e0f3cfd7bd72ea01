using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Domain.Claims;

/// <summary>Evaluates queries. What the archive cannot know for want of coverage is undecidable, and never a guess.</summary>
public static class ClaimAnswers
{
    public static ClaimAnswer Answer(ArchiveRelations relations, ClaimQuery query) => query switch
    {
        ResultQuery result => FinalAnswers.Answer(relations.Archive, result),
        FinalQuery final => FinalAnswers.Answer(relations.Archive, final),
        SplitQuery split => FinalAnswers.Answer(relations.Archive, split),
        StandingQuery standing => StandingAnswers.Answer(relations.Archive, standing),
        PlaceQuery place => StandingAnswers.Answer(relations.Archive, place),
        CountQuery count => CountAnswers.Answer(relations, count),
        MostQuery most => TallyAnswers.Answer(relations, most),
        SweepQuery sweep => SweepAnswers.Answer(relations, sweep),
        FirstQuery first => FirstAnswers.Answer(relations, first),
        BestPlaceQuery best => CountAnswers.Answer(relations, best),
        NthQuery nth => TitleAnswers.Answer(relations, nth),
        PreviousQuery previous => TitleAnswers.Answer(relations, previous),
        MarginQuery margin => MeasuredAnswers.Answer(relations.Archive, margin),
        AgeQuery age => MeasuredAnswers.Answer(relations.Archive, age),
        IntervalQuery interval => MeasuredAnswers.Answer(relations.Archive, interval),
        ExtremeQuery extreme => MeasuredAnswers.Answer(relations, extreme),
        RecordQuery record => RecordAnswers.Answer(relations, record),
        RecordMarkQuery mark => RecordAnswers.Answer(relations.Archive, mark),
        MeetingsQuery meetings => RecordAnswers.Answer(relations, meetings),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query, "a kind of query without an answer"),
    };
}
