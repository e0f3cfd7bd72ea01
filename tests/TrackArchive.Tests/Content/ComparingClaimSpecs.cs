using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>
/// Claims that compare with all others, over a championship of two events and four editions: some squads, days and champions are not known, and the
/// archive then does not know who was the first or the only.
/// </summary>
public sealed class ComparingClaimSpecs : IDisposable
{
    private readonly ChangedArchive _content = new();

    public ComparingClaimSpecs()
    {
        _content["nations.yml"] += "\nZZA: { name: Aland, continent: africa }\nZZB: { name: Bland, continent: asia }\nZZC: { name: Cland }\n";
        _content["events.yml"] += """

            women-run: { name: Run, sex: women, discipline: track, distance: 1000 }
            women-walk: { name: Walk, sex: women, discipline: walk, distance: 1000 }
            women-team: { name: Relay, sex: women, discipline: relay, distance: 400, legs: 2 }

            """;
        _content["athletes/zza.yml"] = """
            ada-a: { name: Ada Able, sex: F, born: 1950-01-01 }
            bea-b: { name: Bea Baker, sex: F, born: 1950-01-01 }
            cleo-c: { name: Cleo Cook, sex: F, born: 1950-01-01 }
            dora-d: { name: Dora Dean, sex: F, born: 1950-01-01 }

            """;
        _content["championships/world-cup.yml"] = """
            name: World Cup
            short: Cup
            authority: world-athletics
            editions:
              1970: { city: Rome, nation: GBR, dates: 1970-07-01/1970-07-09, programme: [women-run, women-walk] }
              1974: { city: Rome, nation: GBR, dates: 1974-07-01/1974-07-09, programme: [women-run, women-walk, women-team] }
              1978: { city: Rome, nation: GBR, dates: 1978-07-01/1978-07-09, programme: [women-run, women-walk] }

            """;
        Final(1970, "women-run", "1970-07-02", "ada-a", "ZZA", "bea-b", "ZZB");
        Final(1970, "women-walk", "1970-07-03", "ada-a", "ZZA", "cleo-c", "ZZC");
        Final(1974, "women-run", "1974-07-02", "bea-b", "ZZB", "ada-a", "ZZA");
        Final(1974, "women-walk", "1974-07-03", "cleo-c", "ZZC", "ada-a", "ZZA");
        Final(1978, "women-run", "1978-07-02", "ada-a", "ZZA", "dora-d", "ZZB");
        Final(1978, "women-walk", "1978-07-02", "dora-d", "ZZB", "bea-b", "ZZB");
        Team("squad: [{ athlete: ada-a }, { athlete: dora-d }]");
    }

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("Able", "fact:first?sex=women&championship=world-cup")]
    [InlineData("1970", "fact:first?continent=africa&championship=world-cup&value=year")]
    [InlineData("Able", "fact:first?continent=africa&sex=women&championship=world-cup")]
    [InlineData("Cook", "fact:first?nation=ZZC&championship=world-cup")]
    [InlineData("Dean", "fact:last?nation=ZZB&championship=world-cup&event=women-walk")]
    [InlineData("1978", "fact:last?nation=ZZB&championship=world-cup&value=year")]
    [InlineData("1970", "fact:first?athlete=bea-b&championship=world-cup&event=women-run&of=medal&value=year")]
    [InlineData("the only woman", "fact:champions?event=women-run&titles=2")]
    [InlineData("Nobody else", "fact:champions?championship=world-cup&titles=3")]
    [InlineData("nobody", "fact:champions?championship=world-cup&titles=5")]
    [InlineData("No one", "fact:champions?championship=world-cup&from=1974&titles=2&together=edition")]
    [InlineData("only", "fact:medallists?championship=world-cup&medals=5")]
    [InlineData("four", "fact:most?championship=world-cup")]
    [InlineData("Able", "fact:most?championship=world-cup&value=name")]
    [InlineData("six", "fact:most?championship=world-cup&of=medals")]
    [InlineData("two", "fact:most?championship=world-cup&together=edition")]
    [InlineData("No other woman", "fact:all-of?events=women-run,women-walk&championship=world-cup&together=edition")]
    [InlineData("Able", "fact:all-of?events=women-run,women-walk&championship=world-cup&together=edition&value=last")]
    [InlineData("1970", "fact:all-of?events=women-run,women-walk&championship=world-cup&together=edition&value=first-year")]
    [InlineData("never", "fact:all-of?events=women-run,women-walk&championship=world-cup&together=edition&from=1971")]
    [InlineData("Able", "fact:all-of?events=women-run,women-walk,women-team&championship=world-cup&value=name")]
    public void What_compares_with_all_others_is_proved(string words, string query) => Assert.Equal("", Check($"[{words}]({query})"));

    [Theory]
    [InlineData("[Baker](fact:first?sex=women&championship=world-cup)", "the results say Ada Able")]
    [InlineData("[only](fact:champions?championship=world-cup&titles=1)", "the results say 4")]
    [InlineData("[only three](fact:champions?event=women-run&titles=2)", "the results say 1")]
    [InlineData("[nobody](fact:champions?event=women-run&titles=2)", "the results say 1")]
    [InlineData("[no one else](fact:champions?championship=world-cup&titles=5)", "the results say 0")]
    [InlineData("[five](fact:most?championship=world-cup)", "the results say 4")]
    [InlineData("[Cook](fact:first?continent=africa&championship=world-cup)", "the results say Ada Able")]
    public void What_the_results_contradict_says_what_they_say(string markdown, string message)
    {
        var messages = Check(markdown);
        Assert.Contains("error TA407", messages);
        Assert.Contains(message, messages);
    }

    [Fact]
    public void Two_titles_of_one_day_have_no_order()
    {
        Assert.Contains("does not know which came first", Check("[Able](fact:last?sex=women&championship=world-cup)"));
        Assert.Equal("", Check("[1978](fact:last?sex=women&championship=world-cup&value=year)"));
    }

    [Fact]
    public void A_final_without_a_day_may_have_been_the_first()
    {
        Final(1970, "women-run", null, "bea-b", "ZZB", "ada-a", "ZZA");
        Assert.Contains("does not know which came first", Check("[Able](fact:first?sex=women&championship=world-cup)"));
        Assert.Equal("", Check("[Able](fact:first?continent=africa&sex=women&championship=world-cup)"));
    }

    [Fact]
    public void A_nation_of_no_known_continent_may_be_of_any()
    {
        Assert.Contains("does not say of which continent", Check("[Dean](fact:last?continent=asia&championship=world-cup&to=1974)"));
        Assert.Equal("", Check("[1978](fact:last?continent=asia&championship=world-cup&value=year)"));
    }

    [Fact]
    public void A_runner_whom_no_source_names_may_be_anybody_of_the_nation()
    {
        Team("squad: [{ athlete: dora-d }]");
        foreach (var claim in new[]
        {
            "[three](fact:titles?athlete=ada-a&championship=world-cup)",
            "[three](fact:most?championship=world-cup)",
            "[only](fact:champions?championship=world-cup&titles=4)",
            "[Able](fact:all-of?events=women-run,women-walk,women-team&championship=world-cup&value=name)",
            "[1970](fact:last?athlete=ada-a&championship=world-cup&to=1974&value=year)",
        })
        {
            Assert.Contains("does not know all runners of teams", Check(claim));
        }

        Assert.Equal("", Check("[once](fact:titles?athlete=bea-b&championship=world-cup)"));
        Assert.Equal("", Check("[first](fact:nth?athlete=ada-a&at=world-cup/1970/women-run)"));
    }

    [Fact]
    public void A_final_that_the_archive_lacks_leaves_it_open()
    {
        _content["championships/world-cup.yml"] = _content["championships/world-cup.yml"].Replace("editions:\n", "editions:\n  1966: { city: Rome, nation: GBR, programme: [women-run] }\n", StringComparison.Ordinal);
        Assert.Contains("TA408", Check("[Able](fact:first?sex=women&championship=world-cup)"));
        Assert.Contains("TA408", Check("[only](fact:champions?event=women-run&titles=2)"));
        Assert.Contains("TA408", Check("[Able](fact:most?championship=world-cup&value=name&event=women-run)"));
        Assert.Equal("", Check("[only](fact:all-of?events=women-run,women-walk&championship=world-cup&together=edition)"));
    }

    [Theory]
    [InlineData("[x](fact:first)", "add event=…, sex=…, nation=…, club=…, continent=…, athlete=… or championship=…")]
    [InlineData("[x](fact:first?continent=afrika)", "did you mean 'africa'?")]
    [InlineData("[x](fact:all-of?events=women-run)", "add events=…,…")]
    [InlineData("[x](fact:all-of?events=women-run,women-walk&value=last)", "expected count, name")]
    public void What_cannot_be_read_says_what_would_mend_it(string markdown, string message) => Assert.Contains(message, Check(markdown));

    private void Final(int year, string @event, string? day, string first, string firstNation, string second, string secondNation) =>
        Write(year, @event, day, $"{{ place: 1, athlete: {first}, nation: {firstNation} }}", $"{{ place: 2, athlete: {second}, nation: {secondNation} }}");

    private void Team(string squad) => Write(1974, "women-team", "1974-07-08", $"{{ place: 1, nation: ZZA, {squad} }}", "{ place: 2, nation: ZZB, squad: [{ athlete: bea-b }, { athlete: cleo-c }] }");

    /// <summary>A whole field of two, so that only what a test leaves open is unknown.</summary>
    private void Write(int year, string @event, string? day, string first, string second) => _content[$"finals/world-cup/{year}/{@event}.yml"] =
        $"{(day is null ? "" : $"date: {day}\n")}coverage: {{ complete: almanac }}\nresults:\n  - {first}\n  - {second}\nsources: [almanac]\n";

    private string Check(string markdown)
    {
        _content["articles/spec.md"] = $"---\ntitle: T\ndate: 2025-01-01\nsummary: S.\nmentions: false\n---\n{markdown}\n";
        var diagnostics = new DiagnosticBag();
        var (loaded, messages) = _content.Load();
        if (loaded.Archive is null)
            return messages;
        loaded.CheckStatements(new ArchiveRelations(loaded.Archive), StatementMessages.Create(loaded.Archive), diagnostics);
        return string.Join('\n', diagnostics.Sorted());
    }
}
