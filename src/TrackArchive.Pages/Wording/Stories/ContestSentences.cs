using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Pages.Wording.Stories;

/// <summary>Who won a final, with what, by how much and over whom, by today's standings; and who lost a medal in it later.</summary>
internal static class ContestSentences
{
    public static IEnumerable<Phrase> Create(Final final, Standings now, LineageStep? step)
    {
        Standing[] champions = [.. now.Champions];
        if (champions.Length > 0)
            yield return Won(final, now, champions);
        else if (step is not { Gap: TitleGap.Vacant })
            yield return Phrase.Say($"No source of the archive says who won.");
        else
            yield return Phrase.Say($"The title is vacant.");
        if (step?.Former.LastOrDefault() is { } former)
            yield return Lost(final, now, former, "the title");
        else if (FindMedalLost(now) is var (loser, medal))
            yield return Lost(final, now, loser, $"the {Words.Describe(medal)} medal");
        else if (champions.Length == 0 && now.Medallists.FirstOrDefault() is { } best)
            yield return Phrase.Say($"The best medal known is {StoryWords.NameWithTeam(best.Result)}’s {Words.Describe(best.Medal!.Value)}.");
    }

    private static Phrase Won(Final final, Standings now, Standing[] champions)
    {
        var sweep = FindSweep(now, champions);
        var winners = TextWords.UpperFirst(TextWords.List([.. champions.Select(c => sweep is null ? StoryWords.NameWithTeam(c.Result) : c.Result.Name)]));
        var verb = champions.Length > 1 ? "shared the title"
            : champions[0].Result.Status == ResultStatus.Walkover ? "won by a walkover"
            : "won";
        return Phrase.Say($"{winners} {verb}{Mark(final, champions[0].Result)}{Second(final, now, champions, sweep)}{Third(now, sweep)}.");
    }

    private static Phrase? Mark(Final final, Result winner)
    {
        if (winner.Mark is not { } mark)
            return winner.Status == ResultStatus.Walkover ? null : Phrase.Say($" ({MarkWords.NotKnown})");
        var estimated = winner.IsEstimated ? "an estimated " : "";
        var wind = KnownMerit.ClassOf(final.Event, winner) == MarkClass.WindAssisted ? ", with the wind over the limit" : "";
        return Phrase.Say($" {(mark.Kind == MarkKind.Time ? "in" : "with")} {estimated}{Proven(final, StoryWords.FormatMark(mark))}{wind}");
    }

    private static Phrase? Second(Final final, Standings now, Standing[] champions, Team? sweep)
    {
        Standing[] seconds = [.. now.Rows.Where(r => r.Place == 2)];
        if (champions.Length > 1 || seconds.Length == 0)
            return null;
        var names = TextWords.List([.. seconds.Select(s => sweep is null ? NameBehind(champions[0], s) : s.Result.Name)]);
        var areLevel = seconds.Select(s => s.Result.Mark?.Value).Distinct().Count() == 1;
        return (areLevel ? Gap.WinningMargin(final, now) : null) switch
        {
            null => Phrase.Say($", ahead of {names}"),
            { Value: 0 } => Phrase.Say($", ahead of {names} with the same {StoryWords.MarkNoun(final.Event)}"),
            { } gap => Phrase.Say($", by {Proven(final, GapWords.FormatMargin(final.Event.MarkKind, gap))} from {names}"),
        };
    }

    private static Phrase? Third(Standings now, Team? sweep)
    {
        Standing[] thirds = [.. now.Rows.Where(r => r.Place == 3)];
        if (thirds.Length == 0)
            return null;
        return sweep is null
            ? Phrase.Say($"; {TextWords.List([.. thirds.Select(t => StoryWords.NameWithTeam(t.Result))])} {(thirds.Length > 1 ? "were" : "was")} third")
            : Phrase.Say($"; {thirds[0].Result.Name} was third: all three of {TeamWords.InSentence(sweep)}");
    }

    /// <summary>The nation or club whose athletes came first, second and third, one each; absent where it is not one.</summary>
    private static Team? FindSweep(Standings now, Standing[] champions) =>
        champions is [{ Result: { Athlete: not null, CountsFor: { Kind: not TeamKind.Special } team } }]
        && now.Rows.Where(r => r.Place is 2 or 3).ToArray() is [{ Place: 2 } second, { Place: 3 } third]
        && second.Result.CountsFor?.Id == team.Id && third.Result.CountsFor?.Id == team.Id
            ? team
            : null;

    /// <summary>A nation or club that was just named is not named again.</summary>
    private static string NameBehind(Standing champion, Standing second) =>
        second.Result is { Athlete: not null, Represents: { Kind: not TeamKind.Special } team } result && team.Id == champion.Result.Represents?.Id
            ? $"{StoryWords.Possessive(champion.Result)} {(team.IsNation ? "compatriot" : "teammate")} {result.Name}"
            : StoryWords.NameWithTeam(second.Result);

    /// <summary>The best medal that somebody lost whose place on the list brought it.</summary>
    private static (Standing Loser, Medal Medal)? FindMedalLost(Standings now) =>
        now.Rows.Where(r => r.RemovedBy is not null)
            .SelectMany(r => Enum.GetValues<Medal>().Where(m => m.Place() == (r.RemovedBy!.PlaceBefore ?? r.Result.Place)).Select(m => (Loser: r, Medal: m)))
            .OrderBy(x => x.Medal).Cast<(Standing, Medal)?>().FirstOrDefault();

    private static Phrase Lost(Final final, Standings now, Standing loser, string prize)
    {
        var name = TextWords.UpperFirst(StoryWords.NameWithTeam(loser.Result));
        var date = loser.RemovedBy?.RulingFor(now.Authority)?.Date;
        var when = date is { } known ? Phrase.Say($" {(known.Day == 0 ? "in" : "on")} {Decided(final, DateWords.Format(known))}") : null;
        var why = loser.RemovedBy?.Reason is { } reason ? Phrase.Say($": {Decided(final, reason)}") : null;
        return Phrase.Say($"{name} lost {prize}{when ?? Phrase.Say($" later")}{why}.");
    }

    private static Phrase Decided(Final final, string words) => Phrase.Proven(words, Routes.Final(final.Id).At(FinalAnchors.Changes));

    private static Phrase Proven(Final final, string figure) => Phrase.Proven(figure, Routes.Final(final.Id).At(FinalAnchors.Result));
}
