using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Tests.Publishing;

/// <summary>
/// An archive of any size from a seed, in the proportions of this repository's: seven athletes a final, eighty events an
/// edition, names of syllables whose number grows with the people who bear them.
/// </summary>
internal static class GeneratedArchive
{
    private const int Events = 80;
    private const int AthletesPerFinal = 7;
    private const int Starters = 12;

    public static Archive Of(int pages, uint seed = 1)
    {
        var random = new Sequence(seed);
        var finals = pages / (AthletesPerFinal + 1);
        ImmutableArray<Nation> nations = [.. Enumerable.Range(0, 200).Select(i => new Nation(new($"{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}X"), random.Name(2)))];
        ImmutableArray<Event> events = [.. Enumerable.Range(0, Events).Select(i => new Event(new($"men-{100 + (i * 100)}m"), $"{100 + (i * 100)} metres", Sex.Men, Discipline.Track) { Distance = 100 + (i * 100) })];
        var championship = new ChampionshipId("games");
        ImmutableArray<Edition> editions =
        [
            .. Enumerable.Range(0, (finals / Events) + 1)
                .Select(i => new Edition(new(championship, 1800 + i), "Games", EditionStatus.Official) { City = random.Name(3) }),
        ];
        var families = Enumerable.Range(0, pages / 2).Select(_ => random.Name(2 + random.Below(2))).ToArray();
        var given = Enumerable.Range(0, 20 + (int)Math.Sqrt(pages * 10)).Select(_ => random.Name(2)).ToArray();
        ImmutableArray<Athlete> athletes =
        [
            .. Enumerable.Range(0, finals * AthletesPerFinal).Select(i =>
            {
                var (first, last) = (given[random.Skewed(given.Length)], families[random.Skewed(families.Length)]);
                return new Athlete(new($"{first}-{last}-{i}".ToLowerInvariant()), $"{first} {last}", Sex.Men) { FamilyName = last, ContentPath = "" };
            }),
        ];
        var all = Enumerable.Range(0, finals).Select(i => new Final(new(editions[i / Events].Id, events[i % Events].Id), editions[i / Events], events[i % Events])
        {
            ContentPath = "",
            Results =
            [
                .. Enumerable.Range(0, Starters).Select(place => new Result
                {
                    Order = place,
                    Place = place + 1,
                    Athlete = athletes[((i * AthletesPerFinal) + (place * 5 % AthletesPerFinal) + (place >= AthletesPerFinal ? place * 31 : 0)) % athletes.Length],
                    Nation = nations[(i + place) % nations.Length],
                }).DistinctBy(r => r.Athlete!.Id),
            ],
        });
        return new Archive(
            new Site("Generated", new Uri("https://generated.example/"), new DateOnly(2030, 1, 1), "1"), nations, events, [],
            [new Championship(championship, "Games", Authority.Organisers) { Editions = editions }], athletes, all, []);
    }

    /// <summary>Numerical Recipes' linear congruential generator: the same everywhere, for ever.</summary>
    private sealed class Sequence(uint state)
    {
        private const string Consonants = "bcdfghjklmnprstvwz";
        private const string Vowels = "aeiou";

        public int Below(int bound) => (int)((Next() >> 8) % (uint)bound);

        /// <summary>The first are much more frequent, as names are.</summary>
        public int Skewed(int bound) => (int)((long)Below(bound) * Below(bound) / bound);

        public string Name(int syllables)
        {
            var name = string.Concat(Enumerable.Range(0, syllables).Select(_ => $"{Consonants[Below(Consonants.Length)]}{Vowels[Below(Vowels.Length)]}")) + Consonants[Below(Consonants.Length)];
            return char.ToUpperInvariant(name[0]) + name[1..];
        }

        private uint Next() => state = (state * 1664525) + 1013904223;
    }
}
