using TrackArchive.Content.Spelling;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing.People;

/// <summary>
/// Gives new athletes their ids: the slug of the name, with the birth year (or that of the first final) where two share one.
/// Ids that are taken or have been published are never given again, and never changed.
/// </summary>
internal sealed class NewIds(Archive archive, IEnumerable<string> publishedAddresses)
{
    private const string Folder = "athletes/";
    /// <summary>Of one name and one year; more are not expected anywhere.</summary>
    private const int MostNamesakes = 20;

    private const string Ending = ".html";

    private readonly HashSet<string> _taken =
    [
        .. archive.Athletes.Select(a => a.Id.Value),
        .. publishedAddresses.Select(l => l.Split(' ')[0]).Where(l => l.StartsWith(Folder, StringComparison.Ordinal) && l.EndsWith(Ending, StringComparison.Ordinal))
            .Select(l => l[Folder.Length..^Ending.Length]),
    ];

    public void Assign(IReadOnlyList<Person> persons)
    {
        var shared = _taken.Select(WithoutYear).ToHashSet();
        foreach (var person in persons.Where(p => p.Id is not null))
            shared.Add(WithoutYear(person.Id!));
        _taken.UnionWith(persons.Select(p => p.Id).OfType<string>());
        foreach (var namesakes in persons.Where(p => p.Id is null).GroupBy(p => SlugOfName.Create(p.Name)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var alone = namesakes.Count() == 1 && !shared.Contains(namesakes.Key) && Slug.IsValid(namesakes.Key);
            foreach (var person in namesakes.OrderBy(p => p.First.Row.Number))
                Assign(person, alone ? [namesakes.Key] : Candidates(namesakes.Key, person.Born?.Year, person.First.Year));
        }
    }

    /// <summary>Where even the years are the same, all but the first carry a number.</summary>
    private static string[] Candidates(string slug, int? born, int first) =>
        [$"{slug}-{born ?? first}", $"{slug}-{first}", .. Enumerable.Range(2, MostNamesakes).Select(i => $"{slug}-{born ?? first}-{i}")];

    private void Assign(Person person, string[] ids)
    {
        person.Id = ids.FirstOrDefault(id => Slug.IsValid(id) && !_taken.Contains(id));
        if (person.Id is not null)
            _taken.Add(person.Id);
        else
            person.Doubt = $"no id is free for {person.Name}: {string.Join(" and ", ids.Distinct().Take(2))} are taken; give one with `id`";
    }

    private static string WithoutYear(string id) =>
        id.Length > 5 && id[^5] == '-' && id[^4..].All(char.IsAsciiDigit) ? id[..^5] : id;
}
