using System.Collections.Immutable;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Domain.Relations;

/// <summary>Which articles and biographies speak of what: the links of the archive's prose, read backwards.</summary>
public sealed class Mentions
{
    private const int MaxRelated = 4;

    private readonly ILookup<EntityRef, Article> _articles;
    private readonly ILookup<EntityRef, Athlete> _biographies;

    public Mentions(Archive archive)
    {
        _articles = Backwards(archive.Articles, a => a.About.Concat(Links(a.Body)));
        _biographies = Backwards(archive.Athletes, a => Links(a.Biography));
    }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Article> InArticles(EntityRef entity) => [.. _articles[entity]];

    /// <summary>Athletes whose biography speaks of it, by id.</summary>
    public ImmutableArray<Athlete> InBiographies(EntityRef entity) => [.. _biographies[entity]];

    /// <summary>Articles that speak of the same things as this one: those that share the most, finals counting most, newest of equals first.</summary>
    public ImmutableArray<Article> Related(Article article) => RelatedTo(article.About.Concat(Links(article.Body)), [article]);

    /// <summary>Articles that speak of none of <paramref name="self"/> but of things near it, like an athlete's finals.</summary>
    public ImmutableArray<Article> RelatedTo(EntityRef self, IEnumerable<EntityRef> near) => RelatedTo(near, InArticles(self));

    private ImmutableArray<Article> RelatedTo(IEnumerable<EntityRef> entities, IReadOnlyCollection<Article> known) =>
    [
        .. entities.Distinct()
            .SelectMany(e => _articles[e].Select(a => (article: a, weight: Weight(e.Kind))))
            .GroupBy(p => p.article.Id)
            .Select(g => (g.First().article, weight: g.Sum(p => p.weight)))
            .Where(p => p.weight > 0 && known.All(k => k.Id != p.article.Id))
            .OrderByDescending(p => p.weight).ThenByDescending(p => p.article.Date).ThenBy(p => p.article.Id.Value, StringComparer.Ordinal)
            .Take(MaxRelated)
            .Select(p => p.article),
    ];

    private static int Weight(EntityKind kind) => kind switch
    {
        EntityKind.Final => 4,
        EntityKind.Athlete => 3,
        EntityKind.Edition => 2,
        EntityKind.Event => 1,
        EntityKind.Championship or EntityKind.Nation or EntityKind.Club or EntityKind.School or EntityKind.University or EntityKind.Region or EntityKind.Year or EntityKind.Article or EntityKind.Source => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static ILookup<EntityRef, T> Backwards<T>(IEnumerable<T> texts, Func<T, IEnumerable<EntityRef>> linksOf) =>
        texts.SelectMany(text => linksOf(text).Distinct().Select(link => (link, text))).ToLookup(p => p.link, p => p.text);

    private static IEnumerable<EntityRef> Links(IEnumerable<TextPart> parts) =>
        parts.OfType<EntityLink>().Select(l => l.Target);
}
