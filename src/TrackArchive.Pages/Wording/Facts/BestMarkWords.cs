using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Records;

namespace TrackArchive.Pages.Wording.Facts;

/// <summary>The best marks of a championship’s finals as they fell.</summary>
public static class BestMarkWords
{
    public const string BeforeThisFinal = "Before this final";

    public const string Today = "Today";

    private const string AmongComparable = ", of the marks that can be compared";

    /// <summary>"10.82, Gail Devers, Barcelona 1992, of the marks that can be compared".</summary>
    public static string Describe(Mark mark, Result result, Final final, bool isOfAll) => $"{mark.Text}, {result.Name}, {final.Edition.PlaceName}{(isOfAll ? "" : AmongComparable)}";

    /// <summary>"Before this final: 3:34.91, Kip Keino (KEN), 1968.".</summary>
    public static string Describe(string when, BestMark best) => $"{when}{Among(best)}: {Best(best)}, {best.Step.Final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture)}.";

    public static string DescribeStillOwn(BestMark best) => $"{Today}{Among(best)}{(best.LeftOut.IsEmpty ? "" : ",")} it is still this final’s: {Best(best)}.";

    /// <summary>Behind the name of a championship whose bests are kept by clock.</summary>
    public static string DescribeClock(Timing timing, int clocks) => timing switch
    {
        Timing.Hand => ", hand times",
        Timing.Automatic => ", automatic times",
        Timing.Unknown => clocks > 1 ? ", where no source names the clock" : "",
        _ => throw new ArgumentOutOfRangeException(nameof(timing), timing, null),
    };

    /// <summary>What is said of a mark beside its year; absent for one that was the best and counts.</summary>
    public static string? DescribeStep(RecordStep step, Authority authority) => step.Kind switch
    {
        RecordStepKind.Set => null,
        RecordStepKind.Equalled => "equal",
        RecordStepKind.Annulled => Words.Removal(step.Standing.RemovedBy!, authority),
        RecordStepKind.WindAided => "too much wind",
        RecordStepKind.Unratified => $"not ratified: {step.Standing.Result.Unratified}",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, null),
    };

    private static string Among(BestMark best) => best.LeftOut.IsEmpty ? "" : AmongComparable;

    private static string Best(BestMark best) => $"{best.Step.Mark.Text}, {best.Step.Standing.Result.Name}{TeamWords.InBrackets(best.Step.Standing.Result)}";
}
