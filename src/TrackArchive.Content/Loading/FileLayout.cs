namespace TrackArchive.Content.Loading;

/// <summary>Which path holds what: the table of content/README.md.</summary>
internal static class FileLayout
{
    private const string Ledger = "urls.txt";

    public static readonly string[] Required = ["site.yml", "events.yml", "sources.yml"];

    /// <summary>The folder of maps, which say what tables mean and are read by an import.</summary>
    public const string Maps = "maps";

    /// <summary>What belongs to others: the ledger of addresses, the description of the format, the maps of tables.</summary>
    private static readonly string[] NotRead = [Ledger, "README.md", Maps];

    public static bool IsIgnored(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.StartsWith('.') || name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal)
            || name.EndsWith(".bak", StringComparison.Ordinal) || (name.StartsWith('#') && name.EndsWith('#')) || NotRead.Contains(path);
    }

    /// <summary>Whether the file, or a folder that it is in, is ignored.</summary>
    public static bool IsBelowIgnored(string path)
    {
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (IsIgnored(path[..end]))
                return true;
        }
        return IsIgnored(path);
    }

    public static FileKind? KindOf(string path)
    {
        var steps = path.Split('/');
        var isYaml = path.EndsWith(".yml", StringComparison.Ordinal);
        var isMarkdown = path.EndsWith(".md", StringComparison.Ordinal);
        return (steps[0], steps.Length) switch
        {
            ("site.yml", 1) => FileKind.Site,
            ("nations.yml", 1) => FileKind.Nations,
            ("teams.yml", 1) => FileKind.Teams,
            ("events.yml", 1) => FileKind.Events,
            ("sources.yml", 1) => FileKind.Sources,
            ("sources", 2) when isYaml => FileKind.Sources,
            ("championships", 2) when isYaml => FileKind.Championship,
            ("athletes", 2 or 3) when isYaml => FileKind.AthleteShelf,
            ("athletes", 3) when isMarkdown => FileKind.CuratedAthlete,
            ("finals", 4) when path.EndsWith(".rounds.yml", StringComparison.Ordinal) => FileKind.Rounds,
            ("finals", 4) when isYaml => FileKind.Final,
            ("articles", 2) when isMarkdown => FileKind.Article,
            ("records", 2) when isYaml => FileKind.RecordList,
            ("changes", 2) when isYaml => FileKind.ChangeLog,
            ("changes", 3) when isYaml => FileKind.ChangeLogPart,
            ("names.yml", 1) => FileKind.Names,
            _ => null,
        };
    }

    /// <summary>Whether the program's commands write such a file. It is in the content folder, whoever wrote the path.</summary>
    public static bool IsWritten(string path) =>
        (path == Ledger || path.StartsWith($"{Maps}/", StringComparison.Ordinal) || KindOf(path) is not null) && !path.Contains('\\') && !path.Contains(':') && path.Split('/').All(step => step.Length > 0 && step[0] != '.');

    /// <summary>Where such a file would be read.</summary>
    public static string HintFor(string path)
    {
        if (path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && KindOf(path[..^5] + ".yml") is not null)
            return "name it .yml";
        if (path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase))
            return "name it .md";
        return path.Split('/')[0] switch
        {
            "finals" => "a final is finals/<series>/<year>/<event>.yml, its rounds may be beside it in <event>.rounds.yml",
            "athletes" => "an athlete is athletes/<shelf>/<id>.md, or an entry of athletes/<shelf>.yml or athletes/<shelf>/<part>.yml",
            "sources" => "a source is an entry of sources.yml or of sources/<shelf>.yml",
            "championships" => "a championship is championships/<series>.yml",
            "articles" => "an article is articles/<slug>.md",
            "records" => "a list of records is records/<list>.yml",
            "changes" => "what an edition changed is in changes/<edition>.yml and changes/<edition>/<part>.yml",
            _ => "content/README.md lists the files of an archive",
        };
    }
}
