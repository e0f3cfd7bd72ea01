using TrackArchive.Content;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Building;
using TrackArchive.Publishing.Addresses;

namespace TrackArchive.Cli;

/// <summary>The whole pipeline: content to archive to pages to files. Nothing is written before all of it is sound.</summary>
public static class SiteBuild
{
    private const string LedgerName = "urls.txt";

    /// <param name="options">What to build.</param>
    /// <param name="watch">Told the stage under way.</param>
    /// <param name="cancel">Stops between stages; the next build finishes what was begun.</param>
    public static async Task<BuildReport> RunAsync(BuildOptions options, Action<string> watch, CancellationToken cancel)
    {
        var stages = new Stages(watch);
        var diagnostics = new DiagnosticBag();

        var archive = stages.Run("Reading content", () => ArchiveLoader.Load(options.Content, options.Content, diagnostics, options.Workers).Archive);
        if (archive is null)
            return new BuildReport(diagnostics.Sorted(), stages.Times);
        var site = archive.Site with { BaseUrl = options.BaseUrl ?? archive.Site.BaseUrl };
        var relations = stages.Run("Deriving", () => new ArchiveRelations(archive));
        var pages = stages.Run("Composing pages", () => SitePages.Of(relations, options.Search));

        var ledgerFile = Path.Combine(options.Content, LedgerName);
        var addresses = SiteFiles.Addresses(pages);
        var ledger = UrlLedger.Read($"{options.Content.TrimEnd('/', '\\')}/{LedgerName}", Text(ledgerFile), diagnostics);
        ledger.Check(addresses, diagnostics);
        if (diagnostics.HasErrors)
            return new BuildReport(diagnostics.Sorted(), stages.Times) { Pages = pages.Length };

        var files = stages.Run("Rendering", () => SiteFiles.Of(relations, pages, site, [.. ledger.Redirects], options));
        cancel.ThrowIfCancellationRequested();
        var report = await SiteWriting.RunAsync(options, files, SiteFiles.Searched(pages), stages, cancel);
        if (report.Failure is null && options.Publish)
            report = report with { Published = Publish(ledger, ledgerFile, addresses) };
        return report with { Diagnostics = diagnostics.Sorted(), Stages = stages.Times, Pages = pages.Length };
    }

    private static string Text(string file) => File.Exists(file) ? File.ReadAllText(file) : "";

    private static int Publish(UrlLedger ledger, string file, IReadOnlySet<string> addresses)
    {
        var (before, after) = (Text(file), ledger.Publish(addresses));
        if (before == after)
            return 0;
        var beside = file + ".new";
        File.WriteAllText(beside, after);
        File.Move(beside, file, overwrite: true);
        return after[before.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
    }
}
