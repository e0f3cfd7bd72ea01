using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Publishing.Output;
using TrackArchive.Theme;

namespace TrackArchive.Publishing.Hosting;

/// <summary>
/// What a system shows of the site on its first screen (W3C Web Application Manifest). Addresses are relative to the file, which lies
/// at the site's root, so it serves any base path. The site stays a site: it opens in the browser.
/// </summary>
public static class WebManifest
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static OutputFile File(Site site)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("name", site.Title);
            json.WriteString("description", site.Tagline ?? site.Title);
            json.WriteString("lang", site.Language);
            json.WriteString("start_url", Routes.Home.From(Routes.WebManifest));
            json.WriteString("scope", "./");
            json.WriteString("display", "browser");
            json.WriteString("background_color", ThemeColours.Get("paper"));
            json.WriteString("theme_color", ThemeColours.Get("paper"));
            json.WriteStartArray("icons");
            foreach (var (side, icon) in ThemeAssets.ManifestIcons)
                Icon(json, icon, "image/png", string.Create(CultureInfo.InvariantCulture, $"{side}x{side}"));
            Icon(json, ThemeAssets.Icon, "image/svg+xml", "any");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return OutputFile.Text(Routes.WebManifest.Path, Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }

    private static void Icon(Utf8JsonWriter json, Route icon, string type, string sizes)
    {
        json.WriteStartObject();
        json.WriteString("src", icon.From(Routes.WebManifest));
        json.WriteString("type", type);
        json.WriteString("sizes", sizes);
        json.WriteEndObject();
    }
}
