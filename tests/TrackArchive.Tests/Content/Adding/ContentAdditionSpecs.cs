using TrackArchive.Content;
using TrackArchive.Content.Adding;
using TrackArchive.Content.Writing;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content.Adding;

/// <summary>What <c>new</c> writes: well-formed, in canonical form, and nothing over what is there.</summary>
public sealed class ContentAdditionSpecs : IDisposable
{
    private readonly TemporaryFolder _content = Cli.TinyArchive.Copy();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_final_has_the_day_of_its_edition_and_is_listed_in_the_programme()
    {
        Replace("championships/world-championships.yml", "dates: 2023-08-19/2023-08-27", "dates: 2023-08-23");
        var report = Add(new NewFinal("world-championships/2023/men-100m") { Sources = ["gazette"] });
        Assert.Equal(["content/finals/world-championships/2023/men-100m.yml", "content/championships/world-championships.yml"], Relative(report));
        Assert.Equal(
            """
            date: 2023-08-23
            # A line for each result, and below them who states it (`sources: [...]`, ids of sources.yml):
            #   - { place: 1, athlete: …, nation: …, mark: "…" }
            #   - { athlete: …, nation: …, status: DNF }
            results: []
            sources: [gazette]

            """,
            _content["finals/world-championships/2023/men-100m.yml"]);
        Assert.Contains("programme: [men-1500m, mixed-4x400m, men-100m]", _content["championships/world-championships.yml"], StringComparison.Ordinal);
        AssertCanonical("finals/world-championships/2023/men-100m.yml");
    }

    [Fact]
    public void An_editor_learns_the_schema_of_a_new_file_where_the_archive_has_schemas()
    {
        using var archive = new TemporaryFolder();
        foreach (var (path, text) in _content.Files())
            archive[$"content/{path}"] = text;
        archive[".vscode/schemas/final.schema.json"] = "{}";
        Assert.Null(ContentAddition.Run(Path.Join(archive.Path, "content"), new NewFinal("world-championships/2023/mixed-4x400m")).Failure);
        var file = archive["content/finals/world-championships/2023/mixed-4x400m.yml"];
        Assert.StartsWith("# yaml-language-server: $schema=../../../../.vscode/schemas/final.schema.json\n\n", file, StringComparison.Ordinal);
        Assert.Empty(new ContentFormatter(Path.Join(archive.Path, "content"), "content").Run([Path.Join(archive.Path, "content/finals/world-championships/2023/mixed-4x400m.yml")], write: false).Changed);
    }

