using Microsoft.Extensions.DependencyInjection;
using Statiq.Web.Pipelines;
using TrackArchive.Composition.Embedding;
using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>Adds an archive to a Statiq site.</summary>
public static class BootstrapperExtensions
{
    /// <summary>
    /// Adds the pipelines <c>Archive</c>, <c>ArchiveAthletes</c>, <c>ArchiveFinals</c>, <c>ArchiveChampionships</c>, <c>ArchiveEvents</c>, <c>ArchiveNations</c>,
    /// <c>ArchiveArticles</c>, <c>ArchivePages</c>, <c>ArchiveData</c> and <c>ArchiveSearch</c> and the shortcodes <c>Athlete</c>, <c>Final</c>, <c>Claim</c>,
    /// <c>Podium</c> and <c>Lineage</c>, offers the pages to the site's archives, feeds and sitemap, and has a preview watch the content. An archive in the
    /// output's root brings a sitemap of its own.
    /// </summary>
    /// <param name="bootstrapper">The site's.</param>
    /// <param name="configure">Has the last word over what the site's settings say below <c>TrackArchive</c>.</param>
    public static TBootstrapper AddTrackArchive<TBootstrapper>(this TBootstrapper bootstrapper, Action<TrackArchiveOptions>? configure = null)
        where TBootstrapper : IBootstrapper
    {
        var (options, archive) = (new TrackArchiveOptions(), new CurrentArchive());
        return bootstrapper
            .ConfigureServices(services => AddLinks(services, new ArchiveLinks(options, archive)))
            .ConfigureSettings(settings =>
            {
                options.Mistake = ArchiveSettings.Apply(settings, options);
                configure?.Invoke(options);
                Configure(settings, options);
            })
            .ConfigureEngine(engine =>
            {
                ArchivePipelines.AddTo(engine.Pipelines, options, archive, engine.Services.GetRequiredService<Templates>());
                Configure(engine.Pipelines, options, archive);
                AddShortcodes(engine.Shortcodes, options, archive);
            });
    }

    /// <summary>A site that makes its links its own way keeps that.</summary>
    private static void AddLinks(IServiceCollection services, ArchiveLinks links)
    {
        if (services.All(s => s.ServiceType != typeof(ILinkGenerator)))
            services.AddSingleton<ILinkGenerator>(links);
    }

    private static void Configure(ISettings settings, TrackArchiveOptions options)
    {
        settings[WebKeys.WatchPaths] = settings.GetList<string>(WebKeys.WatchPaths, []).Append(options.Content.FullPath).ToArray();
        if (options.Folder.IsNullOrEmpty)
            settings[WebKeys.GenerateSitemap] = false;
    }

    private static void Configure(IPipelineCollection pipelines, TrackArchiveOptions options, CurrentArchive archive)
    {
        foreach (var asker in new[] { nameof(Archives), nameof(Feeds), nameof(Sitemap) }.Where(pipelines.ContainsKey))
        {
            foreach (var pages in EntityPipeline.All.Select(e => e.Name).Append(ArchivePipelines.Pages))
                pipelines[asker].Dependencies.Add(pages);
        }

        if (pipelines.TryGetValue(nameof(Content), out var content))
        {
            content.Dependencies.Add(ArchivePipelines.Archive);
            content.ProcessModules.Insert(1, new ReplacePages(options, archive));
        }

        if (pipelines.TryGetValue(nameof(Sitemap), out var sitemap))
            sitemap.PostProcessModules.Insert(0, Sitemapped());
        if (options.Analyze != ArchiveAnalysis.No && pipelines.TryGetValue(nameof(AnalyzeContent), out var analyze))
            analyze.InputModules.Add(options.Analyze == ArchiveAnalysis.All ? new ConcatDocuments(ArchivePipelines.Pages) : new ConcatDocuments(ArchivePipelines.Pages) { new SampleOfPages() });
    }

    /// <summary>A site's own shortcode of the same name is left to it.</summary>
    private static void AddShortcodes(IShortcodeCollection shortcodes, TrackArchiveOptions options, CurrentArchive archive)
    {
        foreach (var kind in Enum.GetValues<EmbedKind>().Where(kind => !shortcodes.Contains(kind.ToString())))
            shortcodes.Add(kind.ToString(), () => new ArchiveShortcode(kind, options, archive));
    }

    private static ExecuteIf Sitemapped() => new(Config.FromSetting(WebKeys.GenerateSitemap, true))
    {
        new ConcatDocuments(ArchivePipelines.Pages)
        {
            new FilterDocuments(Config.FromDocument(WebKeys.ShouldOutput, true).CombineWith(Config.FromDocument(WebKeys.IncludeInSitemap, true))),
        },
    };
}
