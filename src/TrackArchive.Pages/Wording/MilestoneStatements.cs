using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Distinctions;

namespace TrackArchive.Pages.Wording;

/// <summary>What sets a final apart, in sentences; one with a limit names it, and what it leaves out.</summary>
internal static class MilestoneStatements
{
    /// <summary>Shorter waits are no story.</summary>
    private const int MinWait = 8;

    public static ImmutableArray<Statement> Create(ArchiveRelations relations, Final final) =>
    [
        .. relations.Milestones.Find(final)
            .Where(m => m.Kind != MilestoneKind.EndOfWait || m.Number.Max >= MinWait)
            .Select(m => new Statement(Sentence(relations.Archive, final, m) + CountedApart(m) + ".", Proof(m)) { LeftOut = [.. m.LeftOut.Select(DescribeLeftOut)] }),
    ];

    private static string Sentence(Archive archive, Final final, Milestone milestone)
    {
        var name = milestone.Who.Result.Name;
        var title = $"the {EventName(final)} at the {final.Edition.ChampionshipName}";
        var isTime = final.Event.MarkKind == MarkKind.Time;
        return milestone.Kind switch
        {
            MilestoneKind.YoungestWinner => $"{name}, aged {FormatAge(milestone.Age!.Value)}, is the youngest {Among(milestone, "winner", "winners", title, "whose age is known")}",
            MilestoneKind.OldestWinner => $"{name}, aged {FormatAge(milestone.Age!.Value)}, is the oldest {Among(milestone, "winner", "winners", title, "whose age is known")}",
            MilestoneKind.BestWinningMark when isTime => $"{MarkOf(milestone)} is the fastest {Among(milestone, "winning time", "winning times", title, "that can be compared")}",
            MilestoneKind.BestWinningMark => $"{MarkOf(milestone)} is the best {Among(milestone, "winning mark", "winning marks", title, "that can be compared")}",
            MilestoneKind.PoorestWinningMark when isTime => $"{MarkOf(milestone)} is the slowest {Among(milestone, "winning time", "winning times", title, "that can be compared")}",
            MilestoneKind.PoorestWinningMark => $"{MarkOf(milestone)} is the lowest {Among(milestone, "winning mark", "winning marks", title, "that can be compared")}",
            MilestoneKind.WidestMargin => $"{GapWords.FormatMargin(final.Event.MarkKind, milestone.Margin!.Value)} is the widest {Among(milestone, "winning margin", "winning margins", title, "that are known")}",
            MilestoneKind.NarrowestMargin when milestone.Margin!.Value.Value == 0 => $"The winner and the second had the same mark, {milestone.Who.Result.Mark?.Text}: the narrowest {Among(milestone, "winning margin", "winning margins", title, "that are known")}",
            MilestoneKind.NarrowestMargin => $"{GapWords.FormatMargin(final.Event.MarkKind, milestone.Margin!.Value)} is the narrowest {Among(milestone, "winning margin", "winning margins", title, "that are known")}",
            MilestoneKind.Record => $"{MarkOf(milestone)} was better than every valid mark in {Earlier(milestone, title)}: {milestone.Before!.Result.Mark!.Value.Text} by {milestone.Before.Result.Name} had been the best",
            MilestoneKind.RecordEqualled => $"{MarkOf(milestone)} equalled the best valid mark in {Earlier(milestone, title)}, {milestone.Before!.Result.Mark!.Value.Text} by {milestone.Before.Result.Name}",
            MilestoneKind.DoubleAtEdition => $"{name} won {AtLeast(milestone.Number)}{NumberWords.Count(milestone.Number.Min!.Value, "individual title", "individual titles")} at this edition",
            MilestoneKind.Retained => $"{name} retained the title, winning it for {AtLeast(milestone.Number)}the {NumberWords.Ordinal(milestone.Number.Min!.Value)} time",
            MilestoneKind.Regained => $"{name} regained the title, winning it for {AtLeast(milestone.Number)}the {NumberWords.Ordinal(milestone.Number.Min!.Value)} time",
            MilestoneKind.FirstTitleOfNation or MilestoneKind.FirstTitleOfClub => $"{Winner(milestone)} won {FirstOf(milestone, "title")} in the {EventName(final)}, {Where(archive, final)}{AmongKnown(milestone, "champion is", "champions are")}",
            MilestoneKind.FirstMedalOfNation or MilestoneKind.FirstMedalOfClub => $"{Winner(milestone)} won {FirstOf(milestone, "medal")} in the {EventName(final)}, {Where(archive, final)}{AmongKnown(milestone, "medallists are", "medallists are")}",
            MilestoneKind.EndOfWait => SinceBefore(final, milestone),
            _ => throw new ArgumentOutOfRangeException(nameof(milestone), milestone.Kind, "a milestone without a sentence"),
        };
    }

    /// <summary>", with East Germany and West Germany counted apart", ", with Athens 1906 counted apart".</summary>
    private static string CountedApart(Milestone milestone) => milestone is { CountedApart.IsEmpty: true, Intercalated.IsEmpty: true }
        ? ""
        : $", with {TextWords.List([.. milestone.CountedApart.Select(TeamWords.InSentence), .. milestone.Intercalated.Select(f => f.Edition.PlaceName)])} counted apart";

    /// <summary>"winner of the marathon at the Games", or "of the 24 winners of the marathon at the Games whose age is known".</summary>
    private static string Among(Milestone milestone, string one, string many, string title, string known) => milestone.Strength == Strength.Plain
        ? $"{one} of {title}"
        : $"of the {NumberWords.Format(milestone.Compared)} {many} of {title} {known}";

