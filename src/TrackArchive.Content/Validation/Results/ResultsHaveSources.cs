using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Results;

/// <summary>Who says so: of each result by itself or through its final, of each decision, split and other mark.</summary>
internal sealed class ResultsHaveSources : ICheck<ResolvedFinal>
{
    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        if (final.Document.Sources.IsEmpty && final.Document.Results.Any(r => r.Sources.IsEmpty))
            diagnostics.Add(Codes.UnsourcedClaim, final.Document.At, "the final names no source", "add `sources`, to the final or to each result");
        foreach (var other in final.Document.Results.SelectMany(r => r.OtherMarks).Where(o => o.Sources.IsEmpty))
            diagnostics.Add(Codes.UnsourcedClaim, other.At, "another mark without a source");
        foreach (var split in final.Document.Splits.Where(s => s.Sources.IsEmpty))
            diagnostics.Add(Codes.UnsourcedClaim, split.At, "a split without a source");
        foreach (var decision in final.Document.Decisions)
        {
            var hasSource = !decision.Sources.IsEmpty || decision.By.Any(b => !b.Sources.IsEmpty);
            if (!hasSource && !decision.IsUnsourced)
                diagnostics.Add(Codes.UnsourcedClaim, decision.At, "a decision without a source", "where none can be found, add `unsourced: true`");
            if (hasSource && decision.IsUnsourced)
                diagnostics.Add(Codes.UnsourcedClaim, decision.At, "a decision that has a source and says that it has none", "leave `unsourced` out");
        }
    }
}
