using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>What the published results imply, in the cases that everybody knows.</summary>
public class PublishedRelationsSpecs
{
    private static readonly Archive Archive = PublishedArchive.Archive;
    private static readonly EventId Men1500 = new("men-1500m");
    private static readonly EventId Women1500 = new("women-1500m");

    [Fact]
    public void British_men_waited_38_years_from_Coe_to_Wightman()
    {
        var titles = TeamTitles.Create(PublishedArchive.Relations.Global(Men1500), new TeamId("GBR"));
        Assert.Equal([1900, 1912, 1920, 1980, 1983, 1984, 2022, 2023], titles.Titles.Select(t => t.Step.Edition.HeldIn));
        var wightman = titles.Titles[^2];
        Assert.Equal((Known.Exactly(38), "sebastian-coe"), (wightman.Years, wightman.Previous!.Champions[0].Result.Key));
    }

    [Theory]
    [InlineData("2013-01-01", "asli-cakir-alptekin")]
    [InlineData("2016-01-01", "gamze-bulut")]
    [InlineData("2018-01-01", "maryam-yusuf-jamal")]
    [InlineData("2026-11-23", "maryam-yusuf-jamal")]
    public void The_line_of_the_womens_1500_metres_changed_with_each_annulment_of_London_2012(string day, string champion)
    {
        var lineage = TitleLineage.Create(Archive, Women1500, new ChampionshipId("olympic-games"), f => Archive.At(f, GivenAuthorities.WorldAthletics, DateOnly.Parse(day)));
        Assert.Equal(champion, Assert.Single(lineage.Steps.Single(s => s.Edition.Year == 2012).Champions).Result.Key);
    }

    [Fact]
    public void Beijing_2008_shows_whom_the_annulment_took_the_title_from()
    {
        var beijing = PublishedArchive.Relations.Global(Men1500).Steps.Single(s => s.Edition.Id.ToString() == "olympic-games/2008");
        Assert.Equal("asbel-kiprop", Assert.Single(beijing.Champions).Result.Key);
        Assert.Equal("rashid-ramzi", Assert.Single(beijing.Former).Result.Key);
    }

    [Fact]
    public void Rodriguez_disqualified_in_Berlin_2009_never_held_the_title()
    {
        var berlin = PublishedArchive.Relations.Global(Women1500).Steps.Single(s => s.Edition.Id.ToString() == "world-championships/2009");
        Assert.Equal("maryam-yusuf-jamal", Assert.Single(berlin.Champions).Result.Key);
        Assert.Empty(berlin.Former);
    }

    [Fact]
    public void Lagats_medals_belong_to_the_nation_of_each_result()
    {
        var nations = CareerStep.FindAll(Archive, new AthleteId("bernard-lagat"))
            .Where(s => s.Final.Event.Id == Men1500)
            .Select(s => $"{s.Final.Edition.HeldIn} {s.Standing.Result.Nation!.Id}").ToArray();
        Assert.Contains("2004 KEN", nations);
        Assert.Contains("2007 USA", nations);
    }

    [Fact]
    public void Tisdall_won_in_1932_with_a_mark_that_was_no_record()
    {
        var hurdles = PublishedArchive.Relations.Staircases(new EventId("men-400m-hurdles"), new ChampionshipId("olympic-games"));
        Assert.Equal(
            ["robert-morton-newburgh-tisdall Unratified", "glenn-hardin Set"],
            hurdles.SelectMany(h => h.Steps).Where(s => s.Final.Edition.Year == 1932).Select(s => $"{s.Standing.Result.Key} {s.Kind}"));
    }

    [Fact]
    public void The_page_of_a_final_says_who_stood_beside_it_in_both_lines_and_what_was_the_best_then_and_now()
    {
        var coe = PublishedArchive.Pages.OfType<FinalPage>().Single(p => p.Route.Path == "finals/olympic-games/1984/men-1500m.html");
        Assert.Equal(["Moscow 1980", "Seoul 1988", "Helsinki 1983", "Rome 1987"], new[] { coe.Previous, coe.Next, coe.PreviousOfAll, coe.NextOfAll }.Select(l => l!.Final.Words));
        Assert.Equal(
            ["Before this final: 3:34.9, Kip Keino (KEN), 1968.", "Today: 3:27.65, Cole Hocker (USA), 2024."],
            coe.ThenAndNow.Select(s => s.Sentence));
        var kerr = PublishedArchive.Pages.OfType<FinalPage>().Single(p => p.Route.Path == "finals/world-championships/2023/men-1500m.html");
        Assert.Equal(("Eugene 2022", null, "Paris 2024"), (kerr.Previous!.Final.Words, kerr.PreviousOfAll, kerr.NextOfAll!.Final.Words));
    }

    [Fact]
    public void A_line_says_why_there_are_no_titles_before_its_first()
    {
        var women = PublishedArchive.Pages.OfType<EventPage>().Single(p => p.Route.Path == "events/women-1500m.html");
        Assert.Equal(
            ["At the Olympic Games since Munich 1972; the 17 editions before had no such event.", "At the World Championships since Helsinki 1983; the 2 editions before had no such event."],
            women.Lineages.Take(2).Select(l => l.Began));
    }

    /// <summary>Else a question for records would not find them, though the list says that it has them all.</summary>
    [Fact]
    public void A_record_of_a_complete_list_that_was_set_in_a_final_has_its_letters_there()
    {
        var without =
            from list in Archive.RecordLists
            where list is { Kind: RecordListKind.Progression, Record: not null }
            from entry in list.Entries
            where list.Complete.Any(c => c.Contains(entry.Earliest, entry.Latest))
            let final = PublishedArchive.Relations.Records.FindFinal(entry)
            where final is not null && !final.Results.Any(r => entry.IsBy(r) && entry.AgreesWith(r) && r.Records.Any(letters => RecordLetters.Letters(letters) == list.Record))
            select $"{final.Id}: {entry.Mark} by {entry.Who} has no {list.Record}";

        Assert.Empty(without);
    }

    [Fact]
    public void About_1300_pairs_of_champions_met_at_least_twice() =>
        Assert.InRange(PublishedArchive.Relations.Rivalries.OfChampions.Length, 1_250, 1_400);

    [Fact]
    public void Every_step_of_a_line_is_an_edition_once() => Assert.All(Archive.Events, e =>
    {
        var editions = PublishedArchive.Relations.Global(e.Id).Steps.Select(s => s.Edition.Id).ToArray();
        Assert.Equal(editions.Distinct(), editions);
    });

    [Fact]
    public void Two_champions_who_met_twice_are_a_rivalry_whoever_is_named_first()
    {
        var rivalries = PublishedArchive.Relations.Rivalries;
        Assert.All(rivalries.OfChampions, r => Assert.True(r.Counted >= 2 && string.CompareOrdinal(r.First.Id.Value, r.Second.Id.Value) < 0));
        Assert.Contains(rivalries.FindAll(new AthleteId("sebastian-coe")), r => r.Second.Id.Value == "steve-cram");
    }
}
