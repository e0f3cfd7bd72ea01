using TrackArchive.Content.Articles.Links;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Articles;

/// <summary>One article from its document.</summary>
internal sealed class ArticleResolver(Catalogue catalogue, EntityIndex index, ArticleText text, DiagnosticBag diagnostics)
{
    public Article Resolve(ArticleDocument document)
    {
        var id = document.File.Stem;
        if (!Slug.IsValid(id))
            diagnostics.Add(Codes.BadId, SourceLocation.Start(document.File.DisplayPath), SlugFault.Describe(id), "the file's name is the article's id");
        return new Article(new ArticleId(id), document.Title?.Value ?? id, document.Date?.Value ?? default, document.Summary?.Value ?? "")
        {
            Tags = [.. document.Tags.Select(t => t.Value)],
            About = [.. document.About.Select(About).OfType<EntityRef>()],
            Sources = catalogue.SourcesOf(document.Sources, diagnostics),
            Body = text.Read(document.Body, document.Mentions, self: null, document.Title, document.Summary),
            ContentPath = document.File.Path,
        };
    }

    private EntityRef? About(Located<string> about)
    {
        if (index.Find(about.Value) is { } found)
        {
            index.RequirePage(found.Target, about.At, diagnostics);
            return found.Target;
        }

        if (!index.IsIncomplete)
            diagnostics.Add(Codes.BrokenLink, about.At, $"there is no '{about.Value}' in the archive", () => index.FindMeant(about.Value) is { } meant ? Nearest.Mean(meant, about.Value, about.At) : null);
        return null;
    }
}
