using TrackArchive.Content.Importing.Tables;

namespace TrackArchive.Content.Importing.Maps;

/// <summary>A map for a table, guessed from its header and its first rows, for a keeper to read and edit; nothing is imported by it.</summary>
internal sealed class MapGuess(RawTable table)
{
    private const int RowsLookedAt = 20;

    /// <summary>What columns are called in lists; of those that fit one key the first is taken.</summary>
    private static readonly (string Key, string[] Names)[] Known =
    [
        ("place", ["place", "pos", "position", "rank", "platz", "plac", "pl"]),
        ("athlete", ["name", "athlete", "runner", "full name", "competitor"]),
        ("club", ["club", "team", "affiliation", "verein", "organisation"]),
        ("nation", ["nation", "country", "nat", "noc"]),
        ("mark", ["mark", "result", "time", "performance", "gun", "gun time", "perf", "distance", "points"]),
        ("chip", ["chip", "chip time", "net time"]),
        ("sex", ["sex", "gender", "m/f"]),
        ("wind", ["wind", "w/s"]),
        ("bib", ["bib", "no", "number", "race no"]),
        ("born", ["born", "dob", "date of birth", "birth date", "yob"]),
        ("round", ["round"]),
        ("event", ["event", "discipline"]),
        ("date", ["date"]),
        ("note", ["note", "notes", "comment", "remarks"]),
        ("lane", ["lane"]),
        ("reaction", ["reaction", "rt"]),
        ("source", ["source"]),
    ];

    private static readonly string[] Needed = ["championship", "edition", "event", "source"];

    public string Write()
    {
        var rows = table.Rows.Take(RowsLookedAt).ToArray();
        var header = rows.MaxBy(r => r.Cells.Count(c => FindKey(c) is not null))?.Cells ?? [];
        var columns = Columns(header);
        var body = rows.SkipWhile(r => r.Cells != header).Skip(1).ToArray();
        string[] Cells(string key) => columns.FirstOrDefault(c => c.Key == key) is { Column: { } column }
            ? [.. body.Select(r => r.Cells.ElementAtOrDefault(header.ToList().IndexOf(column)) ?? "").Where(c => c.Length > 0)] : [];
        List<string> map = [$"# A guess from the header and the first rows of {Path.GetFileName(table.File)}: read it, correct it, and import with --map."];
        string[] missing = [.. Needed.Except(columns.Select(c => c.Key))];
        if (missing.Length > 0)
            map.Add($"set: {{ {string.Join(", ", missing.Select(m => $"{m}: CHANGE-ME"))} }}");
        map.Add($"columns: {{ {string.Join(", ", columns.Where(c => c.Column != c.Key).Select(c => $"{Quote(c.Column)}: {c.Key}"))} }}");
        if (Cells("place").Any(c => c.Contains('/')) && columns.First(c => c.Key == "place") is var place)
            map.Add($"split: {{ {Quote(place.Column)}: \"{{place}} / {{}}\" }}");
        AppendRules(map, "marks", MarkRulesOf([.. Cells("mark"), .. Cells("chip")]).Select(r => MarkWritings.Tokens[r]));
        AppendRules(map, "names", NameRulesOf(Cells("athlete")).Select(r => NameWritings.Tokens[r]));
        var unread = header.Where(h => h.Length > 0 && columns.All(c => c.Column != h)).ToArray();
        if (unread.Length > 0)
            map.Add($"# Not read: {string.Join(", ", unread)}.");
        return string.Join('\n', map.Append(""));
    }

    private static List<(string Column, string Key)> Columns(IReadOnlyList<string> header)
    {
        var columns = new List<(string Column, string Key)>();
        foreach (var (key, names) in Known)
        {
            if (names.Select(n => header.FirstOrDefault(h => h.Equals(n, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(h => h is not null) is { } column)
                columns.Add((column, key));
        }

        return columns;
    }

    private static string? FindKey(string column) => Known.FirstOrDefault(k => k.Names.Contains(column, StringComparer.OrdinalIgnoreCase)).Key;

    private static IEnumerable<MarkWriting> MarkRulesOf(string[] marks)
    {
        if (marks.Any(m => m.Contains(',')))
            yield return MarkWriting.DecimalComma;
        if (marks.Any(m => MarkRules.Suggest(MarkRules.WithPoint(m), MarkKind.Time).Contains(MarkWriting.Units)))
            yield return MarkWriting.Units;
        if (marks.Any(m => MarkRules.Suggest(MarkRules.WithPoint(m), MarkKind.Time).Contains(MarkWriting.DottedMinutes)))
            yield return MarkWriting.DottedMinutes;
        if (marks.Any(m => m.StartsWith("0:", StringComparison.Ordinal) || m.StartsWith("00:", StringComparison.Ordinal)))
            yield return MarkWriting.LeadingZeros;
    }

    private static IEnumerable<NameWriting> NameRulesOf(string[] names)
    {
        if (names.Any(n => n.Count(c => c == ',') == 1))
            yield return NameWriting.FamilyCommaGiven;
        if (names.Any(n => NameRules.Rewrite(n, new HashSet<NameWriting> { NameWriting.Capitals }) != n))
            yield return NameWriting.Capitals;
    }

    private static void AppendRules(List<string> map, string key, IEnumerable<string> rules)
    {
        if (rules.ToArray() is { Length: > 0 } some)
            map.Add($"{key}: [{string.Join(", ", some)}]");
    }

    private static string Quote(string text) => text.All(c => char.IsAsciiLetterOrDigit(c)) && !text.All(char.IsAsciiDigit) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
