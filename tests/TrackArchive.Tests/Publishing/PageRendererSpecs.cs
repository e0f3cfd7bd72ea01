using System.Text;
using TrackArchive.Pages;
using TrackArchive.Pages.Finals;
using TrackArchive.Publishing.Rendering;
using TrackArchive.Tests.Theme;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class PageRendererSpecs
{
    [Theory, InlineData(2), InlineData(3), InlineData(16)]
    public void The_bytes_do_not_depend_on_the_number_of_workers(int workers)
    {
        var alone = PageRenderer.Render(Many, SamplePages.Frame, Json, 1);
        var together = PageRenderer.Render(Many, SamplePages.Frame, Json, workers);

        Assert.Equal(alone.Select(p => p.Route), together.Select(p => p.Route));
        Assert.All(alone.Zip(together), pair => Assert.Equal(pair.First.Html.ToArray(), pair.Second.Html.ToArray()));
    }

    [Fact]
    public void Pages_come_back_in_their_order() =>
        Assert.Equal(Many.Select(p => p.Route), PageRenderer.Render(Many, SamplePages.Frame, Json, 4).Select(p => p.Route));

    [Fact]
    public void Nothing_to_render_is_nothing() =>
        Assert.Empty(PageRenderer.Render([], SamplePages.Frame, Json, 4));

    [Fact]
    public void A_page_is_utf8_without_a_mark_and_with_bare_line_feeds()
    {
        var html = PageRenderer.Render([SamplePages.Final], SamplePages.Frame, Json, 1)[0].Html.ToArray();

        Assert.StartsWith("<!DOCTYPE html>", Encoding.UTF8.GetString(html), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', html);
    }

    private static IReadOnlyList<Page> Many =>
        [.. Enumerable.Range(0, 30).SelectMany(i => SamplePages.All.Select(p => p with { Title = p.Title + " " + i }))];

    private static string? Json(Page page) => page is FinalPage ? $$"""{"name":"{{page.Title}}"}""" : null;
}
