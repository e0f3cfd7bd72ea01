using TrackArchive.Cli.Moving;
using TrackArchive.Content.Renaming;
using TrackArchive.Publishing.Addresses;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli.Moving;

/// <summary>Rename, merge and split: every reference or none.</summary>
public sealed class ArchiveMoveSpecs : IDisposable
{
    private readonly TemporaryFolder _content = TinyArchive.Copy();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void An_athlete_is_renamed_in_results_splits_relations_links_and_claims_and_comments_stay()
    {
        _content["articles/abascal.md"] = """
            ---
            title: Abascal
            date: 2025-12-01
            summary: Third.
            about: [jose-manuel-abascal, olympic-games/1984]
            mentions: false
            ---
            [[jose-manuel-abascal|He]] ran [3:34.30](result:olympic-games/1984/men-1500m/jose-manuel-abascal), at
            [26](fact:age?athlete=jose-manuel-abascal&final=olympic-games/1984/men-1500m) years.
            `[[jose-manuel-abascal]]` is code.

            """;
        _content.Replace(TinyArchive.Final1984, "results:\n", "# jose-manuel-abascal led\nresults:\n");
        _content.Replace("site.yml", "ask: \"status=annulled\"", "ask: \"athlete=jose-manuel-abascal,steve-cram\"");
        var others = _content["athletes/others.yml"];

        var report = Move(new Rename(EntityKind.Athlete, "jose-manuel-abascal", "jose-abascal"));
        Assert.Equal(["articles/abascal.md", "athletes/others.yml", TinyArchive.Final1984, "site.yml"], report.Files);
        Assert.Equal(others.Replace("jose-manuel-abascal", "jose-abascal", StringComparison.Ordinal), _content["athletes/others.yml"]);
        var article = _content["articles/abascal.md"];
        Assert.Contains("about: [jose-abascal, olympic-games/1984]", article, StringComparison.Ordinal);
        Assert.Contains("[[jose-abascal|He]] ran [3:34.30](result:olympic-games/1984/men-1500m/jose-abascal)", article, StringComparison.Ordinal);
        Assert.Contains("fact:age?athlete=jose-abascal&final=", article, StringComparison.Ordinal);
        Assert.Contains("`[[jose-manuel-abascal]]` is code", article, StringComparison.Ordinal);
        Assert.Contains("# jose-manuel-abascal led\n", _content[TinyArchive.Final1984], StringComparison.Ordinal);
        Assert.Contains("leader: jose-abascal", _content[TinyArchive.Final1984], StringComparison.Ordinal);
        Assert.Contains("ask: \"athlete=jose-abascal,steve-cram\"", _content["site.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Whom_a_source_means_by_a_name_is_renamed_in_the_register_of_names()
    {
        _content["names.yml"] = "gazette:\n  S. Cram: steve-cram\n";
        Move(new Rename(EntityKind.Athlete, "steve-cram", "stephen-cram"));
        Move(new Rename(EntityKind.Source, "gazette", "evening-gazette"));
        Assert.Equal("evening-gazette:\n  S. Cram: stephen-cram\n", _content["names.yml"]);
    }

    [Fact]
    public void An_event_takes_its_finals_its_programmes_and_all_that_name_them_along()
    {
        Move(new Rename(EntityKind.Event, "men-1500m", "men-metric-mile"));
        Assert.False(File.Exists(Path.Join(_content.Path, TinyArchive.Final1984)));
        Assert.Contains("programme: [men-100m, men-metric-mile, men-4x100m", _content["championships/olympic-games.yml"], StringComparison.Ordinal);
        Assert.Contains("featured: [olympic-games/1984/men-metric-mile,", _content["site.yml"], StringComparison.Ordinal);
        Assert.Contains("at: world-championships/2023/men-metric-mile", _content[TinyArchive.Coe], StringComparison.Ordinal);
        Assert.Contains("[[olympic-games/1980/men-metric-mile|in Moscow]]", _content[TinyArchive.Coe], StringComparison.Ordinal);
        Assert.DoesNotContain(_content.Files(), file => System.Text.RegularExpressions.Regex.IsMatch(file.Key + file.Value, @"(?<![\w-])men-1500m(?![\w-])"));
    }

    [Theory]
    [InlineData(EntityKind.Championship, "olympic-games", "olympics")]
    [InlineData(EntityKind.Final, "olympic-games/1984/women-1500m", "olympic-games/1984/women-100m")]
    [InlineData(EntityKind.Nation, "GBR", "GRB")]
    [InlineData(EntityKind.Source, "wa-results", "results-of-worlds")]
    [InlineData(EntityKind.Article, "a-race-without-rivals", "one-man-race")]
    [InlineData(EntityKind.Athlete, "sebastian-coe", "seb-coe")]
    public void What_else_can_be_renamed_leaves_a_sound_archive_without_the_old_id(EntityKind kind, string old, string @new)
    {
        if (kind == EntityKind.Final)
            _content[$"finals/{old}.yml"] = "results: []\n";
        Move(new Rename(kind, old, @new));
        Assert.DoesNotContain(_content.Files(), file => kind != EntityKind.Final && System.Text.RegularExpressions.Regex.IsMatch(file.Key + file.Value, $@"(?<![\w-]){old}(?![\w-]|\.org)"));
        Assert.Equal(1, Run(new Rename(kind, old, "quite-another")).Failure is null ? 0 : 1);
    }

    [Fact]
    public void A_file_that_is_not_in_canonical_form_keeps_the_form_that_it_has()
    {
        _content.Replace(TinyArchive.Final1984, "- { place: 2, athlete: steve-cram, nation: GBR,", "- {place: 2,  athlete: 'steve-cram',   nation: GBR,");
        Move(new Rename(EntityKind.Athlete, "steve-cram", "stephen-cram"));
        Assert.Contains("- {place: 2,  athlete: 'stephen-cram',   nation: GBR,", _content[TinyArchive.Final1984], StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_address_leads_on_and_comes_back_with_its_name()
    {
        _content["urls.txt"] = "# ours\nathletes/steve-cram.html\nathletes/stephen.html -> athletes/steve-cram.html\n";
        var before = _content.Files();
        var report = Move(new Rename(EntityKind.Athlete, "steve-cram", "stephen-cram"));
        Assert.Equal("# ours\nathletes/steve-cram.html -> athletes/stephen-cram.html\nathletes/stephen.html -> athletes/stephen-cram.html\n", _content["urls.txt"]);
        Assert.Contains(new Redirect("athletes/steve-cram.html", "athletes/stephen-cram.html"), report.Redirects);
        Move(new Rename(EntityKind.Athlete, "stephen-cram", "steve-cram"));
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public void Nobody_gets_an_address_that_was_published_for_another()
    {
        _content["urls.txt"] = "athletes/stephen.html -> athletes/steve-cram.html\n";
        AssertRefused("'athletes/stephen.html' was published for another page, which is 'athletes/steve-cram.html' now; choose another id", new Rename(EntityKind.Athlete, "steve-ovett", "stephen"));
    }

    [Fact]
    public void On_request_an_address_that_was_not_published_leads_on_too()
    {
        Move(new Rename(EntityKind.Athlete, "steve-cram", "stephen-cram"), keepAll: true);
        Assert.Contains("athletes/steve-cram.html -> athletes/stephen-cram.html\n", _content["urls.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_trial_says_what_would_change_and_changes_nothing()
    {
        var before = _content.Files();
        var report = Run(new Rename(EntityKind.Athlete, "steve-cram", "stephen-cram"), write: false);
        Assert.Equal(["athletes/gbr.yml", TinyArchive.Coe, TinyArchive.Final1984], report.Files);
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public void The_same_move_again_has_nothing_to_do()
    {
        Move(new Rename(EntityKind.Athlete, "steve-cram", "stephen-cram"));
        Assert.Equal("there is no athlete 'steve-cram' any more, and 'stephen-cram' is there", Run(new Rename(EntityKind.Athlete, "steve-cram", "stephen-cram")).DoneBefore);
        Move(new SplitAthlete("carl-lewis", ["olympic-games/1984/men-4x100m"], "carl-lewis-1984"));
        Assert.Equal("these finals are those of 'carl-lewis-1984' already", Run(new SplitAthlete("carl-lewis", ["olympic-games/1984/men-4x100m"], "carl-lewis-1984")).DoneBefore);
    }

    [Fact]
    public void Merging_keeps_what_both_say_and_both_addresses()
    {
        _content["urls.txt"] = "athletes/pete-snell.html\n";
        _content["athletes/nzl.yml"] = "pete-snell: { name: Pete Snell, sex: M, born: 1961, ids: { wikidata: Q1 } }\n";
        _content.Replace("finals/olympic-games/1984/men-4x100m.yml", "athlete: sam-graddy, leg: 1", "athlete: pete-snell, leg: 1");
        _content["urls.txt"] = "athletes/pete-snell.html\n";
        Move(new MergeAthletes("pete-snell", "ron-brown-nobody"), expected: "there is no athlete 'ron-brown-nobody'");
        Move(new MergeAthletes("pete-snell", "sam-graddy"), expected: "'pete-snell' and 'sam-graddy' are not one person as they are: they were not born on the same day: 1964-02-10 and 1961");
        _content.Replace("athletes/nzl.yml", "1961", "1964");
        Move(new MergeAthletes("pete-snell", "sam-graddy"));
        Assert.False(File.Exists(Path.Join(_content.Path, "athletes/nzl.yml")));
        Assert.Contains("athlete: sam-graddy, leg: 1", _content["finals/olympic-games/1984/men-4x100m.yml"], StringComparison.Ordinal);
        var graddy = _content["athletes/others.yml"].Split("sam-graddy:")[1].Split("\n\n")[0];
        Assert.Equal("\n  name: Sam Graddy\n  also-known-as: [Pete Snell]\n  sex: M\n  born: 1964-02-10\n  ids: { wikidata: Q1 }", graddy);
        Assert.Equal("athletes/pete-snell.html -> athletes/sam-graddy.html\n", _content["urls.txt"]);
    }

    [Fact]
    public void Who_has_a_biography_keeps_it_when_merged_away()
    {
        _content["athletes/gbr.yml"] += "s-coe: { name: S. Coe, sex: M }\n";
        _content.Replace("finals/olympic-games/1980/men-1500m.yml", "sebastian-coe", "s-coe");
        Move(new MergeAthletes("sebastian-coe", "s-coe"));
        var file = _content["athletes/gbr/s-coe.md"];
        Assert.StartsWith("---\nname: S. Coe\nalso-known-as: [Sebastian Coe, Seb Coe, Sebastian Newbold Coe]\nsex: M\nborn: { date: 1956-09-29, place: London, source: olympedia }\n", file, StringComparison.Ordinal);
        Assert.EndsWith("ahead of [[steve-cram]].\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("s-coe", _content["athletes/gbr.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_who_met_in_a_final_are_not_one()
    {
        var report = Run(new MergeAthletes("steve-ovett", "steve-cram"));
        Assert.StartsWith("'steve-ovett' and 'steve-cram' are not one person as they are", report.Failure, StringComparison.Ordinal);
        _content.Replace("athletes/gbr.yml", "born: 1955-10-09", "born: 1960");
        var before = _content.Files();
        report = Run(new MergeAthletes("steve-ovett", "steve-cram"));
        Assert.Equal("nothing was written, because the archive would have these mistakes", report.Failure);
        Assert.Contains(report.Diagnostics, d => d.Code.Id == "TA304");
        Assert.Equal(before, _content.Files());
    }

    [Fact]
    public void Splitting_gives_the_other_one_the_finals_and_the_claims_about_them()
    {
        _content["articles/lewis.md"] = "---\ntitle: Lewis\ndate: 2025-12-01\nsummary: Two races.\nmentions: false\n---\n[37.83](result:olympic-games/1984/men-4x100m/carl-lewis) with the team, [9.99](result:olympic-games/1984/men-100m/carl-lewis) alone.\n";
        Move(new SplitAthlete("carl-lewis", ["olympic-games/1984/men-4x100m"], "karl-lewis") { Name = "Karl Lewis" });
        Assert.Contains("athlete: karl-lewis, leg: 4", _content["finals/olympic-games/1984/men-4x100m.yml"], StringComparison.Ordinal);
        Assert.Contains("athlete: carl-lewis", _content["finals/olympic-games/1984/men-100m.yml"], StringComparison.Ordinal);
        Assert.Contains("result:olympic-games/1984/men-4x100m/karl-lewis) with the team, [9.99](result:olympic-games/1984/men-100m/carl-lewis)", _content["articles/lewis.md"], StringComparison.Ordinal);
        Assert.Contains("karl-lewis:\n  name: Karl Lewis\n  sex: M\n", _content["athletes/others.yml"], StringComparison.Ordinal);
        AssertRefused("'carl-lewis' is not in 'olympic-games/1984/men-1500m'", new SplitAthlete("carl-lewis", ["olympic-games/1984/men-1500m"], "another"));
    }

    [Fact]
    public void A_claim_that_would_become_false_stops_a_split()
    {
        _content["articles/coe.md"] = "---\ntitle: Coe\ndate: 2025-12-01\nsummary: Twice.\nmentions: false\n---\nHe won it [twice](fact:titles?event=men-1500m&athlete=sebastian-coe).\n";
        var before = _content.Files();
        var report = Run(new SplitAthlete("sebastian-coe", ["olympic-games/1980/men-1500m"], "another-coe"));
        Assert.Contains(report.Diagnostics, d => d.Code.Id == "TA407");
        Assert.Equal(before, _content.Files());
    }

    [Theory]
    [InlineData("steve-cramm", "somebody", "there is no athlete 'steve-cramm'; did you mean 'steve-cram'?")]
    [InlineData("steve-cram", "steve-ovett", "there is an athlete 'steve-ovett' already; if both are one, merge them")]
    [InlineData("steve-cram", "../../steve", "'../../steve' is not a valid slug: expected lower-case Latin letters, digits and single hyphens")]
    public void What_cannot_be_renamed_is_refused(string old, string @new, string why) => AssertRefused(why, new Rename(EntityKind.Athlete, old, @new));

    private MoveReport Run(Move move, bool write = true, bool keepAll = false) => ArchiveMove.Run(_content.Path, move, keepAll, write, _ => { });

    private MoveReport Move(Move move, string? expected = null, bool keepAll = false)
    {
        var report = Run(move, keepAll: keepAll);
        Assert.True(report.Failure == expected, report.Failure + string.Concat(report.Diagnostics.Select(d => $"\n{d.Location}: {d.Code.Id} {d.Message}")));
        return report;
    }

    private void AssertRefused(string why, Move move)
    {
        var before = _content.Files();
        Assert.Equal(why, Run(move).Failure);
        Assert.Equal(before, _content.Files());
    }
}
