using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Composing;
using TrackArchive.Pages.Wording;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages.Wording;

/// <summary>What pages call events, editions and finals, and what a link is called that has no words.</summary>
public sealed class NameWordSpecs : IDisposable
{
    private readonly ChangedArchive _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("1500 metres", Sex.Men, "Men's 1500 metres")]
    [InlineData("1500 metres", Sex.Women, "Women's 1500 metres")]
    [InlineData("Pentathlon", Sex.Women, "Women's pentathlon")]
    [InlineData("High jump", Sex.Men, "Men's high jump")]
    [InlineData("4 × 400 metres relay", Sex.Mixed, "Mixed 4 × 400 metres relay")]
    [InlineData("10 kilometres", Sex.Open, "Open 10 kilometres")]
    public void An_events_full_name_begins_with_whose_it_is(string name, Sex sex, string full) =>
        Assert.Equal(full, Given.Event(name, sex).FullName);

    [Fact]
    public void An_edition_keeps_the_year_of_its_name_when_it_is_held_later()
    {
        var tokyo = new Edition(new EditionId(new ChampionshipId("olympic-games"), 2020), "Olympic Games", EditionStatus.Official) { HeldIn = 2021, City = "Tokyo" };
        Assert.Equal(("Tokyo 2020", "Olympic Games 2020", "Olympic Games, Tokyo 2020"), (tokyo.PlaceName, tokyo.Name, tokyo.FullName));
    }

    [Fact]
    public void A_final_is_named_by_event_and_place()
    {
        var given = Given.Final("olympic-games/1984/men-1500m");
        var final = given with { Event = Given.Event("1500 metres"), Edition = given.Edition with { City = "Los Angeles" } };
        Assert.Equal(("Men's 1500 metres, Los Angeles 1984", $"Men's 1500 metres, {final.Edition.ChampionshipName}, Los Angeles 1984"), (final.Name, final.FullName));
    }

    [Theory]
    [InlineData("[[josh-kerr]]", "Josh Kerr")]
    [InlineData("[[josh-kerr|the champion]]", "the champion")]
    [InlineData("[[olympic-games/1984/men-1500m]]", "Men's 1500 metres, Los Angeles 1984")]
    [InlineData("[[olympic-games/1984]]", "Olympic Games, Los Angeles 1984")]
    [InlineData("[[olympic-games]]", "Olympic Games")]
    [InlineData("[[men-high-jump]]", "Men's high jump")]
    [InlineData("[[nation/GBR]]", "Great Britain")]
    [InlineData("[[year/2021]]", "2021")]
    [InlineData("[[article/three-british-titles]]", "Three British titles")]
    public void A_link_without_words_has_the_name_of_what_it_links_to(string markdown, string words)
    {
        _content["articles/spec.md"] = $"---\ntitle: T\ndate: 2025-01-01\nsummary: S.\nmentions: false\n---\n{markdown}\n";
        var loaded = _content.Load().Loaded;
        var relations = new ArchiveRelations(loaded.Archive!);
        var claims = loaded.CheckStatements(relations, StatementMessages.Create(relations.Archive), new DiagnosticBag());
        var page = SitePages.Create(relations, claims!, hasTexts: false, workers: 1).OfType<ArticlePage>().Single(p => p.Title == "T");
        Assert.Equal(words, Assert.Single(page.Body.Parts.OfType<EntityLink>()).Words);
    }
}
