using TrackArchive.Cli.Checking;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Commands;

/// <summary>An import's report in words: what was not taken to the error stream, the rest to the other.</summary>
internal static class ImportText
{
    public static void Write(ImportReport report, ImportOptions options, TextWriter output, TextWriter errors)
    {
        var hidden = DiagnosticLines.Write(report.Diagnostics, report.Files ?? new ContentFiles(options.Content, options.Content), DiagnosticLimits.Default, errors);
        if (hidden is not null)
            errors.WriteLine($"{hidden}.");
        if (report.Diagnostics.Count > 0)
            errors.WriteLine("Nothing was imported: correct these mistakes first.");
        if (report.Failure is { } failure)
            errors.WriteLine($"error: {failure}");
        if (report.Diagnostics.Count > 0 || report.Failure is not null)
            return;
        Notes("rejected", report.Rejected, options, errors);
        Notes("ambiguous", report.Ambiguous, options, errors);
        if (options.Propose is not null)
        {
            Proposed(report, options, output);
            return;
        }

        Notes("warning", report.Similar, options, output);
        Notes("differs", report.Differences, options, output);
        Notes("recorded", report.Recorded, options, output);
        Notes("confirmed", report.Confirmed, options, output);
        foreach (var final in report.WaitingFinals)
            errors.WriteLine($"{final} was not imported, because not all of its rows are correct.");
        Summary(report, options, output);
    }

    /// <summary>The same of many rows is said once.</summary>
    private static void Notes(string what, IEnumerable<RowNote> notes, ImportOptions options, TextWriter writer)
    {
        foreach (var same in notes.GroupBy(n => (n.File, n.Column, n.Text)))
        {
            int[] rows = [.. same.Select(n => n.Row).Distinct().Order()];
            var column = same.Key.Column.Length > 0 ? $", column {same.Key.Column}," : "";
            writer.WriteLine($"{(same.Key.File.Length > 0 ? same.Key.File : options.Table)}: {RowNumbers.Describe(rows)}{column} {what}: {same.Key.Text}");
        }
    }

    private static void Proposed(ImportReport report, ImportOptions options, TextWriter output)
    {
        foreach (var file in report.Proposed)
            output.WriteLine(file);
        output.WriteLine(report.Proposed.Count == 0 ? "The archive has every nation, club, source, event and edition of these rows." : $"Read these files, correct them, and copy them over {options.Content}.");
    }

    private static int CountRows(IEnumerable<RowNote> notes) => notes.Select(n => (n.File, n.Row)).Distinct().Count();

    private static void Summary(ImportReport report, ImportOptions options, TextWriter output)
    {
        if (report.UnreadColumns.Count > 0)
            output.WriteLine($"Columns not read: {string.Join(", ", report.UnreadColumns)}.");
        output.WriteLine($"Rows: {report.Rows} read, {CountRows(report.Rejected)} rejected, {CountRows(report.Ambiguous)} ambiguous.");
        output.WriteLine($"Finals: {report.AddedFinals.Count} added, {report.MergedFinals.Count} merged, {report.FinalsAlreadyThere} already there, {report.WaitingFinals.Count} not imported.");
        output.WriteLine($"Athletes: {report.AddedAthletes.Count} added, {report.MatchedAthletes} matched.");
        if (report.Confirmed.Count + report.Recorded.Count > 0)
            output.WriteLine($"Sources: {CountRows(report.Confirmed)} results confirmed, {CountRows(report.Recorded)} other marks recorded.");
        if (options.DryRun)
            output.WriteLine("Dry run: nothing was written.");
    }
}
