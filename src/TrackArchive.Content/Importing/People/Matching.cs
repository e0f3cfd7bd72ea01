using TrackArchive.Content.Spelling;

namespace TrackArchive.Content.Importing.People;

/// <summary>
/// Finds who the persons of a table are: an athlete of the archive, a new one, or a doubt that names the candidates. Nothing
/// is guessed; the keeper resolves a doubt with the id.
/// </summary>
internal sealed class Matching(KnownAthletes known)
{
    private const string Resolve = "say which with `id`, or under `athletes` in the map";

    public IReadOnlyList<Person> Match(IReadOnlyList<Person> persons)
    {
        foreach (var person in persons)
            Recognise(person);
        var merged = MergeNew([.. persons.Where(p => p.IsNew && p.Id is null)]);
        return [.. persons.Except(merged)];
    }

    private void Recognise(Person person)
    {
        if (person.Id is { } id)
            person.IsNew = !known.Has(id);
        else
            person.Doubt = Doubt(person) ?? Find(person);
    }

    /// <summary>A table's own id is a hint: it may have been given to two people.</summary>
    private static string? Doubt(Person person)
    {
        var names = person.Rows.Select(r => r.Name).Distinct().ToArray();
        if (names.FirstOrDefault(n => !Likeness.NamesAgree(n, names[0])) is { } other)
            return $"{person.First.Row["hint"]} is {names[0]} and {other}; {Resolve}";
        if (person.Rows.GroupBy(r => r.Race).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return $"{person.Name} appears twice in {twice.Key}; {Resolve}";
        var births = person.Rows.Where(r => r.Born is not null).Select(r => r.Born).Distinct().ToArray();
        return births.Any(b => Likeness.CompareBirths(b, births[0]) == Verdict.Different)
            ? $"{person.Name} was born {string.Join(" and ", births)}; {Resolve}"
            : null;
    }

    private string? Find(Person person)
    {
        var present = known.InTheSameFinals(person).ToArray();
        var like = known.FindSimilar(person).ToArray();
        var same = present.Length > 0 ? present : [.. like.Where(l => l.Verdict == Verdict.Same).Select(l => l.Athlete)];
        if (same.Length == 1)
        {
            person.Id = same[0].Id.Value;
            return null;
        }

        var candidates = same.Length > 1 ? same : [.. like.Where(l => l.Verdict == Verdict.Doubtful).Select(l => l.Athlete)];
        if (candidates.Length > 0)
            return $"{person.Name} could be {string.Join(" or ", candidates.Select(c => c.Id.Value).Order(StringComparer.Ordinal))}; {Resolve}";
        if (known.InPlaceOf(person) is var (row, athlete))
            return $"{person.Name} is in the place where {row.Race} has {athlete.Id}; {Resolve}";
        person.IsNew = true;
        return null;
    }

    /// <summary>New persons of one name are one where nation and birth say so; gives those that went into others.</summary>
    private static HashSet<Person> MergeNew(IReadOnlyList<Person> persons)
    {
        var merged = new HashSet<Person>();
        foreach (var namesakes in persons.GroupBy(p => (SlugOfName.Create(p.Name), p.Sex)).Where(g => g.Count() > 1))
        {
            var kept = new List<Person>();
            foreach (var person in namesakes.OrderBy(p => p.Born is null).ThenBy(p => p.First.Row.Number))
            {
                var same = kept.Where(k => Compare(k, person) == Verdict.Same && !k.Rows.Any(r => person.Rows.Any(s => s.Race == r.Race))).ToArray();
                if (same.Length == 1)
                {
                    same[0].Add(person);
                    merged.Add(person);
                    continue;
                }

                DoubtAll([.. kept.Where(k => Compare(k, person) != Verdict.Different).Append(person)]);
                kept.Add(person);
            }
        }

        return merged;
    }

    /// <summary>Two nations in one race are two people's.</summary>
    private static Verdict Compare(Person a, Person b)
    {
        var mayBeOneCareer = !a.Rows.Any(r => b.Rows.Any(s => s.Race == r.Race)) && Likeness.AreOfOneCareer(a.Rows.Select(r => r.Year), b.Rows.Select(r => r.Year));
        return Likeness.Compare(a.Born, b.Born, Likeness.ShareNation(a.Nations, b.Nations), mayBeOneCareer);
    }

    private static void DoubtAll(Person[] persons)
    {
        if (persons.Length < 2)
            return;
        foreach (var person in persons)
            person.Doubt = $"{person.Name} is in rows {string.Join(" and ", persons.Select(p => p.First.Row.Number).Order())}, as one athlete or as several; {Resolve}";
    }
}
