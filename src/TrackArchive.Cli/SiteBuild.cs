using TrackArchive.Diagnostics;

namespace TrackArchive.Cli;

/// <summary>The whole pipeline: content to archive to pages to files. Nothing is written before all of it is sound.</summary>
public static class SiteBuild
{
    /// <param name="options">What to build.</param>
    /// <param name="watch">Told the stage under way.</param>
    /// <param name="cancel">Stops between stages; the next build finishes what was begun.</param>
    public static async Task<BuildReport> RunAsync(BuildOptions options, Action<string> watch, CancellationToken cancel)
    {
        var stages = new Stages(watch);
        var diagnostics = new DiagnosticBag();
        if (CheckedArchive.Of(options, stages, diagnostics) is not { } archive)
            return new BuildReport(diagnostics.Sorted(), stages.Times);

        cancel.ThrowIfCancellationRequested();
        var files = SiteFiles.Of(archive, options, stages);
        cancel.ThrowIfCancellationRequested();
        var report = await SiteWriting.RunAsync(options, files, SiteFiles.Searched(archive.Pages), stages, cancel);
        if (report.Failure is null && options.Publish)
            report = report with { Published = archive.Publish() };
        return report with { Diagnostics = diagnostics.Sorted(), Stages = stages.Times, Pages = archive.Pages.Length, BaseUrl = archive.Site.BaseUrl };
    }

    /// <summary>All that <see cref="RunAsync"/> checks before it writes, and nothing else: what it would report.</summary>
    public static BuildReport Check(BuildOptions options)
    {
        var stages = new Stages(_ => { });
        var diagnostics = new DiagnosticBag();
        var archive = CheckedArchive.Of(options, stages, diagnostics);
        return new BuildReport(diagnostics.Sorted(), stages.Times) { Pages = archive?.Pages.Length ?? 0 };
    }
}
