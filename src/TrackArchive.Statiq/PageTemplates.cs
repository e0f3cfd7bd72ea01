using TrackArchive.Pages;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Statiq;

/// <summary>Which template of the site's own renders a page, and the document that Statiq's templates render then.</summary>
internal sealed class PageTemplates(TrackArchiveOptions options, IExecutionContext context)
{
    /// <summary>A layout of Razor is asked for a body: this is one, the same for all pages, so that it is compiled once.</summary>
    private const string FramedBody = $"@Html.Raw(Document.GetString(\"{TrackArchiveKeys.Body}\"))";

    private readonly Dictionary<NormalizedPath, (NormalizedPath Source, IContentProvider Content)> _files = [];

    /// <exception cref="ExecutionException">A template is meant for pages of a kind that is none.</exception>
    public static void CheckNames(TrackArchiveOptions options, IExecutionContext context)
    {
        var kinds = Enum.GetValues<PageKind>().Select(PageKindWords.Describe).ToArray();
        if (options.Templates.Keys.FirstOrDefault(kind => !kinds.Contains(kind, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new ExecutionException($"A template is given for '{unknown}', which is not a kind of page; expected one of {string.Join(", ", kinds)}.");
        foreach (var file in options.Templates.Values.Append(options.Frame).Where(path => !path.IsNullOrEmpty))
        {
            if (!context.FileSystem.GetInputFile(file).Exists)
                throw new ExecutionException($"The template '{file}' is not in the site's input.");
        }
    }

    /// <summary>The page as a document of its template; nothing where the archive's theme renders it.</summary>
    public IDocument? Find(IDocument page)
    {
        if (options.Templates.TryGetValue(page.GetString(TrackArchiveKeys.Kind), out var template))
            return With(page, template);
        if (options.Frame.IsNullOrEmpty)
            return null;
        return MediaTypes.IsMediaType(options.Frame.FullPath, MediaTypes.Razor) ? Framed(page) : With(page, options.Frame);
    }

    private IDocument With(IDocument page, NormalizedPath template)
    {
        var (source, content) = _files.TryGetValue(template, out var known) ? known : _files[template] = Read(template);
        return page.Clone(source, NormalizedPath.Null, null, content);
    }

    /// <summary>Statiq leaves out files that begin with a line below; pages that such a file renders are not that file.</summary>
    private (NormalizedPath, IContentProvider) Read(NormalizedPath template)
    {
        var file = context.FileSystem.GetInputFile(template);
        return (file.Path.ChangeFileName(file.Path.FileName.FullPath.TrimStart('_')), file.GetContentProvider());
    }

    private IDocument Framed(IDocument page)
    {
        var source = context.FileSystem.GetInputFile("archive.cshtml").Path;
        var content = context.GetContentProvider(FramedBody, MediaTypes.Razor);
        return page.Clone(source, NormalizedPath.Null, new MetadataItems { { WebKeys.Layout, "/" + options.Frame.FullPath.TrimStart('/') } }, content);
    }
}
