using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Articles;

internal static class ArticlePages
{
    public static ArticlePage Create(ArchiveRelations relations, ProvenClaims claims, Article article)
    {
        var archive = relations.Archive;
        var place = archive.Articles.IndexOf(article);
        return new ArticlePage
        {
            Route = Routes.Article(article.Id),
            ContentPath = article.ContentPath,
            Title = article.Title,
            Description = article.Summary,
            Breadcrumb = Crumbs.Articles,
            Feeds = ArticleFeeds.All,
            Facets = [],
            Published = article.Date,
            Date = DateWords.Format(article.Date),
            Reading = ArticleLines.DescribeReading(archive, article),
            Summary = article.Summary,
            Body = Proofs.Create(archive, claims, article.Body),
            About = [.. article.About.Select(e => new Link(Routes.To(e), LinkWords.Describe(archive, e)))],
            Tags = article.Tags,
            Related = ArticleLines.Create(archive, relations.Mentions.Related(article)),
            Previous = place > 0 ? ArticleLines.LinkTo(archive.Articles[place - 1]) : null,
            Next = place < archive.Articles.Length - 1 ? ArticleLines.LinkTo(archive.Articles[place + 1]) : null,
            Sources = Rows.InFull(article.Sources),
        };
    }
}
