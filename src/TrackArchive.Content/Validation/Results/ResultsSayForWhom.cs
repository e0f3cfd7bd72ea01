using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Results;

/// <summary>A nation where the championship counts by nations; a club is never needed, since the unattached have none. A team has some name.</summary>
internal sealed class ResultsSayForWhom : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (result, written) in race.Lines)
        {
            if (result is { CountedBy: CountedTeam.Nation, Nation: null } && !written.SaysNation)
                diagnostics.Add(Codes.MissingKey, written.At, "'nation' is missing", "or say `teams: club` or `teams: none` in the championship's file, if it does not count by nations");
            else if (result.Key.Length == 0 && race.Race.Event.IsForTeams)
                diagnostics.Add(Codes.MissingKey, written.At, "nothing names the team", "add `club`, `nation`, or `team` with its name");
        }
    }
}
