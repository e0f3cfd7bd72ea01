using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using SkiaSharp;
using TrackArchive.Pages;
using TrackArchive.Publishing.Hosting;
using TrackArchive.Publishing.Output;
using TrackArchive.Tests.Theme;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class HostingFilesSpecs
{
    private static readonly Uri BaseUrl = new("https://archive.example/track/");

    [Fact]
    public void A_sitemap_has_absolute_addresses_in_order_with_the_archives_date()
    {
        var sitemap = Assert.Single(Sitemap.Files(BaseUrl, [new("years/1984.html"), Routes.Home, new("years/1984.html")], new DateOnly(2024, 3, 1)));

        Assert.Equal("sitemap.xml", sitemap.Path);
        Assert.Equal(
            ["https://archive.example/track/", "https://archive.example/track/years/1984.html"],
            Elements(sitemap, "loc"));
        Assert.Equal(["2024-03-01", "2024-03-01"], Elements(sitemap, "lastmod"));
    }

    [Fact]
    public void A_sitemap_without_a_date_says_none() =>
        Assert.Empty(Elements(Assert.Single(Sitemap.Files(BaseUrl, [Routes.Home])), "lastmod"));

    [Fact]
    public void More_pages_than_one_sitemap_may_hold_stand_in_several_that_the_first_lists()
    {
        var files = Sitemap.Files(BaseUrl, Enumerable.Range(0, Sitemap.Limit + 1).Select(i => new Route($"{i:D6}.html")), new DateOnly(2024, 3, 1));

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(f => f.Path));
        Assert.Equal(["https://archive.example/track/sitemap-1.xml", "https://archive.example/track/sitemap-2.xml"], Elements(files[0], "loc"));
        Assert.Equal("sitemapindex", XDocument.Parse(Text(files[0])).Root!.Name.LocalName);
        Assert.Equal(Sitemap.Limit, Elements(files[1], "loc").Count());
        Assert.Equal(["https://archive.example/track/050000.html"], Elements(files[2], "loc"));
    }

    [Fact]
    public void Robots_are_told_where_the_sitemap_is() =>
        Assert.Equal(
            "User-agent: *\nAllow: /\n\nSitemap: https://archive.example/track/sitemap.xml\n",
            Text(RobotsTxt.File(BaseUrl)));

    [Fact]
    public void The_manifest_names_the_site_and_icons_of_the_sizes_it_says_at_any_base_path()
    {
        var manifest = WebManifest.File(SamplePages.Site);
        var json = JsonDocument.Parse(manifest.Content).RootElement;

        Assert.Equal("site.webmanifest", manifest.Path);
        Assert.Equal(("TrackArchive", "index.html"), (json.GetProperty("name").GetString(), json.GetProperty("start_url").GetString()));
        Assert.Equal("#fbfaf6", json.GetProperty("theme_color").GetString());
        var icons = json.GetProperty("icons").EnumerateArray().ToDictionary(i => i.GetProperty("sizes").GetString()!, i => i.GetProperty("src").GetString());
        Assert.Equal(["192x192", "512x512", "any"], icons.Keys);
        Assert.All(icons.Values, src => Assert.Contains(ThemeAssets.For([]), a => a.Route.Path == src));
        Assert.Equal([192, 512], ThemeAssets.ManifestIcons.Select(icon => SKBitmap.Decode(ThemeAssets.For([]).Single(a => a.Route == icon.Route).Bytes.Span).Width));
    }

    [Fact]
    public void The_headers_carry_the_policy_and_cache_only_hashed_names_for_good() =>
        Assert.Equal(
            $"""
            /*
              Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types trackarchive; frame-ancestors 'none'
              Cross-Origin-Opener-Policy: same-origin
              Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()
              Referrer-Policy: strict-origin-when-cross-origin
              X-Content-Type-Options: nosniff
              Link: </{ThemeAssets.TextFace}>; rel=preload; as=font; type=font/woff2; crossorigin

            /assets/*
              Cache-Control: public, max-age=31536000, immutable

            /search/parts/*
              Cache-Control: public, max-age=31536000, immutable

            /data/finals/*
              Cache-Control: public, max-age=31536000, immutable

            /data/compare/*
              Cache-Control: public, max-age=31536000, immutable

            /pagefind/fragment/*
              Cache-Control: public, max-age=31536000, immutable

            /pagefind/index/*
              Cache-Control: public, max-age=31536000, immutable

            /pagefind/filter/*
              Cache-Control: public, max-age=31536000, immutable

            """.ReplaceLineEndings("\n"),
            Text(Headers.File()));

    [Fact]
    public void The_policy_in_a_page_lacks_what_only_a_header_can_say() =>
        Assert.Equal(ContentPolicy.Header, ContentPolicy.Meta + "; frame-ancestors 'none'");

    private static IEnumerable<string> Elements(OutputFile sitemap, string name)
    {
        XNamespace protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
        return XDocument.Parse(Text(sitemap)).Descendants(protocol + name).Select(element => element.Value);
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