    /// <summary>"the finals of the marathon at the Games before", or "23 of the 25 finals of the marathon at the Games before".</summary>
    private static string Earlier(Milestone milestone, string title) => milestone.Strength == Strength.Plain
        ? $"the finals of {title} before"
        : $"{NumberWords.Format(milestone.Compared)} of the {NumberWords.Format(milestone.Compared + milestone.LeftOut.Length)} finals of {title} before";

    private static string AtLeast(Known<int> number) => number.IsExact ? "" : "at least ";

    private static string AmongKnown(Milestone milestone, string one, string many) => milestone.Strength == Strength.Plain
        ? ""
        : $", among the {NumberWords.Count(milestone.Compared, "final", "finals")} whose {(milestone.Compared == 1 ? one : many)} known";

    /// <summary>"at the Olympic Games or the World Championships": those of the archive that had the event.</summary>
    public static string Where(Archive archive, Final final) =>
        "at the " + string.Join(" or the ", archive.Championships.Where(c => c.Editions.Any(e => e.Programme.Contains(final.Event.Id))).Select(c => c.Name));

    /// <summary>Of a team its nation or club, which is what it competes for.</summary>
    private static string Winner(Milestone milestone) => milestone.Who.Result switch
    {
        { Athlete: null, TeamName: null, CountsFor: { } team } => TextWords.UpperFirst(TeamWords.InSentence(team)),
        var result => result.Name,
    };

    /// <summary>"the first title for Great Britain", and of a team that goes by its nation or club "its first title".</summary>
    private static string FirstOf(Milestone milestone, string what) => milestone.Who.Result is { Athlete: null, TeamName: null }
        ? $"its first {what}"
        : $"the first {what} for {TeamWords.InSentence(milestone.Who.Result.CountsFor!)}";

    /// <summary>
    /// "Jake Wightman is the first man since Sebastian Coe in 1984 to win the men's 1500 metres for Great Britain, after 38 years"; who ends a
    /// wait since an own title, and a team, is compared with nobody else.
    /// </summary>
    private static string SinceBefore(Final final, Milestone milestone)
    {
        var (who, isWoman) = (milestone.Who.Result, milestone.Who.Result.Athlete?.Sex == Sex.Women);
        var known = milestone.Strength == Strength.Plain ? "" : " known";
        var years = milestone.Number is { IsExact: false, Min: { } min } ? $"{NumberWords.Format(min)} to {NumberWords.Format(milestone.Number.Max!.Value)} years" : $"{NumberWords.Format(milestone.Number.Max!.Value)} years";
        var team = TeamWords.InSentence(who.CountsFor!);
        if (who.Athlete is null)
            return $"{Winner(milestone)} won the {EventName(final)} for the first{known} time since {Year(milestone.Proof[0])}, after {years}";
        var before = milestone.Before!.Result.Athlete?.Id == who.Athlete.Id
            ? $"{(isWoman ? "her" : "his")} own win in {Year(milestone.Proof[0])}"
            : $"{milestone.Before.Result.Name} in {Year(milestone.Proof[0])}";
        return $"{who.Name} is the first{known} {(isWoman ? "woman" : "man")} since {before} to win the {EventName(final)} for {team}, after {years}";
    }

    public static LeftOutLine DescribeLeftOut(LeftOut left) => new(
        left.Step.Final is { } final ? new Link(Routes.Final(final.Id), final.Edition.PlaceName) : new Link(Routes.Edition(left.Step.Edition.Id), left.Step.Edition.PlaceName),
        left.Who?.Result.Name,
        left.Reason switch
        {
            LeftOutReason.FinalMissing => "final not in the archive",
            LeftOutReason.ChampionUnknown => "champion not known",
            LeftOutReason.MedallistsUnknown => "medallists not all known",
            LeftOutReason.AgeUnknown => "age not known",
            LeftOutReason.MarkMissing => "mark not known",
            LeftOutReason.MarkEstimated => "mark estimated",
            LeftOutReason.WindAssisted => $"{left.Who?.Result.Mark?.Text} wind-assisted",
            LeftOutReason.Unratified => $"{left.Who?.Result.Mark?.Text} not ratified",
            LeftOutReason.MarginUnknown => "margin not known",
            LeftOutReason.NotComparable => "mark cannot be compared",
            _ => throw new ArgumentOutOfRangeException(nameof(left), left.Reason, "a reason without words"),
        });

    private static ImmutableArray<Link> Proof(Milestone milestone) =>
        [.. milestone.Proof.Select(f => new Link(Routes.Final(f.Id), f.Name))];

    private static string EventName(Final final) => TextWords.LowerFirst(final.Event.FullName);

    private static string MarkOf(Milestone milestone) => milestone.Who.Result.Mark!.Value.Text;

    private static string Year(Final final) => final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture);

    /// <summary>"16 years and 123 days"; "16" where only the year of the age is known, "18 to 20" where not even that is.</summary>
    public static string FormatAge(Known<Age> age) => age switch
    {
        { IsExact: true, Min: { } exact } => exact.Days == 0 ? $"{exact.Years} years" : $"{exact.Years} years and {NumberWords.Count(exact.Days, "day", "days")}",
        { Min.Years: var youngest, Max.Years: var oldest } => youngest == oldest ? $"{youngest}" : $"{youngest} {(oldest == youngest + 1 ? "or" : "to")} {oldest}",
        _ => throw new ArgumentOutOfRangeException(nameof(age), age, "nobody without a known age is the youngest or the oldest"),
    };
}
