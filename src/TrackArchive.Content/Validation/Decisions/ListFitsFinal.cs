using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Decisions;

/// <summary>A list is younger than the final and not from the future; a place that it no longer has is said in as-listed finals only.</summary>
internal sealed class ListFitsFinal : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        if (race.Document.Listed?.Date is { } date && date.Value.LastDay < race.Earliest)
            diagnostics.Add(Codes.BasisContradiction, date.At, $"a list of {date.Value} is older than the {race.Noun}");
        if (race.Document.Listed?.Date is { } listed && listed.Value.FirstDay > today)
            diagnostics.Add(Codes.BasisContradiction, listed.At, $"{listed.Value} is after the archive's date, {today:yyyy-MM-dd}");
        if (race.Document.IsAsListed)
            return;
        foreach (var lost in race.Document.Decisions.Select(d => d.PlaceBefore).OfType<Documents.Located<int>>())
            diagnostics.Add(Codes.BasisContradiction, lost.At, "`place-before` belongs to as-listed finals: an as-run final has every place");
    }
}
