using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation;

/// <summary>A code stands in the results of its own years only.</summary>
internal sealed class NationsStoodThen : IFinalCheck
{
    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        var year = final.Final.Edition.HeldIn;
        foreach (var (result, written) in final.Lines.Where(l => l.Written.Nation is not null && !l.Result.Nation.WasUsedIn(year)))
        {
            var (nation, at) = (result.Nation, written.Nation!.At);
            diagnostics.Add(Codes.NationNotThen, at, $"'{nation.Code}' did not stand in results in {year}", Years(nation));
        }
    }

    private static string Years(Nation nation) => nation switch
    {
        { From: null } => $"it stands in them up to {nation.To}",
        { To: null } => $"it stands in them from {nation.From} on",
        _ => $"it stands in them from {nation.From} to {nation.To}",
    };
}
