using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation;

/// <summary>What an athlete's own file can contradict, finals aside.</summary>
internal static class AthleteChecks
{
    public static void Run(AthleteDocument athlete, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var relation in athlete.Relations)
        {
            if (relation.Sources.IsEmpty)
                diagnostics.Add(Codes.UnsourcedClaim, relation.At, "a relation without a source");
            if (relation.Athlete?.Value == athlete.Id)
                diagnostics.Add(Codes.LifeContradiction, relation.Athlete.At, "a relation of the athlete to himself or herself");
        }

        var born = Dates(athlete.Born);
        var died = Dates(athlete.Died);
        foreach (var future in born.Concat(died).Where(d => d.Value.FirstDay > today))
            diagnostics.Add(Codes.LifeContradiction, future.At, $"{future.Value} is after the archive's date, {today:yyyy-MM-dd}");
        foreach (var death in died.Where(d => born.Any(b => Lifetime.LastOf(d.Value) < Lifetime.FirstOf(b.Value))))
            diagnostics.Add(Codes.LifeContradiction, death.At, $"{death.Value} is before the birth");
    }

    private static Located<PartialDate>[] Dates(IEnumerable<LifeEventDocument> events) =>
        [.. events.Select(e => e.Date).OfType<Located<PartialDate>>()];
}
