namespace TrackArchive.Cli.Commands;

/// <summary>Says which rows of a table something is about.</summary>
internal static class RowNumbers
{
    /// <summary>So many are named, and the others counted.</summary>
    private const int Named = 5;

    /// <param name="rows">In order; one at least.</param>
    public static string Describe(IReadOnlyList<int> rows)
    {
        if (rows.Count == 1)
            return $"row {rows[0]}";
        return rows.Count <= Named
            ? $"rows {string.Join(", ", rows.Take(rows.Count - 1))} and {rows[^1]}"
            : $"rows {string.Join(", ", rows.Take(Named))} and {rows.Count - Named} more";
    }
}
