using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Pages.Building;

/// <summary>What sets a final apart, in sentences. Where the archive's coverage does not allow the claim, it says "in this archive".</summary>
internal static class MilestoneStatements
{
    /// <summary>Shorter waits are no story.</summary>
    private const int LeastWait = 8;

    public static ImmutableArray<Statement> Of(ArchiveRelations relations, Final final) =>
    [
        .. relations.Milestones.Of(final)
            .Where(m => m.Kind != MilestoneKind.EndOfWait || m.Number >= LeastWait)
            .Select(m => new Statement(Sentence(final, m) + (m.IsCertain ? "." : ", in this archive."), Proof(m))),
    ];

    public static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };

    private static string Sentence(Final final, Milestone milestone)
    {
        var name = milestone.Who.Result.Name;
        var nation = milestone.Who.Result.Nation.Name;
        var title = $"the {EventName(final)} at the {final.Edition.ChampionshipName}";
        var isTime = final.Event.MarkKind == MarkKind.Time;
        return milestone.Kind switch
        {
            MilestoneKind.YoungestWinner => $"{name}, at {Words(milestone.Age!.Value)}, is the youngest winner of {title}",
            MilestoneKind.OldestWinner => $"{name}, at {Words(milestone.Age!.Value)}, is the oldest winner of {title}",
            MilestoneKind.BestWinningMark => $"{MarkOf(milestone)} is the {(isTime ? "fastest winning time" : "best winning mark")} of {title}",
            MilestoneKind.PoorestWinningMark => $"{MarkOf(milestone)} is the {(isTime ? "slowest winning time" : "lowest winning mark")} of {title}",
            MilestoneKind.WidestMargin => $"{Words(final, milestone.Margin!.Value)} is the widest winning margin of {title}",
            MilestoneKind.NarrowestMargin => $"{Words(final, milestone.Margin!.Value)} is the narrowest winning margin of {title}",
            MilestoneKind.Record => $"{MarkOf(milestone)} was better than every mark in the finals of {title} before: {milestone.Before!.Result.Mark!.Value.Text} by {milestone.Before.Result.Name} had been the best",
            MilestoneKind.RecordEqualled => $"{MarkOf(milestone)} equalled the best mark in the finals of {title} before, {milestone.Before!.Result.Mark!.Value.Text} by {milestone.Before.Result.Name}",
            MilestoneKind.DoubleAtEdition => $"{name} won {Building.Words.Count(milestone.Number, "individual title", "individual titles")} at this edition",
            MilestoneKind.Retained => $"{name} retained the title: the {Ordinal(milestone.Number)} in this line",
            MilestoneKind.Regained => $"{name} regained the title: the {Ordinal(milestone.Number)} in this line",
            MilestoneKind.FirstTitleOfNation => $"{name} won the first title for {nation} in the {EventName(final)} at any championship",
            MilestoneKind.FirstMedalOfNation => $"{name} won the first medal for {nation} in the {EventName(final)} at any championship",
            _ => First(final, milestone),
        };
    }

    /// <summary>"Jake Wightman is the first man since Sebastian Coe in 1984 to win the men's 1500 metres for Great Britain, after 38 years".</summary>
    private static string First(Final final, Milestone milestone)
    {
        var who = (milestone.Who.Result.Athlete is null, final.Event.Sex) switch
        {
            (true, _) => "team",
            (_, Sex.Women) => "woman",
            _ => "man",
        };
        var before = milestone.Who.Result.Athlete is null ? "" : $" {milestone.Before!.Result.Name} in";
        return $"{milestone.Who.Result.Name} is the first {who} since{before} {Year(milestone.Proof[0])} to win the {EventName(final)} for {milestone.Who.Result.Nation.Name}, after {milestone.Number} years";
    }

    private static ImmutableArray<Link> Proof(Milestone milestone) =>
        [.. milestone.Proof.Select(f => new Link(Routes.Final(f.Id), f.Name))];

    private static string EventName(Final final) => char.ToLowerInvariant(final.Event.FullName[0]) + final.Event.FullName[1..];

    private static string MarkOf(Milestone milestone) => milestone.Who.Result.Mark!.Value.Text;

    private static string Year(Final final) => final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture);

    private static string Words(Age age) =>
        age.Days == 0 ? $"{age.Years} years" : $"{age.Years} years and {Building.Words.Count(age.Days, "day", "days")}";

    /// <summary>"0.87 s", "0.71 m", "120 points".</summary>
    public static string Words(Final final, Gap gap) => final.Event.MarkKind switch
    {
        MarkKind.Time => Building.Words.Gap(gap.Value, gap.Precision, true)[1..] + (gap.Value < 60 ? " s" : ""),
        MarkKind.Length => Building.Words.Gap(gap.Value, gap.Precision, false)[1..] + " m",
        _ => Building.Words.Gap(gap.Value, gap.Precision, false)[1..] + " points",
    };
}
