using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Texts;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>A claim in a text is proved by the tiny archive, contradicted by it, or beyond it.</summary>
public sealed class ClaimSpecs : IDisposable
{
    private readonly ChangedArchive _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("[3:32.53](result:olympic-games/1984/men-1500m/sebastian-coe)")]
    [InlineData("[first](result:olympic-games/1984/men-1500m/sebastian-coe?value=place)")]
    [InlineData("[first](result:olympic-games/2012/women-1500m/asli-cakir-alptekin?value=place)")]
    [InlineData("[Great Britain](result:olympic-games/1984/men-1500m/sebastian-coe?value=nation)")]
    [InlineData("[11 August](result:olympic-games/1984/men-1500m)")]
    [InlineData("[2021](result:olympic-games/2020/men-high-jump?value=year)")]
    public void What_was_recorded_is_proved(string markdown) => Assert.Equal("", Check(markdown));

    [Theory]
    [InlineData("Jamal", "standing:olympic-games/2012/women-1500m/1")]
    [InlineData("Aslı Çakır", "standing:olympic-games/2012/women-1500m/1?at=2012-08-11&authority=world-athletics")]
    [InlineData("Bulut", "standing:olympic-games/2012/women-1500m/1?at=2015&authority=world-athletics")]
    [InlineData("Maryam Yusuf Jamal", "standing:olympic-games/2012/women-1500m/1?at=2017&authority=world-athletics")]
    [InlineData("second", "standing:olympic-games/2012/women-1500m/abeba-aregawi?authority=world-athletics")]
    [InlineData("third", "standing:olympic-games/2012/women-1500m/abeba-aregawi?authority=ioc")]
    [InlineData("bronze", "standing:olympic-games/2012/women-1500m/shannon-rowbury?authority=world-athletics&value=medal")]
    [InlineData("4:10.74", "standing:olympic-games/2012/women-1500m/1?value=mark")]
    [InlineData("Barshim and Tamberi", "standing:olympic-games/2020/men-high-jump/1")]
    public void A_standing_depends_on_its_date_and_authority(string words, string query) => Assert.Equal("", Check($"[{words}]({query})"));

    [Theory]
    [InlineData("[3:32.54](result:olympic-games/1984/men-1500m/sebastian-coe)", "\"3:32.54\" claims the mark of Sebastian Coe in the men's 1500 metres, Olympic Games, Los Angeles 1984, as recorded on the day; the results say 3:32.53")]
    [InlineData("[first](standing:olympic-games/2012/women-1500m/asli-cakir-alptekin)", "the result of Aslı Çakır was taken away")]
    [InlineData("[Tamberi](standing:olympic-games/2020/men-high-jump/1)", "the results say Mutaz Essa Barshim and Gianmarco Tamberi")]
    [InlineData("[somebody](standing:olympic-games/2020/men-high-jump/2)", "nobody is 2nd")]
    public void What_the_results_contradict_is_an_error(string markdown, string message)
    {
        var line = Check(markdown);
        Assert.Contains("articles/spec.md:7:1: error TA407", line);
        Assert.Contains(message, line);
    }

    [Theory]
    [InlineData("[fourth](standing:world-championships/2023/men-1500m/sebastian-coe)", "no source states the whole field")]
    [InlineData("[Jamal](standing:olympic-games/2012/women-1500m/1?at=2018&authority=ioc)", "the day of a decision by the IOC is not known")]
    [InlineData("[Coe](standing:olympic-games/1984/men-1500m/1?at=1984-08-10)", "the standings of 10 August 1984 are not known")]
    [InlineData("[Someone](standing:olympic-games/1984/men-1500m/40)", "do not reach the 40th place")]
    [InlineData("[1:45](result:olympic-games/1984/men-1500m?split=1000)", "has no time at 1000 metres")]
    public void What_the_coverage_does_not_allow_is_undecidable(string markdown, string message)
    {
        var line = Check(markdown);
        Assert.Contains("error TA408", line);
        Assert.Contains(message, line);
    }

    [Theory]
    [InlineData("[x](result:olympic-games/1984)", "TA406", "write result:series/year/event/athlete")]
    [InlineData("[x](result:olympic-games/1984/men-1500m/sebastian-coe?value=plaice)", "TA406", "did you mean 'place'?")]
    [InlineData("[x](standing:olympic-games/1984/men-1500m/1?on=1984)", "TA406", "unknown parameter 'on'")]
    [InlineData("[x](standing:olympic-games/1984/men-1500m/1?authority=iaaf)", "TA406", "expected organisers, ioc, world-athletics")]
    [InlineData("[x](standing:olympic-games/1984/men-1500m/1?at=tomorrow)", "TA406", "is not a valid date")]
    [InlineData("[*x*](result:olympic-games/1984/men-1500m/sebastian-coe)", "TA406", "plain text")]
    [InlineData("[x](result:olympic-games/1984/men-1500m/sebastian-cow)", "TA402", "did you mean 'sebastian-coe'?")]
    [InlineData("[x](result:olympic-games/1985/men-1500m/sebastian-coe)", "TA402", "did you mean")]
    public void A_query_that_cannot_be_read_says_what_would_mend_it(string markdown, string code, string message)
    {
        var line = Check(markdown);
        Assert.Contains($"error {code}", line);
        Assert.Contains(message, line);
    }

    [Theory]
    [InlineData("38 years", "fact:wait?event=men-1500m&nation=GBR&at=world-championships/2022")]
    [InlineData("Coe", "fact:previous?nation=GBR&at=world-championships/2022/men-1500m")]
    [InlineData("1984", "fact:previous?nation=GBR&at=world-championships/2022/men-1500m&value=year")]
    [InlineData("second", "fact:nth?athlete=sebastian-coe&at=olympic-games/1984/men-1500m")]
    [InlineData("twice", "fact:titles?athlete=sebastian-coe&event=men-1500m")]
    [InlineData("two", "fact:medals?event=men-1500m&nation=GBR&from=2022&medal=gold")]
    [InlineData("two finals", "fact:finals?event=men-1500m&from=2022")]
    [InlineData("two", "fact:champions?event=men-1500m&from=2022")]
    [InlineData("one nation", "fact:nations?event=men-1500m&from=2022")]
    [InlineData("Wightman", "fact:first?event=men-1500m&championship=world-championships")]
    [InlineData("2023", "fact:last?event=men-1500m&of=medal&value=year")]
    [InlineData("0.24 seconds", "fact:margin?final=world-championships/2022/men-1500m")]
    [InlineData("27", "fact:age?athlete=sebastian-coe&final=olympic-games/1984/men-1500m")]
    [InlineData("39 years", "fact:years?since=olympic-games/1984/men-1500m&at=world-championships/2023/men-1500m")]
    [InlineData("400 days", "fact:days?since=world-championships/2022/men-1500m&at=world-championships/2023/men-1500m")]
    [InlineData("3:29.23", "fact:best-mark?event=men-1500m&championship=world-championships")]
    [InlineData("Josh Kerr", "fact:poorest-mark?event=men-1500m&championship=world-championships&value=name")]
    [InlineData("first", "fact:best-place?event=men-1500m&nation=GBR")]
    [InlineData("3:32.53", "record:olympic-games/1984/men-1500m/sebastian-coe?kind=OR")]
    [InlineData("3:29.23", "record:world-championships/men-1500m")]
    [InlineData("Jake Wightman", "record:world-championships/men-1500m?before=world-championships/2023&value=name")]
    [InlineData("once", "head-to-head:sebastian-coe/steve-cram?value=ahead&event=men-1500m")]
    [InlineData("none", "head-to-head:sebastian-coe/josh-kerr")]
    public void What_follows_from_the_results_is_proved(string words, string query) => Assert.Equal("", Check($"[{words}]({query})"));

    [Theory]
    [InlineData("[12 years](fact:wait?event=men-1500m&nation=GBR&at=world-championships/2022)", "TA407", "the results say 38")]
    [InlineData("[38 years](fact:wait?event=men-1500m&nation=NOR&at=world-championships/2022)", "TA407", "was won by others")]
    [InlineData("[one](fact:titles?event=men-1500m&nation=GBR&from=1896)", "TA407", "the results say")]
    [InlineData("[38 years](fact:years?since=world-championships/2022/men-1500m&at=olympic-games/1984/men-1500m)", "TA407", "the results say -38")]
    [InlineData("[38 years](fact:wait?nation=GBR)", "TA406", "add at=series/year/event")]
    [InlineData("[two](fact:titles?nation=GBR)", "TA406", "add event=… or athlete=…")]
    [InlineData("[two](fact:tittles?nation=GBR)", "TA406", "did you mean 'titles'?")]
    [InlineData("[two](fact:titles?event=men-1500m&nation=GBX)", "TA402", "there is no 'GBX'")]
    [InlineData("[two](fact:margin?final=olympic-games/1984/men-1500m&ahead=sebastian-coe)", "TA406", "needs two athletes")]
    [InlineData("[two](head-to-head:sebastian-coe)", "TA406", "write head-to-head:athlete/athlete")]
    [InlineData("[3:33.40](record:olympic-games/1984/men-1500m/steve-cram)", "TA408", "no source in the archive says that it was one")]
    public void A_fact_that_does_not_hold_says_why(string markdown, string code, string message)
    {
        var line = Check(markdown);
        Assert.Contains($"error {code}", line);
        Assert.Contains(message, line);
    }

    [Fact]
    public void A_final_that_the_archive_lacks_makes_counts_and_waits_undecidable()
    {
        _content["championships/world-championships.yml"] = _content["championships/world-championships.yml"]
            .Replace("editions:\n", "editions:\n  1987: { city: Rome, nation: ITA, programme: [men-1500m] }\n", StringComparison.Ordinal);
        foreach (var claim in new[] { "[38 years](fact:wait?event=men-1500m&nation=GBR&at=world-championships/2022)", "[four](fact:titles?event=men-1500m&nation=GBR)", "[four](fact:medals?event=men-1500m&nation=GBR)" })
            Assert.Contains("TA408: the archive cannot decide", Check(claim));
    }

    [Fact]
    public void Claims_are_parts_of_the_text_numbered_in_reading_order()
    {
        Write("Coe ran [3:32.53](result:olympic-games/1984/men-1500m/sebastian-coe)\nin [11\nAugust](result:olympic-games/1984/men-1500m).");
        var parts = _content.Load().Loaded.Archive!.Articles.Single(a => a.Id.Value == "spec").Body;
        Assert.Equal(["3:32.53", "11 August"], parts.OfType<Claim>().Select(c => c.Words));
        Assert.Equal([1, 2], parts.OfType<Claim>().Select(c => c.Number));
        Assert.Equal(["<p>Coe ran ", "\nin ", ".</p>\n"], parts.OfType<Html>().Select(h => h.Markup));
    }

    [Fact]
    public void A_claim_in_a_biography_is_checked_too()
    {
        _content["athletes/gbr/josh-kerr.md"] = _content["athletes/gbr/josh-kerr.md"] + "\nHe ran [3:29.39](result:world-championships/2023/men-1500m/josh-kerr).\n";
        Assert.Contains("athletes/gbr/josh-kerr.md:10:8: error TA407", Check());
    }

    [Fact]
    public void The_proof_names_its_finals_and_says_that_sources_differ()
    {
        var relations = new ArchiveRelations(_content.Load().Loaded.Archive!);
        var final = relations.Archive.Finals.First(f => f.Results.Any(r => !r.OtherMarks.IsEmpty));
        var result = final.Results.First(r => !r.OtherMarks.IsEmpty);
        var proven = Assert.IsType<Proven>(ClaimAnswers.Answer(relations, new ResultQuery(final.Id, result.Key, EntryValue.Mark)));
        Assert.Equal(final, Assert.Single(proven.Finals));
        Assert.Contains(result.OtherMarks[0].Mark, Assert.IsType<OtherMarksGiven>(proven.Note).Marks);
    }

    private string Check(string markdown)
    {
        Write(markdown);
        return Check();
    }

    private void Write(string markdown) =>
        _content["articles/spec.md"] = $"---\ntitle: T\ndate: 2025-01-01\nsummary: S.\nmentions: false\n---\n{markdown}\n";

    private string Check()
    {
        var diagnostics = new DiagnosticBag();
        var (loaded, messages) = _content.Load();
        if (loaded.Archive is null)
            return messages;
        loaded.CheckStatements(new ArchiveRelations(loaded.Archive), StatementMessages.Create(loaded.Archive), diagnostics);
        return string.Join('\n', diagnostics.Sorted());
    }
}
