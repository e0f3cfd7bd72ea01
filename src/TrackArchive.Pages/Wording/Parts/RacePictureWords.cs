using System.Globalization;

namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Pictures of races: their names, what they show, their keys.</summary>
public static class RacePictureWords
{
    public const string TwoFieldsDescription = "A lane for each final, a disc for each of the first eight, better marks to the right. The table below gives the marks.";

    public const string TwoFieldsCaption = "The first eight of both finals by their marks, better marks to the right.";

    public const string Replay = "The race as known";

    public const string LeaderNotNamed = ", no source names the leader";

    public const string ReplayCaption = "Runners are shown only where a source places them, leading at a split or at the finish; between splits only the leader moves, at constant "
        + "average speed.";

    public const string WhereSourcesDisagree = "Where sources disagree, the value that most of them give is used.";

    public const string ImaginedFinish = "An imagined finish";

    public const string Pace = "The pace at the front";

    public const string PaceDescription = "A step for each stretch between two known times of the leader: the higher, the faster. The tables below give the splits and the stretches.";

    public const string DashedIsAnotherSource = "Dashed: by another source.";

    public const string StretchesAsTable = "The stretches as a table";

    public const string StretchesCaption = "The leader’s time for each stretch between known splits, and per 100 metres";

    public const string AnotherSource = "(another source)";

    public const string Field = "The field behind the winner";

    public const string Leader = "Leader";

    public const string Finish = "finish";

    public const string TableOfResult = "The table of the result gives the same.";

    public const string TableOfMarks = "The table below gives the marks.";

    public const string PaceCaption = "The leader’s time for each stretch between known splits: the higher, the faster.";

    public const string ReplayDescription = "The leader’s way from the start on the left to the finish on the right, with the known splits; below, a lane for each runner with a disc "
        + "wherever a source places the runner. The tables of splits and of the result give the same.";

    public static string DescribeGaps(string winnersMark, string lastGap) =>
        $"Gaps to the winning mark, {winnersMark}, shown only where both marks are equally precise; the last is {lastGap}.";

    public static string DescribeSecond(decimal metres) =>
        $"A second is about {metres.ToString(CultureInfo.InvariantCulture)} metres at the winner’s average speed.";

    public static string CountIncomparable(int number) => $"{NumberWords.Count(number, "placed result has", "placed results have")} no comparable mark.";

    /// <summary>"400 to 800 m".</summary>
    public static string DescribeStretch(decimal from, decimal to) => $"{from.ToString(CultureInfo.InvariantCulture)} to {NumberWords.FormatMetres(to)}";

    public static string DescribeFinish(string slower, string metresBehind, string faster, decimal distance) =>
        $"If both had run at their average speed from start to finish, {slower} would have been {metresBehind} metres from the line when {faster} reached it, "
        + $"after {distance.ToString(CultureInfo.InvariantCulture)} metres.";

    /// <summary>"800 m in 1:56.81, Khalifa leads (another source: 1:57.06)"; whoever leads at the finish has won.</summary>
    public static string DescribeMoment(string where, string mark, string? leader, bool isFinish, IReadOnlyCollection<string> otherMarks)
    {
        var who = leader is null ? ", no source names the leader" : isFinish ? $", {leader}" : $", {leader} leads";
        return $"{where} in {mark}{who}{(otherMarks.Count == 0 ? "" : $" (another source: {string.Join(", ", otherMarks)})")}";
    }

    public static string DescribeUnknown(IReadOnlyList<string> runners) => $"No time is known for {TextWords.List(runners)}.";

    public static string TwoFieldsName(string first, string second) => $"{first} and {second} on one axis";
}
