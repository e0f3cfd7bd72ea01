namespace TrackArchive.Content.Importing.Rows;

/// <summary>The columns of a table of results, which content/README.md describes.</summary>
internal static class ResultKeys
{
    public static readonly string[] Required = ["championship", "edition", "event", "source"];

    /// <summary>What is written into a result as the row has it; the trial of the whole folder finds what does not fit.</summary>
    public static readonly string[] Copied = ["reaction", "bib", "lane", "gun", "chip", "under", "masters", "class", "reason", "rule", "unratified", "as", "table", "place-note", "note"];

    private static readonly HashSet<string> All =
    [
        "championship", "edition", "sex", "event", "date", "listed-source", "listed-date", "place", "status", "athlete", "id", "hint", "born",
        "nation", "club", "team", "squad", "member", "member-sex", "leg", "rounds", "mark", "estimated", "wind", "records", "source", "mark-source",
        "squad-source", "record-source", "date-source", "complete-source", "start", "timed-by", "other-marks", "final-note", "may-have-changed-since",
        "round", "number", "advances",
        .. Copied,
    ];

    public static bool IsKnown(string key) => All.Contains(key) || PartColumns.IsOne(key) || RoundColumns.IsOne(key);
}
