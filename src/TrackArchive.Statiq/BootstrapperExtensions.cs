using Statiq.Web.Pipelines;

namespace TrackArchive.Statiq;

/// <summary>Adds an archive to a Statiq site.</summary>
public static class BootstrapperExtensions
{
    /// <summary>
    /// Adds the pipelines <c>Archive</c>, <c>ArchivePages</c>, <c>ArchiveData</c> and <c>ArchiveSearch</c>, offers the pages to the site's archives,
    /// feeds and sitemap, and has a preview watch the content. An archive in the output's root brings a sitemap of its own.
    /// </summary>
    public static TBootstrapper AddTrackArchive<TBootstrapper>(this TBootstrapper bootstrapper, Action<TrackArchiveOptions>? configure = null)
        where TBootstrapper : IBootstrapper
    {
        var options = new TrackArchiveOptions();
        configure?.Invoke(options);
        return bootstrapper
            .ConfigureSettings(settings => Configure(settings, options))
            .ConfigureEngine(engine => Configure(engine.Pipelines, options));
    }

    private static void Configure(ISettings settings, TrackArchiveOptions options)
    {
        settings[WebKeys.WatchPaths] = settings.GetList<string>(WebKeys.WatchPaths, []).Append(options.Content.FullPath).ToArray();
        if (options.Folder.IsNullOrEmpty)
            settings[WebKeys.GenerateSitemap] = false;
    }

    private static void Configure(IPipelineCollection pipelines, TrackArchiveOptions options)
    {
        ArchivePipelines.AddTo(pipelines, options);
        foreach (var asker in new[] { nameof(Archives), nameof(Feeds), nameof(Sitemap) }.Where(pipelines.ContainsKey))
            pipelines[asker].Dependencies.Add(ArchivePipelines.Pages);
        if (pipelines.TryGetValue(nameof(Sitemap), out var sitemap))
            sitemap.PostProcessModules.Insert(0, Sitemapped());
        if (options.Analyze && pipelines.TryGetValue(nameof(AnalyzeContent), out var analyze))
            analyze.InputModules.Add(new ConcatDocuments(ArchivePipelines.Pages));
    }

    private static ExecuteIf Sitemapped() => new(Config.FromSetting(WebKeys.GenerateSitemap, true))
    {
        new ConcatDocuments(ArchivePipelines.Pages)
        {
            new FilterDocuments(Config.FromDocument(WebKeys.ShouldOutput, true).CombineWith(Config.FromDocument(WebKeys.IncludeInSitemap, true))),
        },
    };
}
