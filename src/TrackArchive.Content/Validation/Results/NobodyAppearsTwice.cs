using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Results;

/// <summary>One line an athlete; one a relay team, where its nation has no second one of another name. A club may have several in different places.</summary>
internal sealed class NobodyAppearsTwice : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (first, again) in Repeated(race.Athletes.Select(a => a.Written).GroupBy(w => w.Value)))
            diagnostics.Add(Codes.DuplicateEntry, again.At, $"'{again.Value}' appears twice in this {race.Noun}", hint: null, RelatedPlace.FirstGiven(first.At));
        var teams = race.Lines.Where(l => l.Result.Athlete is null && l.Result.Represents is not null);
        foreach (var (first, again) in Repeated(teams.GroupBy(l => (l.Result.Represents!.Id, l.Result.TeamName, Place: l.Result.Represents.IsNation || l.Result.TeamName is not null ? null : l.Result.Place))))
        {
            var team = again.Result.Represents!;
            diagnostics.Add(
                Codes.DuplicateEntry, PlaceOf(again), $"the team of '{team.Id}' appears twice in this {race.Noun}", $"`team` distinguishes two teams of one {(team.IsNation ? "nation" : "club")}", RelatedPlace.FirstGiven(PlaceOf(first)));
        }
    }

    private static SourceLocation PlaceOf((Result Result, ResultDocument Written) line) =>
        (line.Result.Represents == line.Result.Nation ? line.Written.Nation : line.Written.Club)?.At ?? line.Written.At;

    private static IEnumerable<(T First, T Again)> Repeated<TKey, T>(IEnumerable<IGrouping<TKey, T>> groups) =>
        groups.SelectMany(g => g.Skip(1).Select(again => (g.First(), again)));
}
