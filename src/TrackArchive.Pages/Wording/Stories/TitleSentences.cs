using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Pages.Wording.Stories;

/// <summary>Where a title went after a final.</summary>
internal static class TitleSentences
{
    /// <summary>Absent where the archive knows of no title after it and cannot say that there was none.</summary>
    public static Phrase? FindAfter(Archive archive, TitleLineage lineage, Final final)
    {
        if (lineage.StepOf(final) is not { } step)
            return null;
        if (!step.IsCounted)
            return Phrase.Say($"The edition was intercalated, so it counts in no list of champions.");
        LineageStep[] later = [.. lineage.Steps.SkipWhile(s => !ReferenceEquals(s, step)).Skip(1)];
        if (later.FirstOrDefault(s => s is { IsCounted: true, IsTitle: true }) is not { Final: { } next } after)
            return later.Any(s => s.WasContested) ? null : Last(archive, final);
        var isKept = step.Champions is [var one] && after.Champions is [var other] && one.Result.Key == other.Result.Key;
        var winners = TextWords.List([.. after.Champions.Select(c => isKept ? StoryWords.Name(c.Result) : StoryWords.NameWithTeam(c.Result))]);
        if (!lineage.FindHoles(step, after).IsEmpty)
            return Phrase.Say($"The next champion known is {winners}, {StoryWords.At(next)}.");
        if (lineage.WasContestedBetween(step, after))
            return Phrase.Say($"The next champion is {winners}, {StoryWords.At(next)}; the title between is vacant.");
        return isKept ? Kept(lineage, step)
            : step.IsTitle ? Phrase.Say($"The title passed to {winners} {StoryWords.At(next)}.")
            : Phrase.Say($"The next champion is {winners}, {StoryWords.At(next)}.");
    }

    /// <summary>Of the last final of a line: whether the championship went on without the event.</summary>
    private static Phrase Last(Archive archive, Final final) =>
        archive.GetChampionship(final.Id.Edition.Championship).Editions.Any(e => e is { WasHeld: true, Status: EditionStatus.Official } && e.HeldIn > final.Edition.HeldIn)
            ? Phrase.Say($"The event has not been held at the {final.Edition.ChampionshipName} since.")
            : Phrase.Say($"It is the latest title {StoryWords.OfEvent(final)}.");

    /// <summary>"Sebastian Coe won it again at Los Angeles 1984", with all the titles that followed without another champion's between.</summary>
    private static Phrase Kept(TitleLineage lineage, LineageStep step)
    {
        var reign = lineage.Reigns.First(r => r.Titles.Contains(step));
        Phrase[] later = [.. reign.Titles.SkipWhile(t => !ReferenceEquals(t, step)).Skip(1).Select(t => StoryWords.At(t.Final!))];
        return Phrase.Say($"{TextWords.UpperFirst(StoryWords.Name(step.Champions[0].Result))} won the title again {Phrase.List(later)}.");
    }
}
