using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Editions;

/// <summary>An edition's dates are in the year in which it was held.</summary>
internal sealed class EditionDatesFitYear : ICheck<EditionDocument>
{
    public void Check(EditionDocument edition, DateOnly today, DiagnosticBag diagnostics)
    {
        var held = edition.Held?.Value ?? edition.Year;
        if (edition.Dates is { } dates && (dates.Value.First.Year > held || dates.Value.Last.Year < held))
            diagnostics.Add(Codes.DateOutsideEdition, dates.At, $"{dates.Value} is not in {held}", "`held` is the year in which an edition took place");
    }
}
