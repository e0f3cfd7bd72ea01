using TrackArchive.Pages;
using Xunit;

namespace TrackArchive.Tests.Theme;

public sealed class PageSpecs
{
    [Fact]
    public void An_annulled_result_is_struck_through_and_says_so()
    {
        var row = Rendered.Document(SamplePages.Final).QuerySelector("tr.removed")!;

        Assert.Equal("Aslı Çakır Alptekin", row.QuerySelector("th s")!.Words());
        Assert.Equal("3:34.30", row.QuerySelector("td s")!.Words());
        Assert.Contains("annulled 2015", row.Words(), StringComparison.Ordinal);
        Assert.Contains("doping", row.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_medal_is_a_disc_with_its_number_or_else_its_letter()
    {
        var discs = Rendered.Document(SamplePages.Final).QuerySelectorAll(".results .c-lead").Take(4).ToList();

        Assert.Equal("Place", discs[0].Words());
        Assert.Equal("1 gold", discs[1].Words());
        Assert.Equal("2 silver", discs[2].Words());
        Assert.Equal("Bbronze 4", discs[3].Words());
        Assert.Equal("true", discs[3].QuerySelector(".bronze > span")!.GetAttribute("aria-hidden"));
    }

    [Fact]
    public void A_line_says_by_what_it_is_sorted_where_its_words_do_not()
    {
        var places = Rendered.Document(SamplePages.Final).QuerySelectorAll(".results td.c-lead").Take(3).Select(cell => cell.GetAttribute("data-sort"));
        var family = Rendered.Document(SamplePages.Final with
        {
            Standings = SamplePages.Final.Standings with { Rows = [SamplePages.Final.Standings.Rows[0] with { Who = [new(Routes.Athletes, "Liu Dong") { SortedAs = "Liu Dong" }] }] },
        }).QuerySelector(".results th[scope=row] a")!;

        Assert.Equal([null, null, "4"], places);
        Assert.Equal("Liu Dong", family.GetAttribute("data-sort"));
    }

    [Fact]
    public void A_site_without_SQLite_says_so_and_still_has_the_questions_and_the_file()
    {
        var page = Rendered.Document(SamplePages.Sql with { Engine = null });

        Assert.Contains("was built without SQLite for the browser", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form#sql"));
        Assert.Equal("data/archive.sqlite", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector(".sql-example code"));
    }

    [Fact]
    public void Prose_links_to_what_it_names()
    {
        var prose = Rendered.Document(SamplePages.Athlete).QuerySelector(".prose")!;

        Assert.Equal("<p>He won <a class=\"entity\" href=\"../finals/olympic-games/1984/men-1500m.html\">the final of 1984</a> <em>again</em>.</p>", prose.InnerHtml);
    }

    [Fact]
    public void A_claim_leads_to_its_evidence_and_back()
    {
        var document = Rendered.Document(SamplePages.ArticlePage);
        var claim = document.QuerySelector(".prose a.claim")!;
        var evidence = document.QuerySelector(claim.GetAttribute("href")!)!;

        Assert.Equal("3:32.53, a record", claim.Words());
        Assert.Equal("doc-noteref", claim.GetAttribute("role"));
        Assert.Contains("The mark of Sebastian Coe, as recorded: 3:32.53. Sources differ.", evidence.Words(), StringComparison.Ordinal);
        Assert.Contains("Only 3:32.53 was checked in “3:32.53, a record”.", evidence.Words(), StringComparison.Ordinal);
        Assert.Equal("../finals/olympic-games/1984/men-1500m.html", evidence.QuerySelector("a")!.GetAttribute("href"));
        var back = evidence.QuerySelector("a[role=doc-backlink]")!;
        Assert.Equal("#" + claim.Id, back.GetAttribute("href"));
        Assert.Equal("Back to “3:32.53, a record”", back.Words());
    }

    [Fact]
    public void An_athlete_begins_with_medals_as_discs_and_the_best_places()
    {
        var head = Rendered.Document(SamplePages.Athlete).QuerySelector("header.head")!;

        Assert.Equal(["Ggold 2", "at least Ssilver 1"], head.QuerySelectorAll(".medal-count > span:not(.quiet)").Select(s => s.Words()));
        Assert.Contains("Men's 1500 metres", head.QuerySelector(".best-places")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_search_page_has_no_box_until_a_script_shows_it_and_its_lists_at_once()
    {
        var document = Rendered.Document(SamplePages.Search);

        Assert.True(document.QuerySelector("form#search")!.HasAttribute("hidden"));
        Assert.NotNull(document.QuerySelector("#search-indexes a"));
    }

    [Fact]
    public void A_text_without_claims_has_no_list_of_evidence() =>
        Assert.Null(Rendered.Document(SamplePages.Athlete).QuerySelector(".evidence"));

    [Fact]
    public void A_name_is_also_searched_in_plain_letters()
    {
        var page = SamplePages.Athlete with { Name = "Aslı Çakır Alptekin" };

        Assert.Equal("asli cakir alptekin", Rendered.Document(page).QuerySelector("h1[data-pagefind-index-attrs=data-plain]")!.GetAttribute("data-plain"));
        Assert.Null(Rendered.Document(SamplePages.Athlete).QuerySelector("h1[data-plain], h1[data-pagefind-index-attrs]"));
    }

    [Fact]
    public void A_bare_final_shows_its_result_and_nothing_empty()
    {
        var document = Rendered.Document(SamplePages.BareFinal);

        Assert.Equal(["Result"], document.QuerySelectorAll("main h2").Select(h => h.Words()));
        Assert.Equal(["Place", "Athlete", "Nation"], document.QuerySelectorAll("thead th").Select(h => h.Words()));
        Assert.Equal("Nobody holds this title.", document.QuerySelector(".winner")!.Words());
    }

    [Fact]
    public void A_changed_podium_stands_beside_the_one_before_with_the_dated_steps_between()
    {
        var head = Rendered.Document(SamplePages.Final).QuerySelector(".podium-now")!;

        Assert.Equal(["Sebastian Coe", "Steve Cram", "Žan Ødegård"], head.QuerySelectorAll(".medallists a[href*='/athletes/']").Select(a => a.Words()));
        Assert.Equal(["1", "2"], head.QuerySelectorAll(".medallists .disc").Take(2).Select(d => d.FirstChild!.TextContent));
        Assert.Equal("3:32.53", head.QuerySelector(".winner-mark")!.Words());
        Assert.Contains("17 August 2015 World Athletics Aslı Çakır Alptekin annulled", head.QuerySelector(".turns li")!.Words(), StringComparison.Ordinal);
        Assert.Equal(["Sebastian Coe", "Aslı Çakır Alptekin", "Steve Cram"], head.QuerySelectorAll(".before .p-who > a:first-child").Select(a => a.Words()));
    }

    [Fact]
    public void A_podium_that_no_decision_changed_stands_alone()
    {
        var unchanged = SamplePages.Final with { Recorded = SamplePages.Final.Standings };

        Assert.Null(Rendered.Document(unchanged).QuerySelector(".then"));
        Assert.NotNull(Rendered.Document(unchanged).GetElementById("changes"));
    }

    [Fact]
    public void Titles_won_in_a_row_are_one_chain_from_whom_to_whom()
    {
        var links = Rendered.Document(SamplePages.Athlete).QuerySelectorAll(".chain > li").Select(l => l.Words()).ToArray();

        Assert.Equal(4, links.Length);
        Assert.StartsWith("from Sebastian Coe", links[0], StringComparison.Ordinal);
        Assert.Equal("Moscow 1980 3:38.40", links[1]);
        Assert.Equal("Los Angeles 1984 3:32.53 2nd title, retained", links[2]);
        Assert.EndsWith("Seoul 1988", links[3], StringComparison.Ordinal);
    }

    [Fact]
    public void The_replay_shows_all_that_is_known_and_its_controls_wait_for_the_script()
    {
        var replay = Rendered.Document(SamplePages.Final).GetElementById("replay")!;

        Assert.True(replay.QuerySelector(".replay-controls")!.HasAttribute("hidden"));
        Assert.Equal(["Sebastian Coe 3:32.53: 212.53", "Omar Khalifa 3:37.11: 116.81 217.11"], replay.QuerySelectorAll("svg a").Select(a =>
            $"{a.GetAttribute("aria-label")}: {string.Join(' ', a.QuerySelectorAll("circle").Select(c => c.GetAttribute("data-from")))}"));
        Assert.Contains("another source: 1:57.06", replay.QuerySelector(".moment")!.GetAttribute("data-words"), StringComparison.Ordinal);
        Assert.Contains("Runners are shown only where a source places them", replay.Words(), StringComparison.Ordinal);
        Assert.Contains("No time is known for Steve Ovett.", replay.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nations_beyond_the_first_are_folded_away_and_all_are_there()
    {
        var page = SamplePages.Year with { Medals = [new TeamMedals([.. Enumerable.Range(1, 12).Select(i => new MedalLine(SamplePages.Final.Winners[0].Nation!, i, 0, 0, i))])] };

        var document = Rendered.Document(page);
        Assert.Equal([8, 4], document.QuerySelectorAll("table.medals").Select(t => t.QuerySelectorAll("tbody tr").Length));
        Assert.Equal("4 more nations", document.QuerySelector("details:has(table.medals) summary")!.Words());
    }

    [Fact]
    public void A_relay_team_names_its_runners_under_the_team()
    {
        var row = SamplePages.Final.Standings.Rows[0];
        var team = row with { As = "Great Britain", IsTeam = true, Who = [.. row.Who, .. row.Who], Tags = [] };
        var page = SamplePages.BareFinal with { Standings = new("Now", [team]) };

        var table = Rendered.Document(page).QuerySelector("table.results")!;
        Assert.Equal("Team", table.QuerySelector("thead .c-main")!.Words());
        Assert.Equal("Great Britain Sebastian Coe, Sebastian Coe", table.QuerySelector("tbody th")!.Words());
    }

    [Fact]
    public void A_team_of_which_one_runner_is_known_is_still_a_team()
    {
        var team = SamplePages.Final.Standings.Rows[0] with { IsTeam = true, As = "Great Britain", Tags = [] };

        var table = Rendered.Document(SamplePages.BareFinal with { Standings = new("Now", [team]) }).QuerySelector("table.results")!;
        Assert.Equal("Team", table.QuerySelector("thead .c-main")!.Words());
        Assert.Equal("Great Britain Sebastian Coe", table.QuerySelector("tbody th")!.Words());
    }

    [Fact]
    public void A_name_of_the_day_follows_the_name()
    {
        var row = SamplePages.Final.Standings.Rows[0] with { As = "Seb Newbold", Tags = [] };

        var table = Rendered.Document(SamplePages.BareFinal with { Standings = new("Now", [row]) }).QuerySelector("table.results")!;
        Assert.Equal("Sebastian Coe (listed as Seb Newbold)", table.QuerySelector("tbody th")!.Words());
    }

    [Fact]
    public void A_missed_edition_says_why()
    {
        var row = Rendered.Document(SamplePages.Event).QuerySelector("tr.vacant")!;

        Assert.Contains("Not held because of the First World War.", row.Words(), StringComparison.Ordinal);
        Assert.Equal("../championships/olympic-games/1916.html", row.QuerySelector("th a")!.GetAttribute("href"));
    }

    [Fact]
    public void An_abbreviated_record_spells_itself_out()
    {
        Assert.Equal("Olympic record", Rendered.Document(SamplePages.Final).QuerySelector(".tag-record abbr")!.GetAttribute("title"));
    }

    [Fact]
    public void Search_offers_the_lists_to_those_without_JavaScript()
    {
        var main = Rendered.Document(SamplePages.Search).QuerySelector("main")!;

        Assert.Contains("needs JavaScript", main.QuerySelector("noscript")!.InnerHtml, StringComparison.Ordinal);
        Assert.NotNull(main.QuerySelector("a[href='athletes/index.html']"));
    }

    [Fact]
    public void Search_names_the_full_text_index_where_there_is_one()
    {
        Assert.True(Rendered.Document(SamplePages.Search).GetElementById("search")!.HasAttribute("data-texts"));
        Assert.False(Rendered.Document(SamplePages.Search with { HasTexts = false }).GetElementById("search")!.HasAttribute("data-texts"));
    }

    [Fact]
    public void A_source_is_found_by_its_id()
    {
        Assert.Contains("Official report 1984", Rendered.Document(SamplePages.SourcesOfALetter).GetElementById("olympic-report-1984")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_took_the_data_before_finds_on_its_page_what_each_edition_changed()
    {
        var page = SamplePages.Data with { Changes = [new Link(Routes.Changes(new ChangeLogId("2026-2")), "What changed in 2026.2")] };
        var link = Assert.Single(Rendered.Document(page).QuerySelectorAll("main a"), a => a.TextContent == "what changed in 2026.2");
        Assert.Equal("changes/2026-2.html", link.GetAttribute("href"));
        Assert.DoesNotContain("taken the data before", Rendered.Document(SamplePages.Data).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_about_the_archive_tells_facts_texts_and_program_apart()
    {
        var licences = Rendered.Document(SamplePages.About).QuerySelectorAll("#licence ~ p");

        Assert.Equal(["The facts", "The texts", "The program"], licences.Select(p => p.QuerySelector("strong")?.Words()).OfType<string>());
        Assert.NotNull(licences[0].QuerySelector("a[href='sources.html']"));
        Assert.NotNull(licences[1].QuerySelector("a[rel=license][href='https://creativecommons.org/licenses/by/4.0/']"));
        Assert.Contains("MIT licence", licences[2].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_without_a_licence_grants_none_for_its_texts()
    {
        var site = SamplePages.Frame with { Site = SamplePages.Site with { Licence = null } };

        Assert.Null(Rendered.Document(SamplePages.About, site).QuerySelector("a[rel=license]"));
    }
}
