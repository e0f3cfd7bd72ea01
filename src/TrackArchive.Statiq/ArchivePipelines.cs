namespace TrackArchive.Statiq;

/// <summary>The archive's stages as pipelines. They have the names that templates, feeds and archives of the site ask for.</summary>
public static class ArchivePipelines
{
    /// <summary>From content to a sound archive: one document, which the others render.</summary>
    public const string Archive = nameof(Archive);

    /// <summary>One document a page.</summary>
    public const string Pages = "ArchivePages";

    /// <summary>JSON, CSV, SQLite, the index of names, feeds, stylesheets, scripts and pages at old addresses.</summary>
    public const string Data = "ArchiveData";

    /// <summary>The full-text index of <see cref="Pages"/>.</summary>
    public const string Search = "ArchiveSearch";

    internal static void AddTo(IPipelineCollection pipelines, TrackArchiveOptions options)
    {
        pipelines.Add(Archive, new Pipeline
        {
            InputModules = { new ReadContent(options.Content) },
            ProcessModules = { new CheckArchive(options) },
        });
        pipelines.Add(Pages, new Pipeline
        {
            Dependencies = { Archive },
            ProcessModules = { new ReplaceDocuments(Archive), new RenderPages(options.Folder) },
            OutputModules = { new FilterDocuments(Config.FromDocument(WebKeys.ShouldOutput, true)), new WriteFiles() },
        });
        pipelines.Add(Data, new Pipeline
        {
            Dependencies = { Archive },
            ProcessModules = { new ReplaceDocuments(Archive), new CollectFiles(options.Folder) },
            OutputModules = { new WriteFiles() },
        });
        if (options.Search)
        {
            pipelines.Add(Search, new Pipeline
            {
                Dependencies = { Pages },
                PostProcessHasDependencies = true,
                PostProcessModules = { new FullTextIndex(options.Folder) },
                OutputModules = { new WriteFiles() },
            });
        }
    }

    internal static ArchiveSite SiteOf(IDocument archive) => archive.Get<ArchiveSite>(TrackArchiveKeys.Site);
}
