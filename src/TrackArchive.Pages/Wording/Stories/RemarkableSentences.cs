using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Distinctions;

namespace TrackArchive.Pages.Wording.Stories;

/// <summary>
/// What sets a final apart, the most remarkable first: what it ended or began, by statements that nothing unknown can contradict. Those
/// with a limit are left to the list of statements, which names the limit.
/// </summary>
internal static class RemarkableSentences
{
    private const int LongWait = 30;
    private const int Wait = 20;
    private const int ShortWait = 8;
    private const int LongReign = 3;

    /// <summary>Among fewer contests a nation's first title is nothing rare.</summary>
    private const int MinContests = 8;

    public static IEnumerable<Phrase> Create(ArchiveRelations relations, Final final, Standings now)
    {
        Milestone[] plain = [.. relations.Milestones.Find(final).Where(m => m.Strength == Strength.Plain && m.Number.IsExact)];
        (int? Rank, Phrase Phrase)[] world = [.. WorldRecords(final, now)];
        return world
            .Concat(ReignsEnded(relations, final))
            .Concat(plain.Where(m => !IsSaidByAnother(m, plain, world.Length > 0)).Select(m => (Rank: Rank(m), Phrase: Describe(relations, final, m))))
            .Where(s => s.Rank is not null)
            .OrderBy(s => s.Rank)
            .Select(s => s.Phrase);
    }

    /// <summary>A world record and the best winning mark say more than the best so far, and a title in a row more than the wait for it.</summary>
    private static bool IsSaidByAnother(Milestone milestone, Milestone[] all, bool isWorldRecord) =>
        (milestone.Kind is MilestoneKind.Record or MilestoneKind.RecordEqualled && (isWorldRecord || all.Any(m => m.Kind == MilestoneKind.BestWinningMark)))
        || (milestone.Kind == MilestoneKind.EndOfWait && all.Any(m => m.Kind == MilestoneKind.Retained && ReferenceEquals(m.Who.Result, milestone.Who.Result)));

    /// <summary>From 1, the most remarkable; absent for what is no story.</summary>
    private static int? Rank(Milestone milestone) => milestone.Kind switch
    {
        MilestoneKind.EndOfWait or MilestoneKind.FirstTitleOfNation or MilestoneKind.FirstMedalOfNation
            when milestone.Who.Result.CountsFor?.Kind == TeamKind.Special || milestone is not { CountedApart.IsEmpty: true, Intercalated.IsEmpty: true } => null, // Germany's first title need not be a German's first
        MilestoneKind.EndOfWait => milestone.Number.Max switch
        {
            >= LongWait => 2,
            >= Wait => 7,
            >= ShortWait => 14,
            _ => null,
        },
        MilestoneKind.YoungestWinner or MilestoneKind.OldestWinner => 4,
        MilestoneKind.Retained or MilestoneKind.Regained => milestone.Number.Min >= LongReign ? 3 : 11,
        MilestoneKind.BestWinningMark => 6,
        MilestoneKind.FirstTitleOfNation or MilestoneKind.FirstTitleOfClub => milestone.Compared > MinContests ? 8 : 16,
        MilestoneKind.DoubleAtEdition => 9,
        MilestoneKind.WidestMargin or MilestoneKind.NarrowestMargin => 10,
        MilestoneKind.Record => 12,
        MilestoneKind.RecordEqualled => 13,
        MilestoneKind.PoorestWinningMark => 17,
        MilestoneKind.FirstMedalOfNation or MilestoneKind.FirstMedalOfClub => milestone.Compared > MinContests ? 18 : null,
        _ => throw new ArgumentOutOfRangeException(nameof(milestone), milestone.Kind, "a milestone without a rank"),
    };

    private static IEnumerable<(int? Rank, Phrase Phrase)> WorldRecords(Final final, Standings now) =>
        from record in now.Champions.SelectMany(c => c.Result.Records).Distinct()
        where RecordLetters.Letters(record) == RecordLetters.World
        select ((int?)1, RecordLetters.IsEqualled(record)
            ? Phrase.Say($"The {StoryWords.MarkNoun(final.Event)} equalled the {Result(final, "world record")}.")
            : Phrase.Say($"The {StoryWords.MarkNoun(final.Event)} was a {Result(final, "world record")}."));

    /// <summary>Two titles in a row and more, of somebody who is not the champion here.</summary>
    private static IEnumerable<(int? Rank, Phrase Phrase)> ReignsEnded(ArchiveRelations relations, Final final)
    {
        var lineage = relations.Lineage(final.Event.Id, final.Id.Edition.Championship);
        if (lineage.StepOf(final) is not { IsCounted: true, IsTitle: true } step
            || lineage.Steps.TakeWhile(s => !ReferenceEquals(s, step)).LastOrDefault(s => s is { IsCounted: true, IsTitle: true }) is not { Champions: [var before] } previous
            || lineage.WasContestedBetween(previous, step)
            || step.Champions.Any(c => c.Result.Key == before.Result.Key)
            || lineage.Reigns.FirstOrDefault(r => ReferenceEquals(r.Titles[^1], previous)) is not { Titles.Length: >= 2 } reign)
        {
            yield break;
        }

        Phrase[] titles = [.. reign.Titles.Select(t => StoryWords.At(t.Final!))];
        yield return (
            reign.Titles.Length >= LongReign ? 5 : 15,
            Phrase.Say($"{TextWords.UpperFirst(StoryWords.Name(before.Result))} had won the titles before, {Phrase.List(titles)}."));
    }

