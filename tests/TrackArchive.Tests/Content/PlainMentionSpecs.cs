using TrackArchive.Content;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Texts;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>A known full name in prose links by itself, at its first mention.</summary>
public sealed class PlainMentionSpecs : IDisposable
{
    private readonly TemporaryFolder _content = new();
    private readonly DiagnosticBag _diagnostics = new();

    public PlainMentionSpecs() => TinyArchive.CopyTo(_content.Path);

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("Steve Cram won.", "[steve-cram|Steve Cram] won.")]
    [InlineData("Steve Cram, then Steve Cram again.", "[steve-cram|Steve Cram], then Steve Cram again.")]
    [InlineData("Steve Cram's race and Steve Ovett’s.", "[steve-cram|Steve Cram]'s race and [steve-ovett|Steve Ovett]’s.")]
    [InlineData("It was Steve\nCram who won.", "It was [steve-cram|Steve Cram] who won.")]
    [InlineData("Then *Steve Cram* won.", "Then [steve-cram|Steve Cram] won.")]
    [InlineData("A former name, Zenebech Tola, stays.", "A former name, [maryam-yusuf-jamal|Zenebech Tola], stays.")]
    [InlineData("Aslı Çakır Alptekin led.", "[asli-cakir-alptekin|Aslı Çakır Alptekin] led.")]
    public void A_first_mention_is_a_link(string prose, string read) => Assert.Equal(read, Read(prose));

    [Theory]
    [InlineData("Steve Cramer and Esteve Cram are others.")]
    [InlineData("Steve Cram-Smith is another.")]
    [InlineData("Cram alone is no full name.")]
    [InlineData("steve cram is no name.")]
    [InlineData("It stands in `Steve Cram` as code.")]
    [InlineData("## Steve Cram\n\nA heading.")]
    [InlineData("Seen at [Steve Cram's page](https://example.org/).")]
    public void What_only_looks_like_a_name_is_left_alone(string prose) => Assert.DoesNotContain("[steve-cram|", Read(prose), StringComparison.Ordinal);

    [Fact]
    public void A_link_of_the_writers_own_stands_for_all_mentions() =>
        Assert.Equal("Steve Cram won; [steve-cram|he] did.", Read("Steve Cram won; [[steve-cram|he]] did."));

    [Fact]
    public void The_longest_name_is_meant()
    {
        _content["athletes/more.yml"] = "jose-manuel: { name: José Manuel, sex: M, born: 1950 }\n";
        Assert.Equal("[jose-manuel-abascal|José Manuel Abascal] ran.", Read("José Manuel Abascal ran."));
    }

    [Fact]
    public void A_switch_in_the_front_matter_turns_it_off() =>
        Assert.Equal("Steve Cram won.", Read("Steve Cram won.", "mentions: false\n"));

    [Fact]
    public void A_name_of_two_people_is_a_mistake_that_lists_both()
    {
        Write("Then John Taylor and the other\nJohn Taylor ran.", "");
        _content["athletes/more.yml"] = "john-taylor-1950: { name: John Taylor, sex: M, born: 1950 }\n";
        Assert.Null(Load());
        var mistake = Assert.Single(_diagnostics.Sorted());
        Assert.Equal((Codes.AmbiguousName, 6, 6), (mistake.Code, mistake.Location.Line, mistake.Location.Column));
        Assert.Equal("write [[john-taylor-1882|John Taylor]] or [[john-taylor-1950|John Taylor]], or mentions: false in the front matter", mistake.Hint?.Text);
    }

    [Fact]
    public void A_name_of_two_people_is_clear_where_one_of_them_is_linked()
    {
        _content["athletes/more.yml"] = "john-taylor-1950: { name: John Taylor, sex: M, born: 1950 }\n";
        Assert.Equal("[john-taylor-1950|] ran, and John Taylor won.", Read("[[john-taylor-1950]] ran, and John Taylor won."));
    }

    [Fact]
    public void A_biography_does_not_link_to_itself()
    {
        _content["athletes/test/test-runner.md"] = "---\nname: Test Runner\nsex: M\n---\nTest Runner met Steve Cram.\n";
        Assert.Equal("Test Runner met [steve-cram|Steve Cram].", Plain(Load()!.GetAthlete(new AthleteId("test-runner")).Biography));
    }

    private string Read(string prose, string frontMatter = "")
    {
        Write(prose, frontMatter);
        var archive = Load();
        Assert.True(archive is not null, string.Join('\n', _diagnostics.Sorted()));
        return Plain(archive.Articles.Single(a => a.Id.Value == "test").Body);
    }

    private void Write(string prose, string frontMatter) =>
        _content["articles/test.md"] = $"---\ntitle: Test\ndate: 2020-01-01\nsummary: A test.\n{frontMatter}---\n{prose}\n";

    private Archive? Load() => ArchiveLoader.Load(_content.Path, "content", _diagnostics).Archive;

    /// <summary>Links in brackets, tags away, white space as one space.</summary>
    private static string Plain(IEnumerable<TextPart> parts)
    {
        var text = string.Concat(parts.Select(p => p switch
        {
            Html html => System.Text.RegularExpressions.Regex.Replace(html.Markup, "<[^>]*>", ""),
            EntityLink link => $"[{link.Target.Id}|{link.Words}]",
            _ => "",
        }));
        return System.Net.WebUtility.HtmlDecode(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
