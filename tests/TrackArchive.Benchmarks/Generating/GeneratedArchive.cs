using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Benchmarks.Generating;

/// <summary>
/// An archive of any size from a seed, in the proportions of this repository's: seven athletes a final, eighty events an
/// edition, names of syllables whose number grows with the people who bear them.
/// </summary>
public static class GeneratedArchive
{
    private const int Events = 80;
    private const int AthletesPerFinal = 7;
    private const int Starters = 12;
    private const int MetresASecond = 8;

    private static readonly Source Table = new(new("table"), "A table", "Generated", SourceFamily.Other);

    /// <param name="pages">About how many pages of finals and athletes.</param>
    /// <param name="seed">The same gives the same archive, on any machine.</param>
    public static Archive Create(int pages, uint seed = 1)
    {
        var random = new Sequence(seed);
        var finals = pages / (AthletesPerFinal + 1);
        ImmutableArray<Team> nations = [.. Enumerable.Range(0, 200).Select(i => new Team(new($"{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}X"), random.Name(2)))];
        ImmutableArray<Event> events = [.. Enumerable.Range(1, Events).Select(i => new Event(new($"men-{i * 100}m"), $"{i * 100} metres", Sex.Men, Discipline.Track) { Distance = i * 100 })];
        var championship = new ChampionshipId("games");
        ImmutableArray<Edition> editions =
        [
            .. Enumerable.Range(0, (finals / Events) + 1).Select(i => new Edition(new(championship, 1800 + i), "Games", EditionStatus.Official)
            {
                City = random.Name(3),
                Programme = [.. events.Take(finals - (i * Events)).Select(e => e.Id)],
            }),
        ];
        var families = Enumerable.Range(0, pages / 2).Select(_ => random.Name(2 + random.Below(2))).ToArray();
        var given = Enumerable.Range(0, 20 + (int)Math.Sqrt(pages * 10)).Select(_ => random.Name(2)).ToArray();
        ImmutableArray<Athlete> athletes = [.. Enumerable.Range(0, finals * AthletesPerFinal).Select(i => Person(given[random.Skewed(given.Length)], families[random.Skewed(families.Length)], i))];
        return new Archive(new ArchiveParts(new Site("Generated", new Uri("https://generated.example/"), new DateOnly(2030, 1, 1), "1"))
        {
            Teams = nations,
            Events = events,
            Sources = [Table],
            Championships = [new Championship(championship, "Games", Authority.Organisers) { Editions = editions }],
            Athletes = athletes,
            Finals = Enumerable.Range(0, finals).Select(i => Race(i, editions[i / Events], events[i % Events], athletes, nations)),
        });
    }

    private static Athlete Person(string given, string family, int i) =>
        new(new($"{given}-{family}-{i}".ToLowerInvariant()), $"{given} {family}", Sex.Men) { FamilyName = family, ContentPath = "" };

    private static Final Race(int i, Edition edition, Event @event, ImmutableArray<Athlete> athletes, ImmutableArray<Team> nations) => new(new(edition.Id, @event.Id), edition, @event)
    {
        ContentPath = "",
        Sources = [Table],
        Results =
        [
            .. Enumerable.Range(0, Starters)
                .Select(n => athletes[((i * AthletesPerFinal) + (n * 5 % AthletesPerFinal) + (n >= AthletesPerFinal ? n * 31 : 0)) % athletes.Length])
                .DistinctBy(a => a.Id)
                .Select((athlete, n) => new Result { Order = n, Place = n + 1, Athlete = athlete, Nation = nations[(i + n) % nations.Length], Mark = Time(@event, n), Sources = [Table] }),
        ],
    };

    private static Mark Time(Event @event, int place)
    {
        var seconds = (@event.Distance!.Value / (decimal)MetresASecond) + (place * 0.11m);
        var text = seconds < 60 ? seconds.ToString("F2", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{(int)seconds / 60}:{seconds % 60:00.00}");
        return Mark.TryParse(text, MarkKind.Time).Value;
    }
}
