using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Articles;

internal static class ArticlePages
{
    public static ArticlePage Of(ArchiveRelations relations, ProvenClaims claims, Article article)
    {
        var archive = relations.Archive;
        return new ArticlePage
        {
            Route = Routes.Article(article.Id),
            ContentPath = article.ContentPath,
            Title = article.Title,
            Description = article.Summary,
            Breadcrumb = Crumbs.Articles,
            Feeds = ArticleFeeds.All,
            Facets = [],
            Date = Words.Date(article.Date),
            IsoDate = article.Date.ToString("yyyy-MM-dd"),
            Summary = article.Summary,
            Body = Proofs.Of(claims, article.Body),
            About = [.. article.About.Select(e => new Link(Routes.Of(e), Name(archive, e)))],
            Tags = article.Tags,
            Related = Rows.Articles(relations.Mentions.Related(article)),
            Sources = Rows.InFull(article.Sources),
        };
    }

    /// <summary>What a link to the thing is called where nobody gave words.</summary>
    private static string Name(Archive archive, EntityRef entity) => entity.Kind switch
    {
        EntityKind.Athlete => archive.Athlete(new AthleteId(entity.Id))?.Name,
        EntityKind.Final => archive.Finals.FirstOrDefault(f => f.Id.ToString() == entity.Id)?.Name,
        EntityKind.Edition => archive.Championships.SelectMany(c => c.Editions).FirstOrDefault(e => e.Id.ToString() == entity.Id)?.Name,
        EntityKind.Championship => archive.Championships.FirstOrDefault(c => c.Id.Value == entity.Id)?.Name,
        EntityKind.Event => archive.Events.FirstOrDefault(e => e.Id.Value == entity.Id)?.FullName,
        EntityKind.Nation => archive.Nations.FirstOrDefault(n => n.Code.Value == entity.Id)?.Name,
        EntityKind.Article => archive.Articles.FirstOrDefault(a => a.Id.Value == entity.Id)?.Title,
        _ => null,
    } ?? entity.Id;
}
