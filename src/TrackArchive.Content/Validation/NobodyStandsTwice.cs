using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation;

/// <summary>One line an athlete; one a relay team, where its nation has no second one of another name.</summary>
internal sealed class NobodyStandsTwice : IFinalCheck
{
    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var again in final.Athletes.GroupBy(a => a.Written.Value).SelectMany(g => g.Skip(1)))
            diagnostics.Add(Codes.DuplicateEntry, again.Written.At, $"'{again.Written.Value}' stands in this final twice");
        var teams = final.Lines.Where(l => l.Result.Athlete is null && l.Written.Nation is not null);
        foreach (var (_, written) in teams.GroupBy(l => (l.Written.Nation!.Value, l.Result.Team)).SelectMany(g => g.Skip(1)))
            diagnostics.Add(Codes.DuplicateEntry, written.Nation!.At, $"the team of '{written.Nation.Value}' stands in this final twice", "`team` tells two teams of a nation apart");
    }
}
