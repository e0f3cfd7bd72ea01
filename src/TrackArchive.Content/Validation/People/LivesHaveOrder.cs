using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.People;

/// <summary>Nobody is born or dies after the archive's date, or dies before being born.</summary>
internal sealed class LivesHaveOrder : ICheck<AthleteDocument>
{
    public void Check(AthleteDocument athlete, DateOnly today, DiagnosticBag diagnostics)
    {
        var born = Dates(athlete.Born);
        var died = Dates(athlete.Died);
        foreach (var future in born.Concat(died).Where(d => d.Value.FirstDay > today))
            diagnostics.Add(Codes.LifeContradiction, future.At, $"{future.Value} is after the archive's date, {today:yyyy-MM-dd}", "the archive's date is in site.yml");
        foreach (var death in died.Where(d => born.Any(b => Lifetime.LastOf(d.Value) < Lifetime.FirstOf(b.Value))))
            diagnostics.Add(Codes.LifeContradiction, death.At, $"{death.Value} is before the birth");
    }

    private static Located<PartialDate>[] Dates(IEnumerable<LifeEventDocument> events) =>
        [.. events.Select(e => e.Date).OfType<Located<PartialDate>>()];
}
