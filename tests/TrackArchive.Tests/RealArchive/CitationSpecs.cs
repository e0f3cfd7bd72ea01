using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TrackArchive.Pages.Citing;
using TrackArchive.Publishing.Search;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Theme;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>Citations as Citation.js reads them, a parser that is none of ours.</summary>
public sealed class CitationSpecs(BuiltSite site)
{
    [Fact]
    public async Task Both_forms_of_a_page_are_read_as_the_page_says_of_itself()
    {
        var (texts, expected) = (new List<string>(), new List<string>());
        foreach (var (path, file) in await site.SampleAsync())
        {
            var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            var forms = page.QuerySelectorAll(".cite-forms pre").Select(form => form.TextContent).ToArray();
            Assert.Equal(path is "search.html" or "404.html" || IsRedirect(page) ? 0 : 2, forms.Length);
            texts.AddRange(forms);
            expected.AddRange(forms.Select(_ => Itself(page)));
        }

        Assert.Equal(expected, (await ReadAsync(texts)).Select(Said));
    }

    [Fact]
    public async Task Every_letter_and_sign_arrives()
    {
        const string Title = "Çakır, Nordås, Odložil, İnce, Łódź, Đoković, Ødegård, Ahouré, Mäki, Őze, Pīgozne, Ţiriac: {100 %} of #1 & a_b ~ ^ \\ $ “so” – 東京 <b>";
        var page = PageCitation.Find(SamplePages.Final with { Title = Title }, SamplePages.Site)!;

        var read = await ReadAsync([BibTeX.Format(page), CslJson.Format(page)]);

        Assert.Equal([Title, Title], read.Select(item => item.GetProperty("title").GetString()));
        Assert.Equal([page.Key, page.Key], read.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(["[[2026,11]]", "[[2026,11,23]]"], read.Select(item => item.GetProperty("issued").GetProperty("date-parts").GetRawText()));
    }

    private static bool IsRedirect(IParentNode page) => page.QuerySelector("meta[http-equiv=refresh]") is not null;

    /// <summary>Title and canonical address, as the head has them.</summary>
    private static string Itself(IParentNode page) =>
        $"{page.QuerySelector("meta[property='og:title']")!.GetAttribute("content")} {page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")} TrackArchive";

    private static string Said(JsonElement item)
    {
        var author = item.GetProperty("author")[0].EnumerateObject().Single().Value.GetString();
        return $"{item.GetProperty("title").GetString()} {item.GetProperty("URL").GetString()} {author}";
    }

    /// <summary>One item of each text.</summary>
    private static async Task<List<JsonElement>> ReadAsync(IEnumerable<string> texts)
    {
        var node = new NodePackages(Repository.Folder("tests/node"));
        Assert.Null(await node.RestoreAsync(TestContext.Current.CancellationToken));
        var run = await node.RunAsync(["read-citations.mjs"], JsonSerializer.Serialize(texts), TestContext.Current.CancellationToken);
        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        return [.. JsonSerializer.Deserialize<List<List<JsonElement>>>(run.Output)!.Select(Assert.Single)];
    }
}
