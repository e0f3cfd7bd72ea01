using System.Collections.Immutable;
using TrackArchive.Composition;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using TrackArchive.Pages.Downloads;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Cli.Building;

/// <summary>The whole pipeline: content to archive to pages to files. Nothing is written before all of it is sound.</summary>
public static class SiteBuild
{
    /// <summary>What is watched while another build uses the output folder.</summary>
    public const string Waiting = "Waiting for another build of the same output folder to end";

    /// <param name="options">What to build.</param>
    /// <param name="watch">Called with the name of each stage that begins, and with <see cref="Waiting"/>.</param>
    /// <param name="cancellation">Stops between stages; the next build finishes what was begun.</param>
    /// <exception cref="OutputFolderException">The output folder is not the build's, or another build uses it.</exception>
    public static async Task<BuildReport> RunAsync(BuildOptions options, Action<string> watch, CancellationToken cancellation)
    {
        var stages = new Stages(watch);
        var diagnostics = new DiagnosticBag();
        using var turn = await OutputLock.TakeAsync(options.Output, options.Wait ? () => watch(Waiting) : null, cancellation);
        ContentChange.Finish(options.Content);
        var madeFrom = options.Publish ? null : stages.Run("Looking at the content", () => BuildInputs.TryHash(options));
        if (madeFrom is not null && stages.Run("Looking at the output", () => OutputRecord.Find(options.Output, madeFrom)) is { } last)
            return new BuildReport([], stages.Times) { Pages = last.Pages, BaseUrl = last.BaseUrl, Changes = new OutputChanges(0, 0, last.Files, 0) };
        if (CheckedArchive.Create(options.Source, options, stages, diagnostics) is not { } archive)
            return new BuildReport(diagnostics.Sorted(), stages.Times);

        cancellation.ThrowIfCancellationRequested();
        var packages = options.Search ? await PackagedParts.RestoreAsync(stages, cancellation) : PackagedParts.None;
        if (packages.Failure is { } missing)
            return new BuildReport(diagnostics.Sorted(), stages.Times) { Failure = missing };
        var site = ComposedSite.Create(archive, packages.Sqlite, stages, options.Workers);
        var files = Files(site, options, stages);
        cancellation.ThrowIfCancellationRequested();
        var report = await SiteWriting.RunAsync(options, files, site.Searched, stages, cancellation);
        if (report.Failure is null && options.Publish)
        {
            var published = PublishedAddresses.Add(archive, options.Content);
            report = report with { Published = published.Added, Failure = published.Failure };
        }
        var warnings = diagnostics.Sorted();
        if (madeFrom is not null && warnings.Count == 0 && report is { Succeeded: true, Changes: { } changes })
            new OutputRecord(site.Pages.Length, changes.New + changes.Changed + changes.Unchanged, archive.Site.BaseUrl).Write(options.Output, madeFrom);
        return report with { Diagnostics = warnings, Stages = stages.Times, Pages = site.Pages.Length, BaseUrl = archive.Site.BaseUrl };
    }

    /// <summary>All that <see cref="RunAsync"/> checks before it writes, and nothing else: what it would report.</summary>
    /// <param name="options">What to check.</param>
    /// <param name="watch">Called with the name of each stage that begins.</param>
    public static BuildReport Check(BuildOptions options, Action<string>? watch = null)
    {
        var stages = new Stages(watch ?? (_ => { }));
        var diagnostics = new DiagnosticBag();
        ContentChange.Finish(options.Content);
        var archive = CheckedArchive.Create(options.Source, options, stages, diagnostics);
        return new BuildReport(diagnostics.Sorted(), stages.Times) { Pages = archive is null ? 0 : archive.Pages.Length + DataPages.Addresses.Length };
    }

    private static ImmutableArray<OutputFile> Files(ComposedSite site, BuildOptions options, Stages stages)
    {
        var supporting = stages.Run("Exporting data", () => SiteFiles.SupportingFiles(site, options.Workers));
        var pages = stages.Run("Rendering", () => SiteFiles.Pages(site, options.Workers));
        return [.. pages.Select(page => new OutputFile(page.Route.Path, page.Html)), .. supporting, .. SiteFiles.AtTheRoot(site)];
    }
}
