using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Records;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Content.Importing;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.ClubArchive;

/// <summary>A county league, a club's championships and open races, as their keeper would have them.</summary>
public sealed partial class ClubArchiveSpecs
{
    [Fact]
    public void The_archive_passes_every_check_without_a_warning()
    {
        Assert.True(ClubSite.Archive.Finals.Length >= 60);
        Assert.Empty(ClubSite.Diagnostics);
    }

    [Fact]
    public void No_page_speaks_of_what_such_an_archive_does_not_have() => Assert.Empty(
        from page in ClubSite.Html
        from match in Foreign().Matches(page.Value)
        select $"{page.Key}: …{Around(page.Value, match)}…");

    [Fact]
    public void Nor_does_a_file_beside_the_pages() => Assert.Empty(
        from file in ClubSite.Files
        where file.Key.EndsWith(".json", StringComparison.Ordinal) || file.Key.EndsWith(".csv", StringComparison.Ordinal) || file.Key.EndsWith(".xml", StringComparison.Ordinal)
        let text = Encoding.UTF8.GetString(file.Value.Span)
        from match in ForeignNames().Matches(text)
        select $"{file.Key}: …{Around(text, match)}…");

    [Fact]
    public void Every_link_leads_to_a_file()
    {
        var files = ClubSite.Html.Keys.Concat(ClubSite.Files.Keys).Concat(["favicon.ico"]).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(
            from page in ClubSite.Html
            where page.Key != Routes.NotFound.Path
            from link in Link().Matches(page.Value).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(l => !l.Contains("://", StringComparison.Ordinal) && !l.StartsWith("mailto:", StringComparison.Ordinal)).Distinct()
            let target = Uri.UnescapeDataString(new Uri(new Uri("file:///" + page.Key), link).AbsolutePath)[1..]
            where !files.Contains(target)
            select $"{page.Key}: {link}");
    }

    [Fact]
    public void Titles_of_the_league_are_of_clubs_and_those_of_the_club_count_for_none()
    {
        var medals = Page<ChampionshipPage>("championships/county-league");
        Assert.Equal(["club"], medals.Medals.Select(m => m.One));
        Assert.Empty(Page<ChampionshipPage>("championships/club-championships").Medals);
    }

