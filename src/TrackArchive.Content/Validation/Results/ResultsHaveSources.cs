using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Results;

/// <summary>Who says so: of each result by itself or through its final, of each decision, split and other mark.</summary>
internal sealed class ResultsHaveSources : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        if (race.Document.Sources.IsEmpty && race.Document.Results.Any(r => r.Sources.IsEmpty))
            diagnostics.Add(Codes.UnsourcedClaim, race.Document.At, $"the {race.Noun} names no source", $"add `sources`, to the {race.Noun} or to each result");
        foreach (var other in race.Document.Results.SelectMany(r => r.OtherMarks).Where(o => o.Sources.IsEmpty))
            diagnostics.Add(Codes.UnsourcedClaim, other.At, "another mark without a source");
        foreach (var split in race.Document.Splits.Where(s => s.Sources.IsEmpty))
            diagnostics.Add(Codes.UnsourcedClaim, split.At, "a split without a source");
        foreach (var decision in race.Document.Decisions)
        {
            var hasSource = !decision.Sources.IsEmpty || decision.By.Any(b => !b.Sources.IsEmpty);
            if (!hasSource && !decision.IsUnsourced)
                diagnostics.Add(Codes.UnsourcedClaim, decision.At, "a decision without a source", "where none can be found, add `unsourced: true`");
            if (hasSource && decision.IsUnsourced)
                diagnostics.Add(Codes.UnsourcedClaim, decision.At, "a decision that has a source and says that it has none", "leave `unsourced` out");
        }
    }
}
