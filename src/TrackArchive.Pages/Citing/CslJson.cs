using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrackArchive.Pages.Citing;

/// <summary>The citation style language's own form (CSL-JSON 1.0): a list of one item, for Zotero, Pandoc and the like.</summary>
public static class CslJson
{
    /// <summary>Letters stay letters; whoever puts the text into HTML escapes it.</summary>
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Format(PageCitation page)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            Item(json, page);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Item(Utf8JsonWriter json, PageCitation page)
    {
        json.WriteStartObject();
        json.WriteString("id", page.Key);
        json.WriteString("type", "webpage");
        json.WriteString("title", page.Title);
        json.WriteString("container-title", page.Archive);
        json.WriteStartArray("author");
        json.WriteStartObject();
        json.WriteString("literal", page.Archive);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("version", page.Edition);
        json.WriteStartObject("issued");
        json.WritePropertyName("date-parts");
        json.WriteRawValue($"[[{page.Date.Year}, {page.Date.Month}, {page.Date.Day}]]"); // on one line: indented, it would be seven
        json.WriteEndObject();
        json.WriteString("language", page.Language);
        json.WriteString("URL", page.Address);
        json.WriteEndObject();
    }
}
