using TrackArchive.Content.Documents;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Content.Resolving;

/// <summary>
/// The site's choice from which age on people have pages. Who is younger, or may still be by what is known of the birth, has none; where
/// no birth is known, the age classes in which somebody competed say how old they can be.
/// </summary>
internal static class PagesOfPeople
{
    public static void Settle(References<Athlete> athletes, IEnumerable<FinalHeading> finals, Site? site)
    {
        if (site is not { PagesFrom: { } from })
            return;
        var oldest = FindOldestAges(finals, site.Date.Year);
        foreach (var athlete in athletes.Values.Where(a => FindAge(a, site.Date, oldest) < from).ToArray())
            athletes.Replace(athlete.Id.Value, athlete with { HasPage = false });
    }

    /// <summary>The youngest that somebody can be by the birth, or else the oldest by the classes; absent where neither says anything.</summary>
    private static int? FindAge(Athlete athlete, DateOnly today, Dictionary<string, int> oldest) =>
        KnownDays.FromBirth(athlete).Max is { } latest ? Age.FromBirth(latest, today).Years
        : oldest.TryGetValue(athlete.Id.Value, out var age) ? age
        : null;

    private static Dictionary<string, int> FindOldestAges(IEnumerable<FinalHeading> finals, int year)
    {
        var ages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var final in finals)
        {
            var races = final.Rounds.SelectMany(r => r.Races).Select(r => r.Race).Prepend(final.Document.Race);
            foreach (var result in races.SelectMany(r => r.Results))
            {
                if ((result.Class.Under ?? final.Event.Class.Under) is not { } under)
                    continue;
                var age = under - 1 + year - final.Edition.HeldIn;
                foreach (var id in result.Squad.Select(m => m.Athlete).Append(result.Athlete).OfType<Located<string>>())
                    ages[id.Value] = Math.Min(age, ages.GetValueOrDefault(id.Value, age));
            }
        }

        return ages;
    }
}
