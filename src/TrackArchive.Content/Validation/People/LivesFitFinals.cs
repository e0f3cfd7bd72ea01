using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.People;

/// <summary>Everybody in a final was as old as the site asks for, not impossibly old, and alive.</summary>
internal sealed class LivesFitFinals : ICheck<ResolvedRace>
{
    /// <summary>Nobody older than 110 has competed; a birth so long before a final is a slip.</summary>
    private const int OldestAge = 110;

    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (athlete, written) in race.Athletes)
        {
            if (athlete.Born.Select(b => b.Date).OfType<PartialDate>().FirstOrDefault(b => TooYoung(b, race)) is { Year: > 0 } born)
                diagnostics.Add(Codes.LifeContradiction, written.At, $"'{athlete.Id}' was born {born}, too late for this {race.Noun}", $"see {athlete.ContentPath}; `people: {{ youngest: … }}` of site.yml says from which age on somebody may have competed, now {race.YoungestAge}");
            if (athlete.Born.Select(b => b.Date).OfType<PartialDate>().FirstOrDefault(b => Lifetime.LastOf(b).AddYears(OldestAge) < race.Earliest) is { Year: > 0 } old)
                diagnostics.Add(Codes.LifeContradiction, written.At, $"'{athlete.Id}' was born {old}, more than {OldestAge} years before this {race.Noun}", $"see {athlete.ContentPath}");
            if (athlete.Died.Select(d => d.Date).OfType<PartialDate>().FirstOrDefault(d => Lifetime.LastOf(d) < race.Earliest) is { Year: > 0 } died)
                diagnostics.Add(Codes.LifeContradiction, written.At, $"'{athlete.Id}' died {died}, before this {race.Noun}", $"see {athlete.ContentPath}");
        }
    }

    private static bool TooYoung(PartialDate born, ResolvedRace race) => Lifetime.FirstOf(born).AddYears(race.YoungestAge) > race.Latest;
}
