using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.People;

/// <summary>An athlete's relations are to others, and each names its source.</summary>
internal sealed class RelationsAreSound : ICheck<AthleteDocument>
{
    public void Check(AthleteDocument athlete, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var relation in athlete.Relations)
        {
            if (relation.Sources.IsEmpty)
                diagnostics.Add(Codes.UnsourcedClaim, relation.At, "a relation without a source", "add `source`");
            if (relation.Athlete?.Value == athlete.Id)
                diagnostics.Add(Codes.LifeContradiction, relation.Athlete.At, "a relation of an athlete to the same athlete");
        }
    }
}
