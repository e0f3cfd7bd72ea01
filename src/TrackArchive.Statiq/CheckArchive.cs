using Microsoft.Extensions.Logging;
using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Statiq.Current;
using TrackArchive.Statiq.Reading;

namespace TrackArchive.Statiq;

/// <summary>From the content's files to the <see cref="CurrentArchive"/>. Mistakes become messages; an error ends the execution.</summary>
internal sealed class CheckArchive(TrackArchiveOptions options, CurrentArchive archive) : Module
{
    private IReadOnlyList<Diagnostic> _warnings = [];

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        if (options.Mistake is not null)
            throw new ExecutionException(options.Mistake);
        PageTemplates.CheckNames(options, context);
        var folder = context.FileSystem.GetRootPath(options.Content);
        var content = await ContentDocuments.ReadAsync(context.Inputs, folder, options.Content.FullPath);
        var fingerprint = content.Fingerprint();
        if (archive.Site?.Fingerprint == fingerprint)
            ArchiveMessages.Log(_warnings, context);
        else
            await CheckAsync(content, fingerprint, context);
        return context.CreateDocument(new MetadataItems { { Keys.Title, archive.Site!.Site.Archive.Site.Title } }).Yield();
    }

    private async Task CheckAsync(ContentDocuments content, string fingerprint, IExecutionContext context)
    {
        archive.Release();
        var diagnostics = new DiagnosticBag();
        var site = new SiteOptions { BaseUrl = BaseUrl(context), Search = options.Search, Workers = context.SerialExecution ? 1 : 0 };
        var stages = new Stages(stage => context.Log(LogLevel.Debug, new StatiqLogState(), stage));
        var sound = CheckedArchive.Create(content, site, stages, diagnostics);
        _warnings = diagnostics.Sorted();
        ArchiveMessages.Log(_warnings, context);
        if (sound is null)
            throw new ExecutionException($"Nothing of the archive was written: {content.Name} has errors.");
        var packages = options.Search ? await PackagedParts.RestoreAsync(stages, context.CancellationToken) : PackagedParts.None;
        if (packages.Failure is not null)
            throw new ExecutionException(packages.Failure);
        archive.Take(new ArchiveSite(ComposedSite.Create(sound, packages.Sqlite, stages, site.Workers), site, fingerprint), options.Folder);
    }

    private Uri? BaseUrl(IExecutionContext context)
    {
        if (options.BaseUrl is not null || string.IsNullOrEmpty(context.Settings.GetString(Keys.Host)))
            return options.BaseUrl;
        var root = context.GetLink(NormalizedPath.Null, includeHost: true).TrimEnd('/');
        return new Uri(options.Folder.IsNullOrEmpty ? $"{root}/" : $"{root}/{options.Folder.FullPath}/");
    }
}
