using Statiq.Web.Pipelines;
using TrackArchive.Composition.Embedding;
using TrackArchive.Statiq.Current;
using TrackArchive.Statiq.Reading;

namespace TrackArchive.Statiq;

/// <summary>
/// The archive's stages as pipelines. They have the names that templates, feeds and archives of the site ask for; those of entities are
/// <see cref="EntityPipeline.All"/>.
/// </summary>
public static class ArchivePipelines
{
    /// <summary>From content to a sound archive: one document, which the others render.</summary>
    public const string Archive = nameof(Archive);

    /// <summary>One document a page, rendered after all pipelines have processed theirs.</summary>
    public const string Pages = "ArchivePages";

    /// <summary>JSON, CSV, SQLite, the index of names, feeds, stylesheets, scripts and pages at old addresses.</summary>
    public const string Data = "ArchiveData";

    /// <summary>The full-text index of <see cref="Pages"/>.</summary>
    public const string Search = "ArchiveSearch";

    internal static void AddTo(IPipelineCollection pipelines, TrackArchiveOptions options, CurrentArchive archive, Templates templates)
    {
        pipelines.Add(Archive, new Pipeline
        {
            InputModules = { new ReadContent(options.Content) },
            ProcessModules = { new CheckArchive(options, archive) },
        });
        foreach (var entity in EntityPipeline.All)
        {
            pipelines.Add(entity.Name, new Pipeline
            {
                Dependencies = { Archive },
                ProcessModules = { new CreatePages(options.Folder, archive, entity.Has) },
            });
        }

        pipelines.Add(Pages, RenderedPages(options, archive, templates));
        pipelines.Add(Data, new Pipeline
        {
            Dependencies = { Archive },
            ProcessModules = { new CollectFiles(options.Folder, archive) },
            OutputModules = { new WriteFiles() },
        });
        if (options.Search)
        {
            pipelines.Add(Search, new Pipeline
            {
                Dependencies = { Pages, nameof(Content) },
                PostProcessHasDependencies = true,
                PostProcessModules = { new FullTextIndex(options.Folder, archive) },
                OutputModules = { new WriteFiles() },
            });
        }
    }

    /// <summary>Those of entities as their pipelines have made them, so that a site may add to them there, and all others.</summary>
    private static Pipeline RenderedPages(TrackArchiveOptions options, CurrentArchive archive, Templates templates)
    {
        var pipeline = new Pipeline
        {
            Dependencies = { Archive, nameof(Inputs) },
            ProcessModules =
            {
                new CreatePages(options.Folder, archive, page => !EntityPipeline.All.Any(e => e.Has(page))),
                new ConcatDocuments([.. EntityPipeline.All.Select(e => e.Name)]),
                new LeaveReplaced(),
                new OrderDocuments(Config.FromDocument<object>(document => document.Destination.FullPath)).WithComparer(StringComparer.Ordinal),
            },
            PostProcessModules = { new CheckClashes(), new RenderPages(options, archive, templates) },
            OutputModules = { new FilterDocuments(Config.FromDocument(WebKeys.ShouldOutput, true)), new WriteFiles() },
        };
        pipeline.Dependencies.AddRange(EntityPipeline.All.Select(e => e.Name));
        return pipeline;
    }
}
