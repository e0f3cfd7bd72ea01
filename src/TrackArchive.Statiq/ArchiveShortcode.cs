using System.Net;
using TrackArchive.Composition.Embedding;
using TrackArchive.Diagnostics;
using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>Shows something of the archive in a page of the site's own. A mistake is a message with file and line, and the run fails.</summary>
internal sealed class ArchiveShortcode(EmbedKind kind, TrackArchiveOptions options, CurrentArchive archive) : SyncShortcode
{
    public override ShortcodeResult Execute(KeyValuePair<string, string>[] args, string content, IDocument document, IExecutionContext context)
    {
        string[] arguments = [.. args.Select(a => a.Key is null ? a.Value : $"{a.Key}={a.Value}")];
        var words = string.IsNullOrWhiteSpace(content) ? null : WebUtility.HtmlDecode(content.Trim());
        var diagnostics = new DiagnosticBag();
        var embed = new Embed(kind, [.. arguments], words, ShortcodePlace.Find(kind, arguments, document, context));
        var html = archive.Site!.Embeds.Render(embed, FolderOf(context), diagnostics);
        ArchiveMessages.Log(diagnostics.Sorted(), context);
        return html;
    }

    private string FolderOf(IExecutionContext context)
    {
        var root = (context.GetLink("/") ?? "").TrimEnd('/') + "/";
        return options.Folder.IsNullOrEmpty ? root : $"{root}{options.Folder.FullPath.Trim('/')}/";
    }
}
