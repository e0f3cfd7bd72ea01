namespace TrackArchive.Tests.Architecture;

/// <summary>The table of projects in src/README.md: which may use which, by the last part of their names.</summary>
internal static class ImportTable
{
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Read(string readme)
    {
        var rows = readme.Split('\n').SkipWhile(line => !line.StartsWith("| project |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim().Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray())
            .Select(cells => (Project: NameOf(cells[0]), Uses: cells[^1])).ToArray();
        var table = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var (project, uses) in rows)
        {
            var others = rows.Select(r => r.Project).Where(p => p != project);
            IEnumerable<string> allowed = uses switch
            {
                "nothing" => [],
                "all of the above" => table.Keys,
                "all of them" => others,
                _ when uses.StartsWith("all but ", StringComparison.Ordinal) => others.Except(uses["all but ".Length..].Split(", ")),
                _ => uses.Split(", "),
            };
            table.Add(project, allowed.ToHashSet(StringComparer.Ordinal));
        }

        return table;
    }

    public static string ProjectOf(string path) =>
        path.StartsWith("theme/", StringComparison.Ordinal) ? "Theme" : path.Split('/')[1]["TrackArchive.".Length..];

    private static string NameOf(string cell) => cell.Trim('`') switch
    {
        "../theme" => "Theme",
        var name => name["TrackArchive.".Length..],
    };
}
