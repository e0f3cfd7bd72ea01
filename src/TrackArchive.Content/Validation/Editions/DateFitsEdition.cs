using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Editions;

/// <summary>A final took place while its edition did, and not after the archive's date.</summary>
internal sealed class DateFitsEdition : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        if (race.Document.Date is not { } date)
            return;
        var edition = race.Race.Edition;
        if (date.Value.FirstDay > today)
            diagnostics.Add(Codes.DateOutsideEdition, date.At, $"{date.Value} is after the archive's date, {today:yyyy-MM-dd}", "the archive's date is in site.yml");
        else if (edition.Dates is { } dates && (date.Value.LastDay < dates.First || date.Value.FirstDay > dates.Last))
            diagnostics.Add(Codes.DateOutsideEdition, date.At, $"{date.Value} is outside the dates of {edition.Id}", $"they are {dates}");
        else if (edition.Dates is null && date.Value.Year != edition.HeldIn)
            diagnostics.Add(Codes.DateOutsideEdition, date.At, $"{date.Value} is not in the year of {edition.Id}", "`held` says in which year an edition took place");
    }
}
