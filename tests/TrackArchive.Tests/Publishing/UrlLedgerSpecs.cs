using System.Text;
using TrackArchive.Diagnostics;
using TrackArchive.Publishing.Addresses;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class UrlLedgerSpecs
{
    private const string File = "content/urls.txt";

    [Fact]
    public void Published_pages_that_are_still_there_are_fine() =>
        Assert.Empty(Check("# since 2024\n\nindex.html\n  years/1984.html \r\n", "index.html", "years/1984.html", "new.html"));

    [Fact]
    public void A_page_that_would_vanish_is_an_error_at_its_line() =>
        Assert.Equal(
            [
                "content/urls.txt:2:1: error TA501: 'years/1984.html' was published and no page has this address any more; "
                    + "if the page moved, write 'years/1984.html -> ' and its new address here",
            ],
            Check("index.html\nyears/1984.html\n", "index.html"));

    [Fact]
    public void A_redirect_says_where_a_page_went()
    {
        Assert.Empty(Check("athletes/coe.html -> athletes/sebastian-coe.html", "athletes/sebastian-coe.html"));
        Assert.Equal([new Redirect("a.html", "b.html")], Ledger("b.html\na.html -> b.html\n").Redirects);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_an_error_at_their_place()
    {
        var diagnostics = new DiagnosticBag();
        UrlLedger.Read(File, [.. "# é\na"u8, 0xE9, .. ".html\n"u8], diagnostics);
        Assert.Equal("content/urls.txt:2:2: error TA502: invalid UTF-8; save the file as UTF-8", Assert.Single(diagnostics.Sorted()).ToString());
    }

    [Theory]
    [InlineData("/index.html", "1:1", "'/index.html' is not the address of a page: it begins with '/'")]
    [InlineData("https://a.example/b.html", "1:1", "'https://a.example/b.html' is not the address of a page: it is not relative to the site's root")]
    [InlineData("  a b.html", "1:3", "'a b.html' is not the address of a page: it has the character ' '")]
    [InlineData("a//b.html", "1:1", "'a//b.html' is not the address of a page: it has an empty or dotted folder name")]
    [InlineData("../b.html", "1:1", "'../b.html' is not the address of a page: it has an empty or dotted folder name")]
    [InlineData("a.html ->", "1:9", "an address is missing")]
    [InlineData("-> a.html", "1:1", "an address is missing")]
    [InlineData("a.html -> b.html -> c.html", "1:11", "'b.html -> c.html' is not the address of a page: it has the character ' '")]
    [InlineData("foo./x.html -> a.html", "1:1", "'foo./x.html' is not the address of a page: it has the folder 'foo.', and no folder of a page has a dot in its name")]
    [InlineData("search.html/x.html -> a.html", "1:1", "'search.html/x.html' is not the address of a page: it has the folder 'search.html', and no folder of a page has a dot in its name")]
    [InlineData(".trackarchive-journal -> a.html", "1:1", "'.trackarchive-journal' is not the address of a page: it has the name '.trackarchive-journal', which begins with '.'")]
    [InlineData("_headers/x.html -> a.html", "1:1", "'_headers/x.html' is not the address of a page: it has the name '_headers', which begins with '_'")]
    [InlineData("A.html -> a.html", "1:1", "no page can lead on from 'A.html': 'a.html' and 'A.html' differ in case only, which some systems cannot hold; rename one of them")]
    [InlineData("a.html\na.html -> c.html", "2:1", "'a.html' is on line 1 already")]
    public void A_line_that_cannot_be_read_is_an_error(string text, string place, string message)
    {
        var problem = Assert.Single(Check(text, "a.html"));

        Assert.StartsWith($"{File}:{place}: error TA502: {message}; ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirect_must_lead_to_a_page() =>
        Assert.Equal(
            [
                "content/urls.txt:1:1: error TA502: 'a.html' leads to 'b.html', which is not a page; "
                    + "name the page that readers of the old one want",
            ],
            Check("a.html -> b.html", "index.html"));

    [Fact]
    public void A_redirect_to_an_address_that_moved_itself_is_reported_its_end() =>
        Assert.Equal(
            [
                "content/urls.txt:1:1: error TA502: 'a.html' leads to 'b.html', which moved itself; write 'a.html -> d.html'",
                "content/urls.txt:2:1: error TA502: 'b.html' leads to 'c.html', which moved itself; write 'b.html -> d.html'",
            ],
            Check("a.html -> b.html\nb.html -> c.html\nc.html -> d.html", "d.html"));

    [Fact]
    public void A_circle_of_redirects_is_an_error()
    {
        var problems = Check("a.html -> b.html\nb.html -> a.html\nc.html -> a.html\nd.html -> d.html").ToList();

        Assert.Equal(4, problems.Count);
        Assert.All(problems, problem => Assert.Contains(", which leads in a circle; ", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_cannot_lead_elsewhere() =>
        Assert.Equal(
            ["content/urls.txt:1:1: error TA502: 'a.html' is a page, so it cannot lead elsewhere; remove the ' -> b.html'"],
            Check("a.html -> b.html", "a.html", "b.html"));

    [Fact]
    public void Publishing_adds_new_addresses_in_order_and_keeps_what_stands_there()
    {
        const string Text = "# the first edition\nz.html\n\nold.html -> z.html\n";

        var published = Ledger(Text).Publish(["z.html", "b.html", "B.html", "a/c.html", "b.html"]);

        Assert.Equal(Text + "B.html\na/c.html\nb.html\n", published);
    }

    [Fact]
    public void Publishing_twice_changes_nothing()
    {
        string[] pages = ["b.html", "a.html"];
        var once = Ledger("c.html").Publish(pages);

        Assert.Equal("c.html\na.html\nb.html\n", once);
        Assert.Equal(once, Ledger(once).Publish(pages));
    }

    private static UrlLedger Ledger(string text)
    {
        var diagnostics = new DiagnosticBag();
        var ledger = UrlLedger.Read(File, Encoding.UTF8.GetBytes(text), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return ledger;
    }

    private static IEnumerable<string> Check(string text, params string[] pages)
    {
        var diagnostics = new DiagnosticBag();
        UrlLedger.Read(File, Encoding.UTF8.GetBytes(text), diagnostics).Check(pages.ToHashSet(StringComparer.Ordinal), diagnostics);
        return diagnostics.Sorted().Select(diagnostic => diagnostic.ToString());
    }
}
