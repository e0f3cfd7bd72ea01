using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Results;

/// <summary>A nation's code, or a club, appears in results of its own years only.</summary>
internal sealed class TeamsExistedThen : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (result, written) in race.Lines)
        {
            Check(result.Nation, written.Nation, race.Race.Edition.HeldIn, diagnostics);
            Check(result.Club, written.Club, race.Race.Edition.HeldIn, diagnostics);
        }
    }

    private static void Check(Team? team, Located<string>? written, int year, DiagnosticBag diagnostics)
    {
        if (team is not null && written is not null && !team.WasUsedIn(year))
            diagnostics.Add(Codes.NationNotThen, written.At, $"'{team.Id}' was not in use in {year}", Years(team));
    }

    private static string Years(Team team) => team switch
    {
        { From: null } => $"it was used until {team.To}",
        { To: null } => $"it has been used since {team.From}",
        _ => $"it was used from {team.From} to {team.To}",
    };
}
