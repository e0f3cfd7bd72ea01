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
/// element: it has no unescaped <c>&lt;</c>.
/// </summary>
public static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Create(Page page, Site site)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            json.WriteStartObject();
            new PageSubject(new SubjectWriter(json, site), site).Write(page);
            json.WriteString("url", page.Route.Absolute(site.BaseUrl));
            json.WriteEndObject();
            if (!page.Breadcrumb.IsEmpty)
                Breadcrumb(json, page, site);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
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
            json.WriteStartObject("item");
            json.WriteString("@id", link.To.Absolute(site.BaseUrl));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
