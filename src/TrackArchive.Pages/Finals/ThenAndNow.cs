using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Wording;

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
            .. then is null ? Array.Empty<Statement>() : [Describe("Before this final", then)],
            .. now is null || (isOwn && then is null) ? Array.Empty<Statement>()
                : [isOwn ? Say($"Today{Among(now)}{(now.LeftOut.IsEmpty ? "" : ",")} it is still this final’s: {Best(now)}.", now, []) : Describe("Today", now)],
        ];
    }

    private static Statement Describe(string when, BestMark best) => Say(
        $"{when}{Among(best)}: {Best(best)}, {best.Step.Final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture)}.",
        best,
        [new Link(Routes.Final(best.Step.Final.Id), best.Step.Final.Edition.PlaceName)]);

    private static Statement Say(string sentence, BestMark best, ImmutableArray<Link> proof) =>
        new(sentence, proof) { LeftOut = [.. best.LeftOut.Select(MilestoneStatements.DescribeLeftOut)] };

    private static string Among(BestMark best) => best.LeftOut.IsEmpty ? "" : ", of the marks that can be compared";

    private static string Best(BestMark best) => $"{best.Step.Mark.Text}, {best.Step.Standing.Result.Name}{TeamWords.InBrackets(best.Step.Standing.Result)}";
}
