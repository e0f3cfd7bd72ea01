using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Decisions;

/// <summary>A list is younger than the final and not from the future; a place that it no longer has is said in as-listed finals only.</summary>
internal sealed class ListFitsFinal : ICheck<ResolvedFinal>
{
    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        if (final.Document.Listed?.Date is { } date && date.Value.LastDay < final.Earliest)
            diagnostics.Add(Codes.BasisContradiction, date.At, $"a list of {date.Value} is older than the final");
        if (final.Document.Listed?.Date is { } listed && listed.Value.FirstDay > today)
            diagnostics.Add(Codes.BasisContradiction, listed.At, $"{listed.Value} is after the archive's date, {today:yyyy-MM-dd}");
        if (final.Document.IsAsListed)
            return;
        foreach (var lost in final.Document.Decisions.Select(d => d.PlaceBefore).OfType<Documents.Located<int>>())
            diagnostics.Add(Codes.BasisContradiction, lost.At, "`place-before` belongs to as-listed finals: an as-run final has every place");
    }
}
