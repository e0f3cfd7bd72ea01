using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Spelling;

namespace TrackArchive.Content.Importing.People;

/// <summary>The rows that a table gives to one athlete.</summary>
internal sealed class Person(IEnumerable<ImportedRow> rows)
{
    private readonly List<ImportedRow> _rows = [.. rows];

    public IReadOnlyList<ImportedRow> Rows => _rows;

    /// <summary>The id that the table or the map states, or that was found.</summary>
    public string? Id { get; set; }

    /// <summary>Whether a row, the map or an earlier answer says who it is.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>Why nobody can tell who it is.</summary>
    public string? Doubt { get; set; }

    /// <summary>The archive has no such athlete yet.</summary>
    public bool IsNew { get; set; }

    /// <summary>The spelling that most rows have; of equals, the later one.</summary>
    public string Name => _rows.GroupBy(r => r.Name).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(r => r.Year)).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    public IEnumerable<string> OtherNames => _rows.Select(r => r.Name).Distinct().Where(n => n != Name).Order(StringComparer.Ordinal);

    public IReadOnlySet<string> FoldedNames => _rows.Select(r => SlugOfName.Create(r.Name)).ToHashSet();

    /// <summary>Empty where no row names one. Clubs are not asked: people change them.</summary>
    public IReadOnlySet<string> Nations => _rows.Select(r => r.Nation?.Id.Value).OfType<string>().ToHashSet();

    /// <summary>Men or women; mixed where only events for both say nothing of it.</summary>
    public Sex Sex => _rows.Select(r => r.Sex).FirstOrDefault(s => !s.IsForBoth(), Sex.Mixed);

    /// <summary>The most exact that the rows state.</summary>
    public PartialDate? Born => _rows.Where(r => r.Born is not null).OrderBy(r => r.Born!.Value.IsApproximate).ThenByDescending(r => r.Born!.Value.Day).FirstOrDefault()?.Born;

    public ImportedRow First => _rows.OrderBy(r => r.Year).ThenBy(r => r.Row.Number).First();

    public void Add(Person other) => _rows.AddRange(other._rows);

    /// <summary>By the athlete whom the table or the map names, or by the table's own id, or by name, sex, nation and birth.</summary>
    public static IReadOnlyList<Person> FromRows(IEnumerable<ImportedRow> rows, ColumnMap map, NameRegister register) =>
        [.. rows.Where(r => r.IsOfOne).GroupBy(r => Key(r, map, register)).Select(g => new Person(g) { Id = g.Key.Id, IsAnswered = g.Key.Id is not null })];

    private static (string? Id, string Likely) Key(ImportedRow row, ColumnMap map, NameRegister register)
    {
        var id = row.Row["id"] is { Length: > 0 } stated ? stated : map.FindAthlete(row.Row["hint"], row.Name)?.Athlete ?? register.Find(row);
        if (id is not null)
            return (id, "");
        var hint = row.Row["hint"];
        return (null, hint.Length > 0 ? $"hint {hint}" : $"{SlugOfName.Create(row.Name)} {row.Sex} {row.Nation?.Id} {row.Born}");
    }
}
