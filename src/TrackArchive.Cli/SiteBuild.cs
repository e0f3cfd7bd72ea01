using System.Collections.Immutable;
using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Pages.Building;
using TrackArchive.Publishing.Output;

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
        if (CheckedArchive.Create(options.Source, options, stages, diagnostics) is not { } archive)
            return new BuildReport(diagnostics.Sorted(), stages.Times);

        cancel.ThrowIfCancellationRequested();
        var packages = options.Search ? await PackagedParts.RestoreAsync(stages, cancel) : PackagedParts.None;
        if (packages.Failure is { } missing)
            return new BuildReport(diagnostics.Sorted(), stages.Times) { Failure = missing };
        var site = ComposedSite.Create(archive, packages.Sqlite, stages, options.Threads);
        var files = Files(site, options, stages);
        cancel.ThrowIfCancellationRequested();
        var report = await SiteWriting.RunAsync(options, files, site.Searched, stages, cancel);
        if (report.Failure is null && options.Publish)
            report = report with { Published = PublishedAddresses.Add(archive, options.Content) };
        return report with { Diagnostics = diagnostics.Sorted(), Stages = stages.Times, Pages = site.Pages.Length, BaseUrl = archive.Site.BaseUrl };
    }

    /// <summary>All that <see cref="RunAsync"/> checks before it writes, and nothing else: what it would report.</summary>
    public static BuildReport Check(BuildOptions options)
    {
        var stages = new Stages(_ => { });
        var diagnostics = new DiagnosticBag();
        var archive = CheckedArchive.Create(options.Source, options, stages, diagnostics);
        return new BuildReport(diagnostics.Sorted(), stages.Times) { Pages = archive is null ? 0 : archive.Pages.Length + DataPages.Addresses.Length };
    }

    private static ImmutableArray<OutputFile> Files(ComposedSite site, BuildOptions options, Stages stages)
    {
        var supporting = stages.Run("Exporting data", () => SiteFiles.SupportingFiles(site, options.Threads));
        var pages = stages.Run("Rendering", () => SiteFiles.Pages(site, options.Threads));
        return [.. pages.Select(page => new OutputFile(page.Route.Path, page.Html)), .. supporting, .. SiteFiles.AtTheRoot(site)];
    }
}
