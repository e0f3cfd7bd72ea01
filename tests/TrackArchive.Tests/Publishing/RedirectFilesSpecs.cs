using System.Text;
using AngleSharp.Html.Parser;
using TrackArchive.Pages;
using TrackArchive.Publishing.Addresses;
using TrackArchive.Publishing.Output;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class RedirectFilesSpecs
{
    private static readonly Uri BaseUrl = new("https://archive.example/track/");
    private static readonly Redirect[] Moved =
        [new("years/84.html", "index.html"), new("athletes/gbr/coe.html", "athletes/sebastian-coe.html"), new("feed.xml", "news.xml")];

    [Fact]
    public void Hosts_that_read_rules_get_one_for_each_redirect_in_order_before_any_page_there()
    {
        var rules = RedirectFiles.Rules(Moved, data: []);

        Assert.Equal("_redirects", rules.Path);
        Assert.Equal(
            "/athletes/gbr/coe.html /athletes/sebastian-coe.html 301!\n/feed.xml /news.xml 301\n/years/84.html /index.html 301!\n",
            Encoding.UTF8.GetString(rules.Content.Span));
    }

    [Fact]
    public void The_data_beside_a_page_that_moved_is_found_at_its_old_address_too()
    {
        var data = OutputFile.Text("athletes/sebastian-coe.json", "{}");

        Assert.Contains("/athletes/gbr/coe.json /athletes/sebastian-coe.json 301!\n", Encoding.UTF8.GetString(RedirectFiles.Rules(Moved, [new Route(data.Path)]).Content.Span), StringComparison.Ordinal);
        var copy = Assert.Single(RedirectFiles.Data(Moved, [data]));
        Assert.Equal(("athletes/gbr/coe.json", data.Content), (copy.Path, copy.Content));
    }

    [Fact]
    public void Everywhere_else_a_small_page_leads_on()
    {
        var pages = RedirectFiles.Pages(Moved, BaseUrl).ToList();

        Assert.Equal(["athletes/gbr/coe.html", "years/84.html"], pages.Select(page => page.Path));
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(pages[0].Content.Span));
        Assert.Equal("../sebastian-coe.html", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("0; url=../sebastian-coe.html", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(
            "https://archive.example/track/athletes/sebastian-coe.html",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }
}
