using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Results;

/// <summary>One line an athlete; one a relay team, where its nation has no second one of another name.</summary>
internal sealed class NobodyAppearsTwice : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (first, again) in Repeated(race.Athletes.Select(a => a.Written).GroupBy(w => w.Value)))
            diagnostics.Add(Codes.DuplicateEntry, again.At, $"'{again.Value}' appears twice in this {race.Noun}", hint: null, RelatedPlace.FirstGiven(first.At));
        var teams = race.Lines.Where(l => l.Result.Athlete is null && l.Written.Nation is not null);
        foreach (var (first, again) in Repeated(teams.GroupBy(l => (l.Written.Nation!.Value, l.Result.Team), l => l.Written.Nation!)))
        {
            diagnostics.Add(
                Codes.DuplicateEntry, again.At, $"the team of '{again.Value}' appears twice in this {race.Noun}", "`team` distinguishes two teams of one nation", RelatedPlace.FirstGiven(first.At));
        }
    }

    private static IEnumerable<(T First, T Again)> Repeated<TKey, T>(IEnumerable<IGrouping<TKey, T>> groups) =>
        groups.SelectMany(g => g.Skip(1).Select(again => (g.First(), again)));
}
