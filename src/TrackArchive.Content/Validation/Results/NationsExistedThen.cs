using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Results;

/// <summary>A nation's code appears in results of its own years only.</summary>
internal sealed class NationsExistedThen : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        var year = race.Race.Edition.HeldIn;
        foreach (var (result, written) in race.Lines.Where(l => l.Written.Nation is not null && !l.Result.Nation.WasUsedIn(year)))
        {
            var (nation, at) = (result.Nation, written.Nation!.At);
            diagnostics.Add(Codes.NationNotThen, at, $"'{nation.Code}' was not in use in {year}", Years(nation));
        }
    }

    private static string Years(Nation nation) => nation switch
    {
        { From: null } => $"it was used until {nation.To}",
        { To: null } => $"it has been used since {nation.From}",
        _ => $"it was used from {nation.From} to {nation.To}",
    };
}