    [Fact]
    public void A_heat_sends_on_who_is_in_the_final()
    {
        var final = Final("county-league/2024/girls-u15-100m");
        var advanced = final.Rounds.SelectMany(r => r.Results).Where(r => r.Advances is not null).Select(r => r.Key);
        Assert.Equal(2, final.Rounds.Length);
        Assert.Equal(final.Results.Select(r => r.Key).Order(StringComparer.Ordinal), advanced.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_thousand_finishers_are_read_by_the_hundred()
    {
        var page = Page<FinalPage>("finals/open-races/2025/open-5km");
        Assert.Equal((100, 20), (page.Standings.Rows.Length, page.Parts.Length));
        Assert.Equal(2001, Encoding.UTF8.GetString(ClubSite.Files["finals/open-races/2025/open-5km.csv"].Span).TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void Marks_of_1932_are_kept_in_feet_and_given_in_metres() =>
        Assert.Equal("20 ft 11 1/2 in (6.38 m)", Page<FinalPage>("finals/county-league/1932/men-long-jump").Standings.Rows[0].Mark);

    [Fact]
    public void A_race_that_was_run_again_has_the_winner_of_the_second_race()
    {
        var now = ClubSite.Archive.Now(Final("county-league/2023/men-800m"));
        Assert.Equal([ResultStatus.Walkover], now.Champions.Select(c => c.Result.Status));
    }

    [Fact]
    public void A_woman_runs_in_the_mens_mile_of_a_championship_that_is_open_to_women() => Assert.Contains(
        Final("club-championships/2024/men-mile-indoor").Results, r => r.Athlete!.Sex == Sex.Women);

    [Fact]
    public void The_longest_distance_wins_a_run_of_24_hours() =>
        Assert.True(Final("open-races/2025/open-24-hours").Results[0].Mark!.Value.Value > Final("open-races/2025/open-24-hours").Results[1].Mark!.Value.Value);

    [Fact]
    public void The_clubs_records_name_its_own_and_others_of_its_past()
    {
        var page = Page<RecordListPage>("records/fen-runners");
        Assert.Contains("for Fen Runners", page.Description, StringComparison.Ordinal);
        Assert.Equal(["Fen Runners"], page.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Teams).Select(t => t.Words).Distinct());
    }

    [Theory]
    [InlineData("lucja-wzorek-zabinska", "Łucja Wzorek-Żabińska")]
    [InlineData("eleni-deigmatidi", "Ελένη Δειγματίδη")]
    public void Names_are_in_the_spelling_of_who_bears_them(string id, string name)
    {
        Assert.Equal(name, Page<AthletePage>($"athletes/{id}").Name);
        Assert.Contains(ClubSite.Files, f => f.Key.StartsWith("search/parts/", StringComparison.Ordinal) && Encoding.UTF8.GetString(f.Value.Span).Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_day_of_a_final_without_one_is_that_of_a_league_of_one_day() =>
        Assert.StartsWith("18 June 2022, ", Page<FinalPage>("finals/county-league/2022/boys-u15-800m").Setting, StringComparison.Ordinal);

    [Theory]
    [InlineData("women-1500m", 0)]
    [InlineData("women-cross-country-team", 1)]
    public void A_claim_counts_titles_of_a_club_where_they_count_for_it(string race, int titles)
    {
        var winner = ClubSite.Archive.Finals.Where(f => f.Event.Id.Value == race).SelectMany(f => ClubSite.Archive.Now(f).Champions).Select(c => c.Result.Club).OfType<Team>().FirstOrDefault();
        var query = new CountQuery(Counted.Titles, new ClaimScope { Event = new EventId(race), Team = winner?.Id ?? new TeamId("fen") });
        var answer = Assert.IsType<Proven>(ClaimAnswers.Answer(new ArchiveRelations(ClubSite.Archive), query));
        Assert.Equal(new CountValue(titles), answer.Value);
    }

    [Fact]
    public void A_child_has_no_page_and_is_named_without_a_link()
    {
        var child = ClubSite.Archive.Finals.First(f => f.Event.Id.Value == "girls-u11-600m" && f.Edition.Year == 2025).Results[0].Athlete!;
        var page = ClubSite.Html["finals/club-championships/2025/girls-u11-600m.html"];
        Assert.DoesNotContain($"athletes/{child.Id}.html", ClubSite.Html.Keys);
        Assert.DoesNotContain($"athletes/{child.Id}.json", ClubSite.Files.Keys);
        Assert.Contains(child.Name, page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{child.Id}.html", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_name_is_said_to_be_withheld_and_data_has_none()
    {
        Assert.Equal("name withheld", Page<FinalPage>("finals/club-championships/2024/women-1500m").Standings.Rows[2].Who.Single().Words);
        var json = Encoding.UTF8.GetString(ClubSite.Files["finals/club-championships/2024/women-1500m.json"].Span);
        Assert.Contains("\"withheld\": true", json, StringComparison.Ordinal);
        Assert.DoesNotContain("name withheld", json, StringComparison.Ordinal);
        Assert.DoesNotContain("name withheld", Encoding.UTF8.GetString(ClubSite.Files["data/csv/results.csv"].Span), StringComparison.Ordinal);
        Assert.DoesNotContain(ClubSite.Files, f => f.Key.StartsWith("search/parts/", StringComparison.Ordinal) && Encoding.UTF8.GetString(f.Value.Span).Contains("withheld", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_tables_bring_back_every_final_and_everybody_in_it()
    {
        string[] lost = [.. Directory.EnumerateFiles(ClubSite.Folder, "*.yml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(ClubSite.Folder, f).Replace('\\', '/')).Where(IsLost)];
        using var copy = new TemporaryFolder();
        TinyArchive.Copy(ClubSite.Folder, copy.Path);
        foreach (var file in lost)
            File.Delete(Path.Combine(copy.Path, file));
        using var package = new PackageFolder(ClubSite.Archive);
        var report = package.ImportInto(copy.Path);
        Assert.True(report.Succeeded, $"{report.Failure}{string.Join('\n', report.Diagnostics.Take(20))}");
        Assert.All(lost, f => Assert.Equal(Sourced(File.ReadAllText(Path.Combine(ClubSite.Folder, f))), Sourced(copy[f])));
    }

    private static bool IsLost(string file) => file.StartsWith("finals/", StringComparison.Ordinal) || file.StartsWith("athletes/", StringComparison.Ordinal);

    /// <summary><c>source: x</c> says the same as <c>sources: [x]</c>.</summary>
    private static string Sourced(string text) => OneSource().Replace(text, "$1s: [$2]");

    private static Final Final(string id) => ClubSite.Archive.GetFinal(FinalId.TryParse(id).Value);

    private static T Page<T>(string path)
        where T : Page => ClubSite.Site.Pages.OfType<T>().Single(p => p.Route.Path == path + ".html");

    private static string Around(string text, Match match) => text[Math.Max(0, match.Index - 60)..Math.Min(text.Length, match.Index + 60)].ReplaceLineEndings(" ");

    /// <summary>Words that belong to this repository's archive alone.</summary>
    [GeneratedRegex(@"\bOlympics?\b|World Championships|World Athletics|\bIOC\b|\bGames\b|\bnation(s|al)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"\bOlympic\b|World Championships|World Athletics|\bIOC\b|\bGames\b")]
    private static partial Regex ForeignNames();

    [GeneratedRegex("""\s(?:href|src|action)="([^"]*)"(?=[\s/>])""")]
    private static partial Regex Link();

    [GeneratedRegex(@"\b(source|complete): ([a-z0-9-]+)")]
    private static partial Regex OneSource();
}
