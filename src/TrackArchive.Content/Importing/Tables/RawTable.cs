using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Tables;

/// <summary>A table as its file has it: what comes before the header, the header and all rows alike.</summary>
/// <param name="File">How messages name it.</param>
/// <param name="Rows">In the order of the file; empty lines are not among them.</param>
internal sealed record RawTable(string File, IReadOnlyList<RawRow> Rows)
{
    private static readonly string[] Endings = [".csv", ".tsv", ".txt", LynxResult.Ending, ".xml"];

    /// <summary>The file, or those of a folder that may be tables, by name.</summary>
    public static string[] FilesOf(string path) => Directory.Exists(path)
        ? [.. Directory.EnumerateFiles(path).Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)]
        : [path];

    /// <summary>Nothing where the file is no table that can be read; that has been reported then.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static RawTable? Read(string file, TableEncoding encoding, char? separator, DiagnosticBag diagnostics)
    {
        if (TableText.Decode(System.IO.File.ReadAllBytes(file), file, encoding, diagnostics) is not { } text)
            return null;
        var rows = IofResultList.IsMeant(text) ? IofResultList.Read(text, file, diagnostics)
            : file.EndsWith(LynxResult.Ending, StringComparison.OrdinalIgnoreCase) ? LynxResult.Read(text)
            : DelimitedText.Read(text, separator);
        return rows is null ? null : new RawTable(file, rows);
    }
}

/// <summary>One row, counted as a spreadsheet counts it.</summary>
internal sealed record RawRow(int Number, IReadOnlyList<string> Cells);
