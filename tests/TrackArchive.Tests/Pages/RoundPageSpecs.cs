using System.Text;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Finals;
using TrackArchive.Publishing.Exports;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>What pages and JSON say of the races before a final.</summary>
public class RoundPageSpecs
{
    private static readonly Final Final = Decided(Given.Final("world-championships/2023/men-1500m", "2023-08-23")
        .Placed(1, "kerr GBR", "3:29.38").Placed(2, "ingebrigtsen NOR", "3:29.65").Placed(3, "nordas NOR", "3:29.68")
        .WithRound(Round.SemiFinal, 1, "nordas NOR 3:32.81 Q", "kerr GBR 3:33.14 Q", "katir ESP 3:33.56")
        .WithRound(Round.Heat, 2, "nordas NOR 3:34.00 Q", "katir ESP 3:34.10 q")
        .WithRound(Round.Heat, 1, "ingebrigtsen NOR 3:33.94 Q", "kerr GBR 3:34.00 Q", "spencer JAM 3:40.00"));

    private static readonly GivenSite Site = new(Final);

    private static FinalPage Page => Site.Page<FinalPage>("finals/world-championships/2023/men-1500m.html");

    [Fact]
    public void A_final_shows_its_rounds_in_the_order_in_which_they_were_held()
    {
        Assert.Equal(["Heats", "Semi-finals"], Page.Rounds.Select(r => r.Heading));
        Assert.Equal(["Heat 1, 23 August 2023", "Heat 2, 23 August 2023"], Page.Rounds[0].Races.Select(r => r.Standings.Caption));
        Assert.Equal("Advanced: the first 2 of each race (Q) and the 1 best of the others (q).", Page.Rounds[0].Advancing);
        Assert.Equal(["kerr"], Page.Standings.Rows.Where(r => r.Place.Number == 1).SelectMany(r => r.Who).Select(w => w.Words));
    }

    [Fact]
    public void A_line_of_a_round_says_by_what_somebody_advanced_and_has_no_medal()
    {
        var heat = Page.Rounds[0].Races[1].Standings;
        Assert.Equal(["Q advanced by place or standard", "q advanced by mark"], heat.Rows.SelectMany(r => r.Tags).Select(t => $"{t.Words} {t.Explanation}"));
        Assert.All(heat.Rows, r => Assert.Null(r.Medal));
    }

    [Fact]
    public void A_decision_on_a_round_is_told_with_what_was_first_recorded()
    {
        var heat = Page.Rounds[0].Races[0];
        Assert.Equal(["kerr", "spencer", "ingebrigtsen"], heat.Standings.Rows.SelectMany(r => r.Who).Select(w => w.Words));
        Assert.Equal(["ingebrigtsen", "kerr", "spencer"], heat.Recorded!.Rows.SelectMany(r => r.Who).Select(w => w.Words));
        Assert.Equal(["ingebrigtsen (place 1) annulled."], heat.Changes.SelectMany(c => c.Lines).Select(l => l.Sentence));
    }

    [Fact]
    public void An_athlete_has_the_race_in_which_the_way_ended()
    {
        var katir = Site.Page<AthletePage>("athletes/katir.html");
        Assert.Equal([("Semi-final 1, world-championships, 2023", "3", "3:33.56")], katir.Rounds.Select(r => (r.Final.Words, r.Place.Words, r.Mark!)));
        Assert.Equal("finals/world-championships/2023/men-1500m.html#round-semi-final", katir.Rounds[0].Final.To.Path + "#" + katir.Rounds[0].Final.To.Fragment);
        Assert.Empty(Site.Page<AthletePage>("athletes/kerr.html").Rounds);
    }

    [Fact]
    public void Whoever_is_in_rounds_only_has_a_page_that_counts_no_finals()
    {
        var spencer = Site.Page<AthletePage>("athletes/spencer.html");
        Assert.Empty(spencer.Career);
        Assert.Equal("spencer of JAM. 1 event without a final, with places, marks and sources.", spencer.Description);
        Assert.Equal(["JAM"], spencer.Teams.Select(n => n.Words));
    }

    [Fact]
    public void Data_of_finals_and_athletes_have_them_too()
    {
        var files = DataFiles.Create(new ArchiveRelations(Site.Archive), workers: 1).ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Span));
        var final = System.Text.Json.JsonDocument.Parse(files["finals/world-championships/2023/men-1500m.json"]).RootElement.GetProperty("rounds");
        Assert.Equal(["semi-final 1", "heat 2", "heat 1"], final.EnumerateArray().Select(r => $"{r.GetProperty("round")} {r.GetProperty("number")}"));
        Assert.Equal(["Q", "Q", null], final[2].GetProperty("recorded").EnumerateArray().Select(r => r.TryGetProperty("advances", out var by) ? by.GetString() : null));
        var spencer = System.Text.Json.JsonDocument.Parse(files["athletes/spencer.json"]).RootElement;
        Assert.Equal(0, spencer.GetProperty("results").GetArrayLength());
        Assert.Equal("heat", spencer.GetProperty("rounds")[0].GetProperty("round").GetString());
    }

    private static Final Decided(Final final) => final with
    {
        Rounds = [.. final.Rounds.Select(r => r.Round == Round.Heat && r.Number == 1
            ? r with { Advancing = new AdvancingRule(2, 1, null, null), Decisions = [new Decision(DecisionEffect.Annul, [Given.Ioc("2024")]) { Entry = r.Results[0] }] }
            : r)],
    };
}
