namespace TrackArchive.Content.Importing.Packages;

/// <summary>The tables of what was recorded and decided in finals, or those of rounds, which are named and keyed alike.</summary>
internal sealed class PackagedRaces
{
    public delegate IReadOnlyList<PackageRow> TableReader(string table, params string[] columns);

    /// <param name="read">Reads a table that has these columns.</param>
    /// <param name="prefix">Before the names of the tables.</param>
    /// <param name="race">The columns that name a race.</param>
    public PackagedRaces(TableReader read, string prefix, string[] race)
    {
        ILookup<string, PackageRow> Read(string table, string[] key, params string[] columns) => read(prefix + table, [.. key.Union(columns)]).ToLookup(r => r.Key(key));
        Line = [.. race, "line"];
        Race = race;
        string[] advances = race.Length > 1 ? ["advances"] : [];
        Results = Read(
            "results", race, [
            "line", "place", "status", "athlete", "team", "named_as", "mark", "estimated", "points_table", "wind", "wind_remark",
            "reaction", "bib", "lane", "other_time", "under", "masters", "class", "reason", "rule", "records", "bests", "unratified", "place_note", "note", "sources", "mark_sources", "squad_sources", "record_sources", .. advances]);
        OtherMarks = Read("other_marks", Line, "mark", "points_table", "sources");
        Squads = Read("squads", Line, "athlete", "leg", "rounds");
        Parts = Read("parts", Line, "event", "mark", "points");
        Splits = Read("splits", race, "distance", "mark", "leader_line", "note", "sources");
        Decisions = Read("decisions", race, "number", "effect", "line", "refill", "place", "medal", "place_before", "reason", "note", "unsourced", "sources");
        Rulings = Read("rulings", [.. race, "decision"], "authority", "date", "note", "sources");
    }

    /// <summary>The columns that name a race.</summary>
    public string[] Race { get; }

    /// <summary>The columns that name a line of a race.</summary>
    public string[] Line { get; }

    public ILookup<string, PackageRow> Results { get; }

    public ILookup<string, PackageRow> OtherMarks { get; }

    public ILookup<string, PackageRow> Squads { get; }

    public ILookup<string, PackageRow> Parts { get; }

    public ILookup<string, PackageRow> Splits { get; }

    public ILookup<string, PackageRow> Decisions { get; }

    public ILookup<string, PackageRow> Rulings { get; }
}
