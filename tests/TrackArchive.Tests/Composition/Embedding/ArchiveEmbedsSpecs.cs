using TrackArchive.Composition.Embedding;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Composition.Embedding;

public sealed class ArchiveEmbedsSpecs(EmbeddedArchive archive) : IClassFixture<EmbeddedArchive>
{
    private const string Final1984 = "olympic-games/1984/men-1500m";

    private readonly ArchiveEmbeds _embeds = new(archive.Archive, archive.Archive.Pages);
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void An_athlete_is_a_link_with_the_archives_words_or_the_texts_own()
    {
        Assert.Equal("""<a href="/archive/athletes/sebastian-coe.html">Sebastian Coe</a>""", Render(EmbedKind.Athlete, null, "sebastian-coe"));
        Assert.Equal("""<a href="/archive/athletes/sebastian-coe.html">Lord Coe &amp; Co</a>""", Render(EmbedKind.Athlete, "Lord Coe & Co", "sebastian-coe"));
        Assert.Empty(_diagnostics.Sorted());
    }

    [Fact]
    public void A_final_is_a_link_with_its_name()
    {
        var html = Render(EmbedKind.Final, null, Final1984);
        Assert.StartsWith("""<a href="/archive/finals/olympic-games/1984/men-1500m.html">""", html, StringComparison.Ordinal);
        Assert.Contains("1500", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_podium_has_the_medallists_with_links_into_the_archive()
    {
        var html = Render(EmbedKind.Podium, null, Final1984);
        Assert.StartsWith("<ol class=\"podium\">", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/archive/athletes/sebastian-coe.html\"", html, StringComparison.Ordinal);
        Assert.Contains("3:32", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lineage_is_that_of_the_championship_which_is_named_or_of_all_together()
    {
        var (games, all) = (Render(EmbedKind.Lineage, null, "men-1500m", "olympic-games"), Render(EmbedKind.Lineage, null, "men-1500m"));
        Assert.Contains("id=\"olympic-games\"", games, StringComparison.Ordinal);
        Assert.Contains("id=\"global\"", all, StringComparison.Ordinal);
        Assert.All([games, all], html => Assert.Contains("Sebastian Coe", html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_that_is_true_leads_to_the_final_that_proves_it()
    {
        var html = Render(EmbedKind.Claim, "3:32.53", $"result:{Final1984}/sebastian-coe");
        Assert.StartsWith($"""<a class="claim" href="/archive/finals/{Final1984}.html" title=""", html, StringComparison.Ordinal);
        Assert.EndsWith(">3:32.53</a>", html, StringComparison.Ordinal);
        Assert.Empty(_diagnostics.Sorted());
    }

    [Fact]
    public void A_claim_that_is_not_true_is_reported_at_its_place_with_what_the_results_say()
    {
        Assert.Equal("3:30.00", Render(EmbedKind.Claim, "3:30.00", $"result:{Final1984}/sebastian-coe"));
        var found = Assert.Single(_diagnostics.Sorted());
        Assert.Equal(("input/coe.md:7:3", Codes.FalseClaim), (found.Location.ToString(), found.Code));
        Assert.Contains("3:32.53", found.Hint!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EmbedKind.Athlete, "sebastian-cow", "there is no athlete 'sebastian-cow' in the archive", "did you mean 'sebastian-coe'?")]
    [InlineData(EmbedKind.Final, "olympic-games/1984/men-1500n", "there is no final 'olympic-games/1984/men-1500n' in the archive", "did you mean 'olympic-games/1984/men-1500m'?")]
    [InlineData(EmbedKind.Lineage, "men-1500n", "there is no event 'men-1500n' in the archive", "did you mean 'men-1500m'?")]
    [InlineData(EmbedKind.Athlete, "men-1500m", "there is no athlete 'men-1500m' in the archive", null)]
    [InlineData(EmbedKind.Claim, "resalt:x", "'resalt:x' is not a claim", "expected result:…, standing:…, fact:…, record:… or head-to-head:…")]
    public void What_the_archive_lacks_is_reported_with_what_was_probably_meant(EmbedKind kind, string argument, string message, string? hint)
    {
        Assert.Equal("words", Render(kind, "words", argument));
        var found = Assert.Single(_diagnostics.Sorted());
        Assert.Equal((message, hint), (found.Message, found.Hint?.Text));
    }

    [Theory]
    [InlineData(EmbedKind.Athlete, null, "Athlete names nothing")]
    [InlineData(EmbedKind.Podium, "olympic-games/1984/men-1500m more", "Podium has too many arguments")]
    [InlineData(EmbedKind.Claim, "result:olympic-games/1984/men-1500m/sebastian-coe", "a claim has one query and plain words")]
    [InlineData(EmbedKind.Lineage, "men-1500m winter-games", "'winter-games' has no champions of men-1500m")]
    public void One_that_is_written_wrong_says_how_it_is_written(EmbedKind kind, string? arguments, string message)
    {
        Render(kind, null, arguments?.Split(' ') ?? []);
        var found = Assert.Single(_diagnostics.Sorted());
        Assert.Equal(message, found.Message);
        Assert.NotNull(found.Hint);
    }

    [Fact]
    public void What_an_embed_is_about_is_mentioned_by_its_page_and_a_claim_is_about_nothing()
    {
        Assert.Equal(new EntityKind?[] { EntityKind.Athlete, EntityKind.Final, EntityKind.Event, null }, new[]
        {
            Embed(EmbedKind.Athlete, null, "sebastian-coe"),
            Embed(EmbedKind.Podium, null, Final1984),
            Embed(EmbedKind.Lineage, null, "men-1500m"),
            Embed(EmbedKind.Claim, "3:32.53", $"result:{Final1984}/sebastian-coe"),
        }.Select(e => _embeds.FindSubject(e, _diagnostics)?.Kind));
    }

    private string Render(EmbedKind kind, string? words, params string[] arguments) => _embeds.Render(Embed(kind, words, arguments), "/archive/", _diagnostics);

    private static Embed Embed(EmbedKind kind, string? words, params string[] arguments) =>
        new(kind, [.. arguments], words, new SourceLocation("input/coe.md", 7, 3));
}
