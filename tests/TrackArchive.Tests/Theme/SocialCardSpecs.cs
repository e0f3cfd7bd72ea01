using System.Collections.Immutable;
using AngleSharp.Dom;
using SkiaSharp;
using TrackArchive.Pages;
using TrackArchive.Pages.Cards;
using TrackArchive.Pages.Eras;
using TrackArchive.Pages.Front;
using TrackArchive.Theme;
using TrackArchive.Theme.Cards;
using Xunit;

namespace TrackArchive.Tests.Theme;

public sealed class SocialCardSpecs
{
    private static readonly ImmutableArray<Page> Pages = [.. SamplePages.All];

    [Fact]
    public void The_featured_finals_and_their_champions_have_a_card_of_their_own()
    {
        var site = SamplePages.Site with { Featured = [new(new(new("olympic-games"), 1984), new("men-1500m"))] };
        var cards = SocialCards.Create(Pages, site).ToDictionary(c => c.Page.Route, c => c.Card);

        var final = cards[SamplePages.Final.Route];
        Assert.Equal("Men's 1500 metres", final.Headline);
        Assert.Equal("Sebastian Coe", final.Lines[0].Who);
        Assert.Equal("3:32.53", final.Lines[0].Mark);
        Assert.Equal(SamplePages.Athlete.Name, cards[SamplePages.Athlete.Route].Headline);
    }

    [Fact]
    public void Without_being_featured_they_share_the_card_of_their_kind()
    {
        var cards = SocialCards.Create(Pages, SamplePages.Site with { Featured = [] }).ToDictionary(c => c.Page.Route, c => c.Card);

        Assert.Same(cards[SamplePages.BareFinal.Route], cards[SamplePages.Final.Route]);
        Assert.NotSame(cards[SamplePages.BareFinal.Route], cards[SamplePages.Athlete.Route]);
    }

    [Fact]
    public void Every_page_but_that_of_wrong_addresses_has_one_whose_name_holds_its_hash()
    {
        var files = CardFiles.Create(SocialCards.Create(Pages, SamplePages.Site), "TrackArchive");

        Assert.Equal(Pages.Where(p => p is not NotFoundPage).Select(p => p.Route).Order(Comparer), files.ByPage.Keys.Order(Comparer));
        Assert.Equal(files.Files.Select(f => f.Route).Order(Comparer), files.ByPage.Values.Select(i => i.Route).Distinct().Order(Comparer));
        Assert.All(files.Files, f => Assert.Matches(@"^assets/cards/[a-z0-9-]+\.[0-9a-f]{10}\.png$", f.Route.Path));
        Assert.All(files.ByPage.Values, image => Assert.NotEqual("", image.Alt));
    }

    [Fact]
    public void A_later_build_of_the_same_program_draws_only_what_changed()
    {
        var before = CardFiles.Create(SocialCards.Create(Pages, SamplePages.Site), "TrackArchive");
        var timeline = Pages.OfType<TimelinePage>().Single();
        var pages = Pages.Replace(timeline, timeline with { Title = "Another title" });
        var after = CardFiles.Create(SocialCards.Create(pages, SamplePages.Site), "TrackArchive");

        var drawn = after.Files.Where(f => !before.Files.Any(old => ReferenceEquals(old, f)));
        Assert.Equal([after.ByPage[timeline.Route].Route], drawn.Select(f => f.Route));
    }

    [Fact]
    public void A_card_is_a_picture_of_the_size_that_the_page_says_and_always_the_same()
    {
        var card = new SocialCard("a", "Final", "Women’s 1500 metres") { Lines = [new(Medal.Gold, "Aslı Çakır Alptekin", "Türkiye", "4:10.23")] };
        var png = CardDrawing.Png(card, "TrackArchive");

        using var read = SKBitmap.Decode(png);
        Assert.Equal((CardDrawing.Width, CardDrawing.Height), (read.Width, read.Height));
        Assert.Equal(png, CardDrawing.Png(card, "TrackArchive"));
        Assert.NotEqual(png, CardDrawing.Png(card with { Headline = "Women’s 800 metres" }, "TrackArchive"));
    }

    /// <summary>Whatever it says: the outermost pixels are the ground.</summary>
    [Theory]
    [InlineData(1), InlineData(60)]
    public void Nothing_is_drawn_over_the_edge(int times)
    {
        var words = string.Join(' ', Enumerable.Repeat("Łódź", times));
        var lines = Enumerable.Repeat(new CardLine(Medal.Silver, words, words, "2:15:03"), 3).ToImmutableArray();
        var card = new SocialCard("a", words, words);
        foreach (var one in new[] { card with { Sentence = words }, card with { Lines = lines }, card with { Lines = lines, Lanes = SamplePages.Timeline.Lanes } })
        {
            using var read = SKBitmap.Decode(CardDrawing.Png(one, words));
            for (var x = 0; x < read.Width; x++)
                Assert.Equal(SKColor.Parse(ThemeColours.Get("paper")), read.GetPixel(x, read.Height - 20));
            for (var y = 150; y < read.Height; y++)
                Assert.Equal(SKColor.Parse(ThemeColours.Get("paper")), read.GetPixel(read.Width - 20, y));
        }
    }

    [Theory]
    [InlineData("Çakır")]
    [InlineData("Ødegård")]
    [InlineData("Łódź")]
    [InlineData("Ţiriac")]
    public void Every_letter_of_a_Latin_alphabet_has_its_shape(string name) =>
        Assert.All(name.EnumerateRunes(), letter => Assert.Contains(CardType.Faces(600), face => new SKFont(face).ContainsGlyph(letter.Value)));

    [Fact]
    public void The_head_leads_to_the_card_with_an_absolute_address_its_size_and_what_it_shows()
    {
        var image = new CardImage(new Route("assets/cards/kind-final.0123456789.png"), 1200, 630, "One final in full");
        var head = Rendered.Document(SamplePages.Final, SamplePages.Frame with { Cards = new Dictionary<Route, CardImage> { [SamplePages.Final.Route] = image } }).Head!;

        Assert.Equal("https://archive.example/some/base/assets/cards/kind-final.0123456789.png", Content(head, "og:image"));
        Assert.Equal(["1200", "630", "One final in full"], new[] { "og:image:width", "og:image:height", "og:image:alt" }.Select(name => Content(head, name)));
        Assert.Equal("summary_large_image", head.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
    }

    [Fact]
    public void The_icons_are_linked_from_where_the_page_stands()
    {
        var head = Rendered.Document(SamplePages.Final).Head!;

        Assert.Equal("../../../" + ThemeAssets.SmallIcon, head.QuerySelector("link[rel=icon][sizes='32x32']")!.GetAttribute("href"));
        Assert.Equal("../../../" + ThemeAssets.TouchIcon, head.QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href"));
        Assert.Equal("../../../site.webmanifest", head.QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
    }

    private static Comparer<Route> Comparer { get; } = Comparer<Route>.Create((a, b) => string.CompareOrdinal(a.Path, b.Path));

    private static string Content(IElement head, string property) => head.QuerySelector($"meta[property='{property}']")!.GetAttribute("content")!;
}
