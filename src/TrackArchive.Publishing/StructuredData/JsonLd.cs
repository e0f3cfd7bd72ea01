using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TrackArchive.Domain;
using TrackArchive.Pages;

namespace TrackArchive.Publishing.StructuredData;

/// <summary>
/// What a page is about in the vocabulary of schema.org, with the way down to it. The text is safe inside a script
/// element: no <c>&lt;</c> stands in it unescaped.
/// </summary>
public static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(Page page, Site site)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            Subject(json, page, site);
            if (!page.Breadcrumb.IsEmpty)
                Breadcrumb(json, page, site);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Subject(Utf8JsonWriter json, Page page, Site site)
    {
        json.WriteStartObject();
        switch (page)
        {
            case AthletePage athlete: Person(json, athlete); break;
            case FinalPage final: SportsEvent(json, final, site); break;
            case ArticlePage article: Article(json, article, site); break;
            case HomePage: Named(json, "WebSite", page.Title, page.Description); break;
            default: Named(json, page is IndexPage ? "CollectionPage" : "WebPage", page.Title, page.Description); break;
        }

        json.WriteString("url", page.Route.Absolute(site.BaseUrl));
        if (page is not (AthletePage or FinalPage))
            json.WriteString("inLanguage", site.Language);
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, string type, string name, string? description)
    {
        json.WriteString("@type", type);
        json.WriteString("name", name);
        if (description is not null)
            json.WriteString("description", description);
    }

    private static void Person(Utf8JsonWriter json, AthletePage athlete)
    {
        Named(json, "Person", athlete.Name, athlete.Description);
        if (!athlete.AlsoKnownAs.IsEmpty)
        {
            json.WriteStartArray("alternateName");
            foreach (var name in athlete.AlsoKnownAs)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        if (athlete.IsoBirth is { } born)
            json.WriteString("birthDate", born);
    }

    private static void SportsEvent(Utf8JsonWriter json, FinalPage final, Site site)
    {
        Named(json, "SportsEvent", final.Title, final.Description);
        json.WriteString("sport", "Athletics");
        json.WriteString("startDate", final.IsoDate);
        if (final.City is { } city)
        {
            json.WriteStartObject("location");
            Named(json, "Place", city, null);
            json.WriteEndObject();
        }

        json.WriteStartArray("competitor");
        foreach (var medallist in final.Standings.Rows.Where(r => r.Medal is not null).SelectMany(r => r.Who))
        {
            json.WriteStartObject();
            Named(json, "Person", medallist.Words, null);
            json.WriteString("url", medallist.To.Absolute(site.BaseUrl));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Article(Utf8JsonWriter json, ArticlePage article, Site site)
    {
        json.WriteString("@type", "Article");
        json.WriteString("headline", article.Title);
        json.WriteString("description", article.Summary);
        json.WriteString("datePublished", article.IsoDate);
        json.WriteStartObject("publisher");
        Named(json, "Organization", site.Title, null);
        json.WriteEndObject();
        json.WriteStartObject("author");
        Named(json, "Organization", site.Title, null);
        json.WriteEndObject();
        if (site.Licence is { } licence)
            json.WriteString("license", licence.Url.AbsoluteUri);
    }

    private static void Breadcrumb(Utf8JsonWriter json, Page page, Site site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 1;
        foreach (var link in page.Breadcrumb.Add(new Link(page.Route, page.Title)))
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", position++);
            json.WriteString("name", link.Words);
            json.WriteString("item", link.To.Absolute(site.BaseUrl));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
