using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Editions;

/// <summary>An edition that was not held has no programme.</summary>
internal sealed class ProgrammeNeedsEdition : ICheck<EditionDocument>
{
    public void Check(EditionDocument edition, DateOnly today, DiagnosticBag diagnostics)
    {
        if (!edition.Status.WasHeld() && edition.Programme is [var first, ..])
            diagnostics.Add(Codes.NotHeld, first.At, $"the edition of {edition.Year} was not held, but has a programme");
    }
}