    [Fact]
    public void A_final_of_a_relay_asks_for_squads_and_its_day_is_left_open_where_the_edition_lasted_longer()
    {
        Add(new NewFinal("world-championships/2023/mixed-4x400m"));
        var text = _content["finals/world-championships/2023/mixed-4x400m.yml"];
        Assert.Contains("squad: [{ athlete: … }], nation: …", text, StringComparison.Ordinal);
        Assert.DoesNotContain("date:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("world-championships/2023/men-5000m", "there is no event 'men-5000m'; begin with: trackarchive new event men-5000m")]
    [InlineData("world-championships/2025/men-100m", "there is no edition 'world-championships/2025'; begin with: trackarchive new edition world-championships/2025")]
    [InlineData("parish-cup/2025/men-100m", "there is no championship 'parish-cup'; begin with: trackarchive new championship parish-cup --name …")]
    [InlineData("men-100m", "'men-100m' is not a final; write series/year/event like olympic-games/1984/men-1500m")]
    public void What_a_final_needs_first_is_named(string id, string failure) => AssertRefused(failure, new NewFinal(id));

    [Fact]
    public void An_athlete_goes_to_the_shelf_of_the_team_and_a_namesake_gets_the_birth_year()
    {
        Assert.Equal("zola-budd", Add(new NewAthlete("Zola Budd", "F") { Team = "GBR" }).Id);
        Assert.Contains("zola-budd:\n  name: Zola Budd\n  sex: F\n", _content["athletes/gbr.yml"], StringComparison.Ordinal);
        Assert.Equal("zola-budd-1990", Add(new NewAthlete("Zola Budd", "F") { Born = "1990-05" }).Id);
        Assert.Contains("born: 1990-05", _content["athletes/unattached.yml"], StringComparison.Ordinal);
        AssertRefused($"'zola-budd' is there already, in {_content.Path}/athletes/gbr.yml; --born or --id tells them apart", new NewAthlete("Zola Budd", "F"));
    }

    [Fact]
    public void An_address_that_was_published_is_not_given_to_somebody_else()
    {
        _content["urls.txt"] = "athletes/zola-budd.html -> athletes/steve-cram.html\n";
        Assert.StartsWith("'zola-budd' is there already, in ", Run(new NewAthlete("Zola Budd", "F")).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shelf_in_parts_gets_the_athlete_into_the_part_that_the_id_is_in()
    {
        foreach (var (part, who) in new[] { ("j", "jan-example"), ("jo", "joe-example"), ("k", "kim-example") })
            _content[$"athletes/ned/{part}.yml"] = $"{who}:\n  name: Some Body\n  sex: M\n";
        Assert.Equal(["content/athletes/ned/jo.yml"], Relative(Add(new NewAthlete("Jon Example", "M") { Team = "NED" })));
        Assert.Equal(["content/athletes/ned/j.yml"], Relative(Add(new NewAthlete("Jim Example", "M") { Team = "NED" })));
        Assert.Equal(["content/athletes/ned/a.yml"], Relative(Add(new NewAthlete("Ann Example", "F") { Team = "NED" })));
    }

    [Fact]
    public void A_championship_its_edition_and_its_event_come_one_after_the_other()
    {
        Add(new NewChampionship("parish-cup", "Parish Cup"));
        AssertRefused($"{_content.Path}/championships/parish-cup.yml has no edition 2024", new NewEdition("parish-cup", "2025") { Like = "2024" });
        Add(new NewEdition("parish-cup", "2025") { City = "Ely", Dates = "2025-06-01" });
        Add(new NewEvent("women-long-jump"));
        Add(new NewFinal("parish-cup/2025/women-long-jump"));
        Add(new NewEdition("parish-cup", "2024") { Like = "2025" });
        Assert.Equal(
            """
            name: Parish Cup
            editions:
              2024:
                programme: [women-long-jump]
              2025:
                city: Ely
                dates: 2025-06-01
                programme: [women-long-jump]

            """,
            _content["championships/parish-cup.yml"]);
        Assert.Contains("women-long-jump: { name: Long jump, sex: women, discipline: jump, wind: true }", _content["events.yml"], StringComparison.Ordinal);
        Assert.Contains("date: 2025-06-01", _content["finals/parish-cup/2025/women-long-jump.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_whose_id_says_too_little_asks_for_the_rest()
    {
        Assert.StartsWith("'men-wellie-wanging' does not say what is done; give --discipline track|road", Run(new NewEvent("men-wellie-wanging")).Failure, StringComparison.Ordinal);
        Add(new NewEvent("men-wellie-wanging") { Discipline = "throw", Implement = "a boot" });
        Assert.Contains("men-wellie-wanging: { name: Wellie wanging, sex: men, discipline: throw, implement: a boot }", _content["events.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_has_the_date_of_the_archive_and_words_in_quotes_where_they_need_them()
    {
        Add(new NewArticle("Kerr: the last lap", "How he won.") { About = ["josh-kerr", "world-championships/2023/men-1500m"] });
        Assert.Equal(
            """
            ---
            title: "Kerr: the last lap"
            date: 2026-01-15
            summary: How he won.
            about: [josh-kerr, world-championships/2023/men-1500m]
            ---

            """,
            _content["articles/kerr-the-last-lap.md"]);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        AssertRefused($"'world-championships/2023/men-1500m' is there already, in {_content.Path}/finals/world-championships/2023/men-1500m.yml", new NewFinal("world-championships/2023/men-1500m"));
        AssertRefused($"'olympic-games/1984' is there already, in {_content.Path}/championships/olympic-games.yml", new NewEdition("olympic-games", "1984"));
        AssertRefused($"'olympic-games' is there already, in {_content.Path}/championships/olympic-games.yml", new NewChampionship("olympic-games", "Other Games"));
        AssertRefused($"'men-100m' is there already, in {_content.Path}/events.yml", new NewEvent("men-100m"));
        AssertRefused($"'three-british-titles' is there already, in {_content.Path}/articles/three-british-titles.md", new NewArticle("Three British titles", "Again."));
    }

    [Fact]
    public void A_value_that_the_format_does_not_know_is_named_where_it_would_be_and_nothing_is_written()
    {
        var before = _content.Files();
        var report = Run(new NewAthlete("Zola Budd", "F") { Born = "26 May 1966", Team = "GBR" });
        var mistake = Assert.Single(report.Diagnostics);
        Assert.Equal(("TA201", $"{_content.Path}/athletes/gbr.yml"), (mistake.Code.Id, mistake.Location.File));
        Assert.Equal("nothing was written, because the content would have mistakes", report.Failure);
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public void A_folder_with_mistakes_of_its_own_can_be_added_to()
    {
        Replace("finals/world-championships/2023/men-1500m.yml", "narve-gilje-nordas", "cole-hocker");
        Add(new NewAthlete("Cole Hocker", "M") { Team = "USA" });
    }

    private void Replace(string path, string old, string with)
    {
        Assert.Contains(old, _content[path], StringComparison.Ordinal);
        _content[path] = _content[path].Replace(old, with, StringComparison.Ordinal);
    }

    private AdditionReport Run(NewContent added) => ContentAddition.Run(_content.Path, added);

    private AdditionReport Add(NewContent added)
    {
        var report = Run(added);
        Assert.True(report.Failure is null, report.Failure + string.Concat(report.Diagnostics.Select(d => $"\n{d.Location}: {d.Message}")));
        return report;
    }

    private void AssertRefused(string failure, NewContent added)
    {
        var before = _content.Files();
        Assert.Equal(failure, Run(added).Failure);
        Assert.Equal(before, _content.Files());
    }

    private void AssertCanonical(string path) =>
        Assert.Empty(new ContentFormatter(_content.Path, _content.Path).Run([Path.Join(_content.Path, path)], write: false).Changed);

    private IEnumerable<string> Relative(AdditionReport report) => report.Paths.Select(p => p.Replace(_content.Path, "content", StringComparison.Ordinal));
}
