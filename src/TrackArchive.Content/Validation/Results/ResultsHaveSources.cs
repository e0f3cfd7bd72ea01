using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Results;

/// <summary>Who says so: of each result by itself or through its final, of each decision, split and other mark.</summary>
internal sealed class ResultsHaveSources : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        if (race.Document.Sources.IsEmpty && race.Document.Results.Any(r => r.Sources.IsEmpty))
            diagnostics.Add(Codes.UnsourcedClaim, race.Document.At, $"the {race.Noun} names no source", $"add `sources`, to the {race.Noun} or to each result");
        foreach (var (result, written) in race.Lines)
            CheckStatements(race.Race, result, written, diagnostics);
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

    /// <summary>A place that only a list of starters would state is nobody's statement, and so is a mark.</summary>
    private static void CheckStatements(Race race, Result result, ResultDocument written, DiagnosticBag diagnostics)
    {
        var sources = race.SourcesFor(result);
        if (written.Place is { } place && !sources.IsEmpty && !sources.Any(s => s.States.Contains(SourceStatement.Place) || s.States.Contains(SourceStatement.Medal)))
            diagnostics.Add(Codes.UnsourcedClaim, place.At, "no source of the result states a place", "name one that does, or give `status: also-competed`");
        var marks = race.MarkSourcesFor(result);
        if (written.Mark is { } mark && !marks.IsEmpty && !marks.Any(s => s.States.Contains(SourceStatement.Mark)))
            diagnostics.Add(Codes.UnsourcedClaim, mark.At, "no source of the result states a mark", "name one that does in `mark-sources`");
    }
}
