using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

/// <summary>How ids are written, and what follows from an edition, a final and a result by themselves.</summary>
public class NamesSpecs
{
    [Theory]
    [InlineData("sebastian-coe", true)]
    [InlineData("men-4x100m", true)]
    [InlineData("li-na-1982", true)]
    [InlineData("1500m", true)]
    [InlineData("", false)]
    [InlineData("index", false)]
    [InlineData("-coe", false)]
    [InlineData("coe-", false)]
    [InlineData("sebastian--coe", false)]
    [InlineData("Sebastian-Coe", false)]
    [InlineData("asl\u0131-cakir", false)]
    [InlineData("nord\u00e5s", false)]
    [InlineData("sebastian coe", false)]
    [InlineData("sebastian_coe", false)]
    [InlineData("\u0661500m", false)]
    public void A_slug_is_small_Latin_letters_digits_and_single_hyphens(string text, bool valid) =>
        Assert.Equal(valid, Slug.IsValid(text));

    [Fact]
    public void A_finals_id_is_its_path()
    {
        var edition = new EditionId(new ChampionshipId("olympic-games"), 1984);

        Assert.Equal("olympic-games/1984", edition.ToString());
        Assert.Equal("olympic-games/1984/men-1500m", new FinalId(edition, new EventId("men-1500m")).ToString());
    }

    [Theory]
    [InlineData(EditionStatus.Official, true)]
    [InlineData(EditionStatus.Intercalated, true)]
    [InlineData(EditionStatus.Cancelled, false)]
    [InlineData(EditionStatus.NotHeld, false)]
    public void The_intercalated_Games_of_1906_were_held_and_those_of_1916_were_not(EditionStatus status, bool held) =>
        Assert.Equal(held, new Edition(default, "Olympic Games", status).WasHeld);

    [Theory]
    [InlineData("2021-08-07", "2021-08-08", "2021-08-07")]
    [InlineData("2021-08", "2021-08-08", "2021-08-31")]
    [InlineData(null, "2021-08-08", "2021-08-08")]
    [InlineData(null, null, "2021-12-31")]
    public void A_final_without_a_day_sorts_at_the_end_of_what_is_known(string? date, string? lastDay, string sorts)
    {
        var final = Given.Final("olympic-games/2020/men-1500m", date);
        DateSpan? dates = lastDay is null ? null : new DateSpan(new DateOnly(2021, 7, 30), Given.Day(lastDay));
        var held = final with { Edition = final.Edition with { HeldIn = 2021, Dates = dates } };

        Assert.Equal(Given.Day(sorts), held.SortDate);
    }

    [Fact]
    public void A_result_shows_the_name_of_the_day()
    {
        var tokyo = Given.Final("world-championships/1991/women-1500m").Placed(1, "tatyana-dorovskikh URS");

        Assert.Equal("tatyana-dorovskikh", tokyo.Results[0].Name);
        Assert.Equal("Tatyana Samolenko", (tokyo.Results[0] with { As = "Tatyana Samolenko" }).Name);
    }

    [Fact]
    public void A_decision_names_an_athlete_by_id_and_a_relay_team_by_its_nation()
    {
        var final = Given.Final("olympic-games/2008/men-4x100m", discipline: Discipline.Relay).Placed(1, "JAM").Placed(2, "bolt JAM");

        Assert.Equal(["JAM", "bolt"], final.Results.Select(r => r.Key));
    }
}
