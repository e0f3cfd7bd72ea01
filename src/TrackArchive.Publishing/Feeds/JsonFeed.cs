using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrackArchive.Pages;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Feeds;

/// <summary>The articles as JSON Feed 1.1 (jsonfeed.org).</summary>
public static class JsonFeed
{
    /// <summary>Letters and markup stay readable: the file is never put inside HTML.</summary>
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile File(ArticleFeed feed)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            Head(json, feed);
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries)
                Item(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new(Routes.JsonFeed.Path, buffer.WrittenMemory);
    }

    private static void Head(Utf8JsonWriter json, ArticleFeed feed)
    {
        var site = feed.Site;
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", Routes.Articles.Absolute(site.BaseUrl));
        json.WriteString("feed_url", Routes.JsonFeed.Absolute(site.BaseUrl));
        if (site.Tagline is { } tagline)
            json.WriteString("description", tagline);
        json.WriteString("language", site.Language);
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", site.Title);
        json.WriteString("url", Routes.Home.Absolute(site.BaseUrl));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Item(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Address);
        json.WriteString("title", entry.Title);
        json.WriteString("summary", entry.Summary);
        json.WriteString("content_html", entry.Html);
        json.WriteString("date_published", ArticleFeed.Time(entry.Date));
        if (!entry.Tags.IsEmpty)
        {
            json.WriteStartArray("tags");
            foreach (var tag in entry.Tags)
                json.WriteStringValue(tag);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
