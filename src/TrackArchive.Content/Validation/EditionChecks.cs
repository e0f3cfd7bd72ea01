using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation;

/// <summary>What an edition can contradict by itself.</summary>
internal static class EditionChecks
{
    public static void Run(EditionDocument edition, DiagnosticBag diagnostics)
    {
        var held = edition.Held?.Value ?? edition.Year;
        if (edition.Dates is { } dates && (dates.Value.First.Year > held || dates.Value.Last.Year < held))
            diagnostics.Add(Codes.DateOutsideEdition, dates.At, $"{dates.Value} is not in {held}", "`held` says in which year an edition took place");
        if (edition.Status is EditionStatus.Official or EditionStatus.Intercalated)
            return;
        if (edition.Programme is [var first, ..])
            diagnostics.Add(Codes.NotHeld, first.At, $"the edition of {edition.Year} was not held and has a programme");
    }
}
