using System.Collections.Immutable;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Domain.Relations;

/// <summary>Which articles and biographies speak of what: the links of the archive's prose, read backwards.</summary>
public sealed class Mentions
{
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

    private static ILookup<EntityRef, T> Backwards<T>(IEnumerable<T> texts, Func<T, IEnumerable<EntityRef>> linksOf) =>
        texts.SelectMany(text => linksOf(text).Distinct().Select(link => (link, text))).ToLookup(p => p.link, p => p.text);

    private static IEnumerable<EntityRef> Links(IEnumerable<TextPart> parts) =>
        parts.OfType<EntityLink>().Select(l => l.Target);
}
