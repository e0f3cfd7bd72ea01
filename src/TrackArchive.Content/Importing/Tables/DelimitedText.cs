using CsvHelper;

namespace TrackArchive.Content.Importing.Tables;

/// <summary>Reads CSV and its like: values with commas, semicolons or tabs between them. White space around values is dropped.</summary>
internal static class DelimitedText
{
    /// <summary>Of equals the first.</summary>
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>So many lines say which separator a table has.</summary>
    private const int LinesLookedAt = 20;

    /// <param name="text">The table.</param>
    /// <param name="separator">What is between its values, where that is known.</param>
    public static IReadOnlyList<RawRow> Read(string text, char? separator)
    {
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, Separator = separator ?? FindSeparator(text), TrimWhitespace = true, TrimInsideQuotes = true });
        var rows = new List<RawRow>();
        while (csv.Read())
            rows.Add(new RawRow((int)csv.RowNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i) ?? "")]));
        return rows;
    }

    /// <summary>The one that the first lines have most of, outside quotes: a list with decimal commas still has more semicolons.</summary>
    internal static char FindSeparator(string text)
    {
        var (counts, isQuoted, lines) = (new int[Separators.Length], false, 0);
        for (var i = 0; i < text.Length && lines < LinesLookedAt; i++)
        {
            if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (text[i] == '\n')
                lines++;
            else if (!isQuoted && Array.IndexOf(Separators, text[i]) is >= 0 and var found)
                counts[found]++;
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }
}
