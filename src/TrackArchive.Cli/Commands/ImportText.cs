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
        Notes("differs", report.Differences, options, output);
        foreach (var final in report.WaitingFinals)
            errors.WriteLine($"{final} was not imported, because not all of its rows are correct.");
        Summary(report, options, output);
    }

    private static void Notes(string what, IEnumerable<RowNote> notes, ImportOptions options, TextWriter writer)
    {
        foreach (var note in notes)
            writer.WriteLine($"{options.Table}: row {note.Row} {what}: {note.Text}");
    }

    private static void Summary(ImportReport report, ImportOptions options, TextWriter output)
    {
        if (report.UnreadColumns.Count > 0)
            output.WriteLine($"Columns not read: {string.Join(", ", report.UnreadColumns)}.");
        output.WriteLine($"Rows: {report.Rows} read, {report.Rejected.Count} rejected, {report.Ambiguous.Count} ambiguous.");
        output.WriteLine($"Finals: {report.AddedFinals.Count} added, {report.MergedFinals.Count} merged, {report.FinalsAlreadyThere} already there, {report.WaitingFinals.Count} not imported.");
        output.WriteLine($"Athletes: {report.AddedAthletes.Count} added, {report.MatchedAthletes} matched.");
        if (options.DryRun)
            output.WriteLine("Dry run: nothing was written.");
    }
}
