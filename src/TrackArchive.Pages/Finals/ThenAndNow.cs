using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Facts;

namespace TrackArchive.Pages.Finals;

/// <summary>The best mark of a championship's finals when one of them began, and the best today.</summary>
internal static class ThenAndNow
{
    /// <summary>None for an intercalated final and for a line of one mark.</summary>
    public static ImmutableArray<Statement> Describe(ArchiveRelations relations, Final final)
    {
        if (final.Edition.Status != EditionStatus.Official)
            return [];
        var (then, now) = (BestMark.FindBefore(relations, final), BestMark.FindToday(relations, final));
        var isOwn = now is not null && ReferenceEquals(now.Step.Final, final);
        return
        [
            .. then is null ? Array.Empty<Statement>() : [Describe(BestMarkWords.BeforeThisFinal, then)],
            .. now is null || (isOwn && then is null) ? Array.Empty<Statement>()
                : [isOwn ? Say(BestMarkWords.DescribeStillOwn(now), now, []) : Describe(BestMarkWords.Today, now)],
        ];
    }

    private static Statement Describe(string when, BestMark best) => Say(
        BestMarkWords.Describe(when, best),
        best,
        [new Link(Routes.Final(best.Step.Final.Id), best.Step.Final.Edition.PlaceName)]);

    private static Statement Say(string sentence, BestMark best, ImmutableArray<Link> proof) =>
        new(sentence, proof) { LeftOut = [.. best.LeftOut.Select(MilestoneStatements.DescribeLeftOut)] };
}
