using TrackArchive.Publishing.Search;
using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>The full-text index of the pages as they are after their own post-processing. Pagefind reads them from a folder that is gone afterwards.</summary>
internal sealed class FullTextIndex(NormalizedPath folder, CurrentArchive archive) : Module
{
    private (string Pages, SearchBundle Bundle)? _last;

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var searched = archive.Site!.Site.Searched.ToDictionary(path => folder.Combine(path));
        var pages = context.Outputs.FromPipeline(ArchivePipelines.Pages).Concat(context.Outputs.FromPipeline(nameof(Content))).Where(page => searched.ContainsKey(page.Destination)).ToArray();
        var state = string.Join(' ', await Task.WhenAll(pages.Select(page => page.GetCacheCodeAsync())));
        if (_last?.Pages != state)
            _last = (state, await IndexAsync(pages, searched, context));
        return _last.Value.Bundle.Files.Select(file => ArchiveDocuments.Create(context, folder, file));
    }

    private static async Task<SearchBundle> IndexAsync(IDocument[] pages, Dictionary<NormalizedPath, string> paths, IExecutionContext context)
    {
        var written = Directory.CreateTempSubdirectory("trackarchive-pages-");
        try
        {
            foreach (var page in pages)
            {
                var file = Path.Combine(written.FullName, paths[page.Destination]);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, await page.GetContentBytesAsync(), context.CancellationToken);
            }
            var bundle = await new SearchIndex().IndexAsync(written.FullName, [.. pages.Select(page => paths[page.Destination])], context.CancellationToken);
            return bundle.Failure is { } failure ? throw new ExecutionException(failure) : bundle;
        }
        finally
        {
            written.Delete(recursive: true);
        }
    }
}
