namespace TrackArchive.Content.Importing.Packages;

/// <summary>The tables of a data package that hold what was recorded and decided, each row with those that belong to it.</summary>
internal sealed class PackageTables
{
    private readonly List<string> _failures = [];
    private readonly Dictionary<string, string?> _teams;

    private PackageTables(string folder)
    {
        IReadOnlyList<PackageRow> Read(string table, params string[] columns) => PackageTable.Read(folder, table, columns, _failures);
        Athletes = Read("athletes", "id", "name", "family_name", "also_known_as", "sex", "sources", "file");
        LifeEvents = Read("life_events", "athlete", "kind", "date", "place", "sources").ToLookup(r => r.Key("athlete", "kind"));
        Relations = Read("relations", "athlete", "kind", "other", "name", "final", "note", "sources").ToLookup(r => r.Key("athlete"));
        _teams = Read("championships", "id").ToDictionary(c => c["id"] ?? "", c => c["teams"]);
        Finals = Read("finals", "id", "date", "date_sources", "start", "basis", "timed_by", "wind", "wind_remark", "listed_source", "listed_date", "complete_by", "may_have_changed_since", "sources", "notes");
        Rounds = Read("rounds", "final", "race", "round", "number", "date", "date_sources", "start", "basis", "timed_by", "wind", "wind_remark", "listed_source", "listed_date", "by_place", "by_mark", "standard", "at_least", "complete_by", "sources", "notes", "file").ToLookup(r => r.Key("final"));
        OfFinals = new PackagedRaces(Read, "", ["final"]);
        OfRounds = new PackagedRaces(Read, "round_", ["final", "race"]);
    }

    public IReadOnlyList<PackageRow> Athletes { get; }

    public ILookup<string, PackageRow> LifeEvents { get; }

    public ILookup<string, PackageRow> Relations { get; }

    public IReadOnlyList<PackageRow> Finals { get; }

    /// <summary>Races before finals, by the final.</summary>
    public ILookup<string, PackageRow> Rounds { get; }

    /// <summary>What decisions call a team without a name of its own: that by which its championship counts, if it has one.</summary>
    public string? FindTeam(string final, PackageRow result) => (_teams.GetValueOrDefault(final.Split('/')[0]) ?? "nation") == "nation"
        ? result["nation"] ?? result["club"]
        : result["club"] ?? result["nation"];

    public PackagedRaces OfFinals { get; }

    public PackagedRaces OfRounds { get; }

    /// <summary>Nothing but why not, where a table cannot be read.</summary>
    public static (PackageTables? Tables, string? Failure) Read(string folder)
    {
        var tables = new PackageTables(folder);
        return tables._failures.Count == 0 ? (tables, null) : (null, string.Join("\n", tables._failures));
    }
}
