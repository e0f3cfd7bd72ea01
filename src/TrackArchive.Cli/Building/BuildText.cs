using System.Globalization;
using TrackArchive.Cli.Checking;
using TrackArchive.Composition;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Building;

/// <summary>A build's report in words: mistakes and failures to the error stream, the summary to the other.</summary>
internal static class BuildText
{
    public static void Write(BuildReport report, BuildOptions options, bool timings, TextWriter output, TextWriter errors)
    {
        WriteDiagnostics(report, options, errors);
        if (report.Failure is { } failure)
            errors.WriteLine($"error: {failure}");
        else if (report.Changes is null)
            errors.WriteLine($"{Errors(report)}; nothing was written.");
        else
            output.WriteLine(Summary(report, options));
        if (timings)
            WriteTimes(report.Stages, output);
    }

    /// <summary>The same mistakes in the same words, for a run that only checks.</summary>
    public static void WriteCheck(BuildReport report, BuildOptions options, TextWriter output, TextWriter errors)
    {
        WriteDiagnostics(report, options, errors);
        if (report.HasErrors)
            errors.WriteLine($"{Errors(report)}.");
        else
            output.WriteLine($"{options.Content} has no errors; it makes {Count(report.Pages, "page")}.");
    }

    private static void WriteDiagnostics(BuildReport report, BuildOptions options, TextWriter errors)
    {
        var hidden = DiagnosticLines.Write(report.Diagnostics, new ContentFiles(options.Content, options.Content), options.Limits, errors);
        if (hidden is not null)
            errors.WriteLine($"{hidden}; --all shows them.");
    }

    private static string Errors(BuildReport report) => Count(report.Diagnostics.Count(d => d.Code.Severity == Severity.Error), "error");

    private static string Summary(BuildReport report, BuildOptions options)
    {
        var changes = report.Changes!;
        var files = changes.IsNothing
            ? "nothing changed"
            : $"{changes.New} files added, {changes.Changed} changed, {changes.Removed} removed";
        var published = report.Published > 0 ? $" {Count(report.Published, "address")} published." : "";
        return $"{report.Pages} pages in {options.Output}: {files}, {changes.Unchanged} unchanged.{published}";
    }

    private static void WriteTimes(IReadOnlyList<StageTime> stages, TextWriter output)
    {
        foreach (var stage in stages)
            output.WriteLine(Line(stage));
        output.WriteLine(Line(new StageTime("Total", Sum(s => s.Time), Sum(s => s.Processor), stages.Sum(s => s.Allocated))));

        TimeSpan Sum(Func<StageTime, TimeSpan> of) => TimeSpan.FromSeconds(stages.Sum(s => of(s).TotalSeconds));
        static string Line(StageTime stage) => string.Create(
            CultureInfo.InvariantCulture, $"{stage.Stage,-30} {stage.Time.TotalSeconds,7:F2} s {stage.Processor.TotalSeconds,7:F2} s of CPU {stage.Allocated / 1_000_000,7} MB allocated");
    }

    private static string Count(int n, string what) =>
        n == 1 ? $"1 {what}" : $"{n} {what}{(what.EndsWith('s') ? "es" : "s")}";
}
