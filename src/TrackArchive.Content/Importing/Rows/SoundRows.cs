namespace TrackArchive.Content.Importing.Rows;

/// <summary>The rows of a table that can be imported, why the others cannot, and which finals wait for those.</summary>
internal sealed record SoundRows(IReadOnlyList<ImportedRow> Rows, IReadOnlyList<RowNote> Rejected, IReadOnlySet<FinalId> Waiting)
{
    /// <param name="table">The table.</param>
    /// <param name="reader">Reads its rows.</param>
    /// <param name="refused">Finals that would not be sound, and why.</param>
    public static SoundRows Select(ResultTable table, RowReader reader, IReadOnlyDictionary<FinalId, string> refused)
    {
        var (rows, rejected, waiting) = (new List<ImportedRow>(), new List<RowNote>(table.Damaged), new HashSet<FinalId>());
        foreach (var row in table.Rows)
        {
            var (read, final, mistakes) = reader.Read(row);
            if (final is { } id && refused.TryGetValue(id, out var unsound))
                mistakes = [row.Note($"{id} would not be sound: {unsound}")];
            else if (read is not null)
            {
                rows.Add(read);
                continue;
            }

            rejected.AddRange(mistakes);
            if (final is { } known)
                waiting.Add(known);
        }

        foreach (var contradiction in rows.GroupBy(r => r.Race).SelectMany(Contradictions))
        {
            rejected.Add(contradiction.Row.Note("date", $"{contradiction.Race} has another date or list in an earlier row"));
            waiting.Add(contradiction.Final);
        }

        return new SoundRows(rows, rejected, waiting);
    }

    /// <summary>A final has one date, which not every row need repeat, and one list.</summary>
    private static IEnumerable<ImportedRow> Contradictions(IGrouping<RaceId, ImportedRow> final)
    {
        var (date, listed) = (final.FirstOrDefault(r => r.Date is not null)?.Date, final.First().Listed);
        return final.Where(r => (r.Date is not null && r.Date != date) || r.Listed != listed);
    }
}
