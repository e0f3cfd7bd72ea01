using Microsoft.Extensions.Logging;
using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>A page of the site's own whose front matter names a page of the archive knows all that that page knows, and is written in its place.</summary>
internal sealed class ReplacePages(TrackArchiveOptions options, CurrentArchive archive) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.Inputs.Select(document => PathOf(document) is { } path ? Replace(document, path, context) : document);

    /// <summary>Of the page that the document replaces, below the archive's folder; nothing where it replaces none.</summary>
    public static string? PathOf(IDocument document) =>
        document.GetString(TrackArchiveKeys.Replaces) is { Length: > 0 } named ? named.EndsWith(".html", StringComparison.Ordinal) ? named : $"{named}.html" : null;

    private IDocument Replace(IDocument document, string path, IExecutionContext context)
    {
        if (archive.Site!.Find(path) is not { } page)
        {
            context.Log(LogLevel.Error, new StatiqLogState(), $"{ArchiveMessages.NameOf(document.Source, context)}:1:1: error: {TrackArchiveKeys.Replaces} names '{path}', and the archive has no such page");
            return document;
        }

        IEnumerable<KeyValuePair<string, object>> known = ArchiveDocuments.Describe(archive, page);
        return document.Clone(known.Where(item => !document.ContainsKey(item.Key)).Append(new KeyValuePair<string, object>(Keys.DestinationPath, options.Folder.Combine(path))));
    }
}
