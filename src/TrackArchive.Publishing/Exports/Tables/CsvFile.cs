using System.Globalization;
using System.Text;
using CsvHelper;
using TrackArchive.Publishing.Rendering;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>
/// A table as RFC 4180 has it: UTF-8, commas, lines ended by CR LF, names first; an absent value is an empty cell. Cells hold
/// the archive's own text without control characters. What a spreadsheet would take for a formula is not changed, since other
/// programs would then read something else; the dictionary says so.
/// </summary>
public static class CsvFile
{
    public static byte[] Create(DataTable table)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true))
        {
            csv.WriteRecord([.. table.Columns.Select(c => c.Name)]);
            foreach (var row in table.Rows)
                csv.WriteRecord([.. row.Select(Cell)]);
        }

        return bytes.ToArray();
    }

    /// <summary>With a byte order mark in front, without which spreadsheets take the letters of names for others.</summary>
    public static byte[] CreateForSpreadsheet(DataTable table) => [.. Encoding.UTF8.Preamble, .. Create(table)];

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => PlainText.StripControlCharacters((string)value),
    };
}
