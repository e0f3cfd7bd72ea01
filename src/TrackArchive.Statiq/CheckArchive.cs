using Microsoft.Extensions.Logging;
using TrackArchive.Composition;
using TrackArchive.Diagnostics;

namespace TrackArchive.Statiq;

/// <summary>From the content's files to one document that carries the <see cref="ArchiveSite"/>. Mistakes become messages; an error ends the execution.</summary>
internal sealed class CheckArchive(TrackArchiveOptions options) : Module
{
    private (string Fingerprint, ArchiveSite Site, IReadOnlyList<Diagnostic> Warnings)? _last;

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var folder = context.FileSystem.GetRootPath(options.Content);
        var content = await ContentDocuments.ReadAsync(context.Inputs, folder, options.Content.FullPath);
        var fingerprint = content.Fingerprint();
        if (_last?.Fingerprint == fingerprint)
            Log(_last.Value.Warnings, context);
        else
            _last = await CheckAsync(content, fingerprint, context);
        return context.CreateDocument(new MetadataItems { { TrackArchiveKeys.Site, _last.Value.Site } }).Yield();
    }

    private async Task<(string, ArchiveSite, IReadOnlyList<Diagnostic>)> CheckAsync(ContentDocuments content, string fingerprint, IExecutionContext context)
    {
        var diagnostics = new DiagnosticBag();
        var site = new SiteOptions { BaseUrl = BaseUrl(context), Search = options.Search, Workers = context.SerialExecution ? 1 : 0 };
        var stages = new Stages(stage => context.Log(LogLevel.Debug, new StatiqLogState(), stage));
        var archive = CheckedArchive.Create(content, site, stages, diagnostics);
        var found = diagnostics.Sorted();
        Log(found, context);
        if (archive is null)
            throw new ExecutionException($"Nothing of the archive was written: {content.Name} has errors.");
        var packages = options.Search ? await PackagedParts.RestoreAsync(stages, context.CancellationToken) : PackagedParts.None;
        return packages.Failure is null
            ? (fingerprint, new ArchiveSite(ComposedSite.Create(archive, packages.Sqlite, stages, site.Workers), site), found)
            : throw new ExecutionException(packages.Failure);
    }

    private Uri? BaseUrl(IExecutionContext context)
    {
        if (options.BaseUrl is not null || string.IsNullOrEmpty(context.Settings.GetString(Keys.Host)))
            return options.BaseUrl;
        var root = context.GetLink(NormalizedPath.Null, includeHost: true).TrimEnd('/');
        return new Uri(options.Folder.IsNullOrEmpty ? $"{root}/" : $"{root}/{options.Folder.FullPath}/");
    }

    private static void Log(IEnumerable<Diagnostic> diagnostics, IExecutionContext context)
    {
        foreach (var diagnostic in diagnostics)
            context.Log(diagnostic.Code.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, new StatiqLogState(), diagnostic.ToString());
    }
}
