using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.People;

/// <summary>Everybody in a final was as old as the site asks for, not impossibly old, and alive.</summary>
internal sealed class LivesFitFinals : ICheck<ResolvedFinal>
{
    /// <summary>Nobody older than 110 has competed; a birth so long before a final is a slip.</summary>
    private const int OldestAge = 110;

    public void Check(ResolvedFinal final, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var (athlete, written) in final.Athletes)
        {
            if (athlete.Born.Select(b => b.Date).OfType<PartialDate>().FirstOrDefault(b => TooYoung(b, final)) is { Year: > 0 } born)
                diagnostics.Add(Codes.LifeContradiction, written.At, $"'{athlete.Id}' was born {born}, too late for this final", $"see {athlete.ContentPath}; `people: {{ youngest: … }}` of site.yml says from which age on somebody may have competed, now {final.YoungestAge}");
            if (athlete.Born.Select(b => b.Date).OfType<PartialDate>().FirstOrDefault(b => Lifetime.LastOf(b).AddYears(OldestAge) < final.Earliest) is { Year: > 0 } old)
                diagnostics.Add(Codes.LifeContradiction, written.At, $"'{athlete.Id}' was born {old}, more than {OldestAge} years before this final", $"see {athlete.ContentPath}");
            if (athlete.Died.Select(d => d.Date).OfType<PartialDate>().FirstOrDefault(d => Lifetime.LastOf(d) < final.Earliest) is { Year: > 0 } died)
                diagnostics.Add(Codes.LifeContradiction, written.At, $"'{athlete.Id}' died {died}, before this final", $"see {athlete.ContentPath}");
        }
    }

    private static bool TooYoung(PartialDate born, ResolvedFinal final) => Lifetime.FirstOf(born).AddYears(final.YoungestAge) > final.Latest;
}
