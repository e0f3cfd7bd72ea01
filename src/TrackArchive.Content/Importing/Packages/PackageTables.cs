namespace TrackArchive.Content.Importing.Packages;

/// <summary>The tables of a data package that hold what was recorded and decided, each row with those that belong to it.</summary>
internal sealed class PackageTables
{
    private readonly List<string> _failures = [];

    private PackageTables(string folder)
    {
        IReadOnlyList<PackageRow> Read(string table, params string[] columns) => PackageTable.Read(folder, table, columns, _failures);
        string[] line = ["final", "line"];
        Athletes = Read("athletes", "id", "name", "family_name", "also_known_as", "sex", "wikidata", "olympedia", "world_athletics", "olympics", "sources", "file");
        LifeEvents = Read("life_events", "athlete", "kind", "date", "place", "sources").ToLookup(r => r.Key("athlete", "kind"));
        Relations = Read("relations", "athlete", "kind", "other", "name", "final", "note", "sources").ToLookup(r => r.Key("athlete"));
        Finals = Read("finals", "id", "date", "date_sources", "start", "basis", "timed_by", "listed_source", "listed_date", "complete_by", "may_have_changed_since", "sources", "notes");
        Results = Read(
            "results", "final", "line", "place", "status", "athlete", "team", "named_as", "nation", "mark", "estimated", "points_table", "wind", "wind_remark",
            "reaction", "bib", "lane", "other_time", "under", "masters", "class", "reason", "rule", "records", "bests", "unratified", "place_note", "note", "sources", "mark_sources", "squad_sources", "record_sources").ToLookup(r => r.Key("final"));
        OtherMarks = Read("other_marks", "final", "line", "mark", "points_table", "sources").ToLookup(r => r.Key(line));
        Squads = Read("squads", "final", "line", "athlete", "leg", "rounds").ToLookup(r => r.Key(line));
        Parts = Read("parts", "final", "line", "event", "mark", "points").ToLookup(r => r.Key(line));
        Splits = Read("splits", "final", "distance", "mark", "leader_line", "note", "sources").ToLookup(r => r.Key("final"));
        Decisions = Read(
            "decisions", "final", "number", "effect", "line", "refill", "place", "medal", "place_before", "reason", "note", "unsourced", "sources").ToLookup(r => r.Key("final"));
        Rulings = Read("rulings", "final", "decision", "authority", "date", "note", "sources").ToLookup(r => r.Key("final", "decision"));
    }

    public IReadOnlyList<PackageRow> Athletes { get; }

    public ILookup<string, PackageRow> LifeEvents { get; }

    public ILookup<string, PackageRow> Relations { get; }

    public IReadOnlyList<PackageRow> Finals { get; }

    public ILookup<string, PackageRow> Results { get; }

    public ILookup<string, PackageRow> OtherMarks { get; }

    public ILookup<string, PackageRow> Squads { get; }

    public ILookup<string, PackageRow> Parts { get; }

    public ILookup<string, PackageRow> Splits { get; }

    public ILookup<string, PackageRow> Decisions { get; }

    public ILookup<string, PackageRow> Rulings { get; }

    /// <summary>Nothing but why not, where a table cannot be read.</summary>
    public static (PackageTables? Tables, string? Failure) Read(string folder)
    {
        var tables = new PackageTables(folder);
        return tables._failures.Count == 0 ? (tables, null) : (null, string.Join("\n", tables._failures));
    }
}
