using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Spelling;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing.People;

/// <summary>
/// New athletes whose names differ from others' by one letter, or by the order of the words: most are one person, spelled in two ways. They are
/// brothers and sisters often enough that nobody may join them but the keeper.
/// </summary>
internal sealed class SimilarNames(Archive archive)
{
    /// <summary>Shorter names differ by one letter too often: Li Na and Li Ma.</summary>
    private const int ShortestName = 8;

    public IEnumerable<RowNote> Find(IReadOnlyList<Person> added)
    {
        var asked = added.Where(p => !p.IsAnswered && p.Id is not null).ToArray();
        if (asked.Length == 0)
            yield break;
        var byKey = asked.SelectMany(p => KeysOf(SlugOfName.Create(p.Name)).Select(key => (key, p))).ToLookup(k => k.key, k => k.p);
        foreach (var athlete in archive.Athletes)
        {
            var slug = SlugOfName.Create(athlete.Name);
            foreach (var person in KeysOf(slug).SelectMany(k => byKey[k]).Distinct().Where(p => AreAlike(slug, SlugOfName.Create(p.Name)) && MayBe(p, athlete)))
                yield return Note(person, athlete.Name, athlete.Id.Value);
        }

        foreach (var person in asked)
        {
            var slug = SlugOfName.Create(person.Name);
            foreach (var other in KeysOf(slug).SelectMany(k => byKey[k]).Distinct().Where(p => string.CompareOrdinal(p.Id, person.Id) < 0 && AreAlike(slug, SlugOfName.Create(p.Name)) && MayBe(person, p)))
                yield return Note(person, other.Name, other.Id!);
        }
    }

    private static RowNote Note(Person person, string name, string id) => person.First.Row.Note(
        person.First.IsMember ? "member" : "athlete",
        $"{person.Name} ({person.Id}) is new and written almost like {name} ({id}); if they are one, say so under `athletes` in the map");

    private static bool MayBe(Person person, Athlete athlete) =>
        person.Sex == athlete.Sex && Likeness.CompareBirths(person.Born, athlete.BirthDate) != Verdict.Different;

    private static bool MayBe(Person person, Person other) =>
        person.Sex == other.Sex && Likeness.CompareBirths(person.Born, other.Born) != Verdict.Different && !person.Rows.Select(r => r.Race).Intersect(other.Rows.Select(r => r.Race)).Any();

    /// <summary>What two names share that may be alike: the name without one letter, or its words in order.</summary>
    private static IEnumerable<string> KeysOf(string slug)
    {
        if (slug.Length < ShortestName)
            return [];
        return Enumerable.Range(0, slug.Length).Select(i => slug.Remove(i, 1)).Append(slug).Append(InOrder(slug)).Distinct();
    }

    private static string InOrder(string slug) => string.Join(' ', slug.Split('-').Order(StringComparer.Ordinal));

    /// <summary>The same letters are a namesake's, about whom the matching asks.</summary>
    private static bool AreAlike(string a, string b) => a != b && (InOrder(a) == InOrder(b) || AreOneLetterApart(a, b));

    /// <summary>One letter added, left out, changed, or swapped with its neighbour.</summary>
    private static bool AreOneLetterApart(string a, string b)
    {
        if (a.Length < b.Length)
            (a, b) = (b, a);
        var first = a.AsSpan().CommonPrefixLength(b);
        var (x, y) = (a[first..], b[first..]);
        return (a.Length - b.Length) switch
        {
            0 => x[1..] == y[1..] || (x.Length > 1 && x[0] == y[1] && x[1] == y[0] && x[2..] == y[2..]),
            1 => x[1..] == y,
            _ => false,
        };
    }
}
