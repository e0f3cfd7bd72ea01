using System.Collections.Immutable;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Publishing.Feeds;
using TrackArchive.Tests.Theme;

namespace TrackArchive.Tests.Publishing.Feeds;

/// <summary>Feeds of a site that is built for another host than the archive's own.</summary>
internal static class GivenFeed
{
    public static readonly Uri ArchiveUrl = new("https://archive.example/");

    public static ArticleFeed Create(params ImmutableArray<Page> pages) =>
        ArticleFeed.Create(pages, SamplePages.Site with { BaseUrl = new Uri("https://preview.example/track/") }, ArchiveUrl);

    public static ArticlePage Article(string id, string date) =>
        SamplePages.ArticlePage with { Route = Routes.Article(new ArticleId(id)), Title = $"Coe & <{id}>", Published = DateOnly.Parse(date) };

    public static ArticlePage With(this ArticlePage page, params ImmutableArray<TextPart> body) => page with { Body = new Prose(body) };
}
