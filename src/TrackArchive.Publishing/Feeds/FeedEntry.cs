using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;

namespace TrackArchive.Publishing.Feeds;

/// <summary>An article as readers of feeds get it: whole, and with absolute links, for they show it elsewhere.</summary>
public sealed record FeedEntry
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public required string Id { get; init; }

    public required string Address { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required DateOnly Date { get; init; }

    public required ImmutableArray<string> Tags { get; init; }

    public required string Html { get; init; }

    internal static FeedEntry Create(ArticlePage page, Uri baseUrl, Uri archiveUrl) => new()
    {
        Id = page.Route.Absolute(archiveUrl),
        Address = page.Route.Absolute(baseUrl),
        Title = page.Title,
        Summary = page.Summary,
        Date = page.Published,
        Tags = page.Tags,
        Html = string.Concat(page.Body.Parts.Select(part => Markup(part, page.Route, baseUrl))),
    };

    private static string Markup(TextPart part, Route page, Uri baseUrl) => part switch
    {
        // Links within the page are the only relative ones; in text the sign would be escaped.
        Html html => html.Markup.Replace("href=\"#", $"href=\"{page.Absolute(baseUrl)}#", StringComparison.Ordinal),
        EntityLink link => $"<a href=\"{Routes.To(link.Target).Absolute(baseUrl)}\">{Encoder.Encode(link.Words!)}</a>",
        Claim claim => $"<a href=\"{page.At(Routes.EvidenceAnchor(claim.Number)).Absolute(baseUrl)}\">{Encoder.Encode(claim.Words)}</a>",
        _ => throw new InvalidOperationException($"no feed shows a {part.GetType().Name}"),
    };
}