    private static Phrase Describe(ArchiveRelations relations, Final final, Milestone milestone)
    {
        var who = milestone.Who.Result;
        var name = TextWords.UpperFirst(StoryWords.Name(who));
        var noun = StoryWords.MarkNoun(final.Event);
        var ofEvent = StoryWords.OfEvent(final);
        return milestone.Kind switch
        {
            MilestoneKind.YoungestWinner => Phrase.Say($"At {Why(final, MilestoneStatements.FormatAge(milestone.Age!.Value))} {name} is the youngest champion {ofEvent}."),
            MilestoneKind.OldestWinner => Phrase.Say($"At {Why(final, MilestoneStatements.FormatAge(milestone.Age!.Value))} {name} is the oldest champion {ofEvent}."),
            MilestoneKind.BestWinningMark => Phrase.Say($"No title {ofEvent} has been won {Why(final, "with a better " + noun)}."),
            MilestoneKind.PoorestWinningMark => Phrase.Say($"No title {ofEvent} has been won {Why(final, (final.Event.MarkKind == MarkKind.Time ? "in a slower " : "with a lower ") + noun)}."),
            MilestoneKind.WidestMargin => Phrase.Say($"No title {ofEvent} has been won {Why(final, "by a wider margin")}."),
            MilestoneKind.NarrowestMargin => Phrase.Say($"No title {ofEvent} has been won {Why(final, "by a narrower margin")}."),
            MilestoneKind.Record => Phrase.Say($"The {noun} beat the best of all earlier finals {ofEvent}, {Before(final, milestone)}."),
            MilestoneKind.RecordEqualled => Phrase.Say($"The {noun} equalled the best of all earlier finals {ofEvent}, {Before(final, milestone)}."),
            MilestoneKind.DoubleAtEdition => Phrase.Say($"{name} also won the {Phrase.List([.. milestone.Proof.Select(f => Phrase.Proven(TextWords.LowerFirst(f.Event.FullName), Routes.Final(f.Id)))])} of the same edition."),
            MilestoneKind.Retained => Retained(relations, final, milestone),
            MilestoneKind.Regained => Phrase.Say($"{name} had won the title before, {StoryWords.At(milestone.Proof[0])}{InAll(final, milestone)}."),
            MilestoneKind.FirstTitleOfNation or MilestoneKind.FirstTitleOfClub => Phrase.Say($"{NameTeam(who)} had {Why(final, "never won")} the event {Anywhere()} before."),
            MilestoneKind.FirstMedalOfNation or MilestoneKind.FirstMedalOfClub => Phrase.Say($"{name} won {Why(final, who.Athlete is null ? "its first medal" : "the first medal of " + TeamWords.InSentence(who.CountsFor!))} in the event {Anywhere()}."),
            MilestoneKind.EndOfWait => EndOfWait(final, milestone, Anywhere()),
            _ => throw new ArgumentOutOfRangeException(nameof(milestone), milestone.Kind, "a milestone without a sentence"),
        };

        string Anywhere() => StoryWords.AnywhereBefore(relations.Archive, final);
    }

    /// <summary>"Great Britain had last won the event at the Olympic Games or the World Championships with Sebastian Coe, at Los Angeles 1984, 38 years before".</summary>
    private static Phrase EndOfWait(Final final, Milestone milestone, string anywhere)
    {
        var before = milestone.Before!.Result;
        var with = before.Athlete is null ? "," : $" with {StoryWords.Name(before)},";
        var years = Why(final, NumberWords.Count(milestone.Number.Max!.Value, "year", "years"));
        return Phrase.Say($"{NameTeam(milestone.Who.Result)} had last won the event {anywhere}{with} {StoryWords.At(milestone.Proof[0])}, {years} before.");
    }

    /// <summary>"Usain Bolt won his third title in a row, after Beijing 2008 and London 2012".</summary>
    private static Phrase Retained(ArchiveRelations relations, Final final, Milestone milestone)
    {
        var who = milestone.Who.Result;
        var reign = relations.Lineage(final.Event.Id, final.Id.Edition.Championship).Reigns.First(r => r.Champion.Result.Key == who.Key && r.Titles.Any(t => ReferenceEquals(t.Final, final)));
        Phrase[] before = [.. reign.Titles.TakeWhile(t => !ReferenceEquals(t.Final, final)).Select(t => StoryWords.Place(t.Final!))];
        var all = milestone.Number.Min > before.Length + 1 ? InAll(final, milestone) : null;
        return Phrase.Say($"{TextWords.UpperFirst(StoryWords.Name(who))} won {StoryWords.Possessive(who)} {Why(final, NumberWords.OrdinalInWords(before.Length + 1))} title in a row, after {Phrase.List(before)}{all}.");
    }

    /// <summary>"; it was his third in all", from the third on.</summary>
    private static Phrase? InAll(Final final, Milestone milestone) => milestone.Number.Min is >= LongReign and var nth
        ? Phrase.Say($"; it was {StoryWords.Possessive(milestone.Who.Result)} {Why(final, NumberWords.OrdinalInWords(nth))} in all")
        : null;

    private static string NameTeam(Result result) => TextWords.UpperFirst(TeamWords.InSentence(result.CountsFor!));

    private static Phrase Before(Final final, Milestone milestone) =>
        Phrase.Say($"{Why(final, StoryWords.FormatMark(milestone.Before!.Result.Mark!.Value))} by {StoryWords.Name(milestone.Before.Result)} {StoryWords.At(milestone.Proof[0])}");

    private static Phrase Why(Final final, string words) => Phrase.Proven(words, Routes.Final(final.Id).At(FinalAnchors.Why));

    private static Phrase Result(Final final, string words) => Phrase.Proven(words, Routes.Final(final.Id).At(FinalAnchors.Result));
}
