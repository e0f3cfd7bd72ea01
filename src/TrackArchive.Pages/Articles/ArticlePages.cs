using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Articles;

internal static class ArticlePages
{
    public static ArticlePage Create(ArchiveRelations relations, ProvenClaims claims, Article article)
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
            Date = DateWords.Format(article.Date),
            IsoDate = article.Date.ToString("yyyy-MM-dd"),
            Summary = article.Summary,
            Body = Proofs.Create(archive, claims, article.Body),
            About = [.. article.About.Select(e => new Link(Routes.To(e), Name(archive, e)))],
            Tags = article.Tags,
            Related = Rows.Articles(relations.Mentions.Related(article)),
            Sources = Rows.InFull(article.Sources),
        };
    }

    /// <summary>What a link to the thing is called where nobody gave words.</summary>
    private static string Name(Archive archive, EntityRef entity) => entity.Kind switch
    {
        EntityKind.Athlete => archive.GetAthlete(new AthleteId(entity.Id)).Name,
        EntityKind.Final => archive.GetFinal(FinalId.TryParse(entity.Id).Value).Name,
        EntityKind.Edition => archive.GetEdition(EditionId.TryParse(entity.Id).Value).Name,
        EntityKind.Championship => archive.GetChampionship(new ChampionshipId(entity.Id)).Name,
        EntityKind.Event => archive.GetEvent(new EventId(entity.Id)).FullName,
        EntityKind.Nation => archive.GetNation(new NationCode(entity.Id)).Name,
        EntityKind.Article => archive.GetArticle(new ArticleId(entity.Id)).Title,
        EntityKind.Source => archive.GetSource(new SourceId(entity.Id)).Title,
        EntityKind.Year => entity.Id,
        _ => throw new ArgumentOutOfRangeException(nameof(entity), entity.Kind, "a kind without a name"),
    };
}
