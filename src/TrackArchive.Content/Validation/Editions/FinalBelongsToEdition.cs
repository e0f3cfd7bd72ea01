using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Editions;

/// <summary>The edition was held and had the event.</summary>
internal sealed class FinalBelongsToEdition : ICheck<ResolvedFinal>
{
    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        var (edition, id) = (final.Final.Edition, final.Final.Event.Id);
        if (!edition.WasHeld)
            diagnostics.Add(Codes.NotHeld, final.Document.At, $"{edition.Id} was not held", "its status is in the championship's file");
        else if (!edition.Programme.Contains(id))
            diagnostics.Add(Codes.NotInProgramme, final.Document.At, $"'{id}' is not in the programme of {edition.Id}", "add it to the edition's `programme`");
    }
}
