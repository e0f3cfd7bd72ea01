using Statiq.Web.Modules;
using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>Renders the pages: by the site's templates where it names some, by the archive's own theme else.</summary>
internal sealed class RenderPages(TrackArchiveOptions options, CurrentArchive archive, Templates templates) : Module
{
    private readonly RenderContentPostProcessTemplates _ownTemplates = new(templates);

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var template = new PageTemplates(options, context);
        var pages = context.Inputs.Select(page => (Page: page, Own: template.Find(page))).ToArray();
        var own = pages.Select(p => p.Own).OfType<IDocument>().ToArray();
        var rendered = own.Length == 0 ? [] : await context.ExecuteModulesAsync([_ownTemplates], own);
        return RenderByTheme([.. pages.Where(p => p.Own is null).Select(p => p.Page)], context).Concat(rendered);
    }

    private IEnumerable<IDocument> RenderByTheme(IDocument[] documents, IExecutionContext context)
    {
        var site = archive.Site!;
        var mentions = MentionsOfSite.Read(options, archive, context);
        var pages = documents.Select(document => mentions.AddTo(site.Find(document.GetString(TrackArchiveKeys.Path))!)).ToArray();
        return documents.Zip(site.Render(pages), (document, html) => document.Clone(html));
    }
}
