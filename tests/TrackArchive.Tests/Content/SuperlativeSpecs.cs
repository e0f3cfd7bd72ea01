using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>A text that says "the first" or "nobody" proves it, or says who says so.</summary>
public sealed class SuperlativeSpecs : IDisposable
{
    private readonly ChangedArchive _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("Coe was the first Briton to keep it.", "'first'")]
    [InlineData("It was Spain's first medal.", "'first'")]
    [InlineData("The first African woman to win it was Brand, and her best friend came.", "'first', 'best'")]
    [InlineData("Its last champion was Coe.", "'last'")]
    [InlineData("Berlin was his last great race.", "'last'")]
    [InlineData("He was the [[olympic-games/1984/men-1500m|first Olympic champion]] of his club.", "'first'")]
    [InlineData("He won it for the first time.", "'first'")]
    [InlineData("Coe is the only man who has won it twice.", "'only'")]
    [InlineData("In 1984 only [[steve-cram]] came near.", "'Only'")]
    [InlineData("He never ran again, and nobody had ever run so fast.", "'never', 'nobody', 'ever'")]
    [InlineData("No American woman had won that final before.", "'No American woman'")]
    [InlineData("No other man has four.", "'No other'")]
    [InlineData("None of the twelve was British.", "'None'")]
    [InlineData("It was one more than anybody had won.", "'anybody'")]
    [InlineData("He was the youngest of the champions, and the fastest.", "'youngest', 'fastest'")]
    [InlineData("Owens had the most titles and his best day.", "'most', 'best'")]
    [InlineData("She was unbeaten for years.", "'unbeaten'")]
    public void A_superlative_in_plain_words_is_a_warning(string markdown, string words)
    {
        var found = Assert.Single(Find(markdown));
        Assert.Equal(Severity.Warning, found.Code.Severity);
        Assert.Contains(words, found.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("On the first lap he was last, and on the last 100 metres of his last lap he came first.")]
    [InlineData("The first six were inside 3:31, at first slowly; at last he won.")]
    [InlineData("Her first name was Rosa, and she had first held a pole at ten.")]
    [InlineData("The first, in Rio, began at a jog. The last was in London.")]
    [InlineData("Between the first of them and the last lay a week.")]
    [InlineData("He had only just passed, and needed only a week; most of the others took two.")]
    [InlineData("For most of the decade they were at most two, at his best or not, ever since.")]
    [InlineData("`the first ever`")]
    public void An_ordinal_or_an_adverb_is_none(string markdown) => Assert.Empty(Find(markdown));

    [Theory]
    [InlineData("For Britain it was the [second](fact:nth?nation=GBR&event=men-1500m&at=olympic-games/1984/men-1500m) title, the last before Kerr's.")]
    [InlineData("He came [first](result:olympic-games/1984/men-1500m/sebastian-coe?value=place).")]
    [InlineData("The Gazette calls him the first ([[source/gazette]]).")]
    [InlineData("He was [the first](https://example.org/) of all.")]
    public void A_claim_or_a_source_in_the_sentence_silences_it(string markdown) => Assert.Empty(Find(markdown));

    [Theory]
    [InlineData("He was the only one in [3:32.53](result:olympic-games/1984/men-1500m/sebastian-coe).")]
    [InlineData("He is the only one with [two](fact:titles?event=men-1500m&athlete=sebastian-coe) titles.")]
    [InlineData("He was the first. That says [[source/gazette]].")]
    [InlineData("He was the first.\nThat says [[source/gazette]].")]
    [InlineData("He was the first; that says [[source/gazette]].")]
    public void A_claim_of_something_else_or_a_source_of_another_sentence_does_not(string markdown) => Assert.Single(Find(markdown));

    [Theory]
    [InlineData("## The only man\n\nCoe won.", "'only'", 6)]
    [InlineData("Coe was [the only man](fact:champions?event=men-1500m&titles=2).\n\n## The fastest", "'fastest'", 8)]
    public void A_heading_needs_a_sentence_that_proves_its_word(string markdown, string words, int line)
    {
        var found = Assert.Single(Find(markdown));
        Assert.Contains(words, found.Message, StringComparison.Ordinal);
        Assert.Equal(line, found.Location.Line);
    }

    [Theory]
    [InlineData("title: The first of all", 2)]
    [InlineData("summary: Nobody ran faster.", 4)]
    public void A_title_and_a_summary_do_too(string key, int line)
    {
        var found = Assert.Single(Find("Coe won.", key));
        Assert.Equal(line, found.Location.Line);
        Assert.Empty(Find("Coe was the first ([[source/gazette]]). Nobody knew ([[source/gazette]]).", key));
    }

    [Fact]
    public void The_warning_is_where_the_first_of_the_words_is()
    {
        var found = Assert.Single(Find("Coe won.\nHe was\n*the only* man who ever did."));
        Assert.Equal((8, 6, 4), (found.Location.Line, found.Location.Column, found.Location.Length));
    }

    private Diagnostic[] Find(string markdown, string key = "title: T")
    {
        var (title, summary) = key.StartsWith("title", StringComparison.Ordinal) ? (key, "summary: S.") : ("title: T", key);
        _content["articles/spec.md"] = $"---\n{title}\ndate: 2025-01-01\n{summary}\n---\n{markdown}\n";
        var (loaded, messages) = _content.Load();
        Assert.Equal("", messages);
        var diagnostics = new DiagnosticBag();
        loaded.CheckStatements(new ArchiveRelations(loaded.Archive!), StatementMessages.Create(loaded.Archive!), diagnostics);
        return [.. diagnostics.Sorted().Where(d => d.Code == Codes.UnprovedSuperlative)];
    }
}
