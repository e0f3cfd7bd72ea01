using Xunit;
using static TrackArchive.Tests.Content.Importing.GivenImport;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Whom a row means: somebody known, somebody new, or a doubt that a keeper settles.</summary>
public sealed class FoundAthletesSpecs : IDisposable
{
    private readonly GivenImport _given = new();

    public void Dispose() => _given.Dispose();

    [Theory]
    [InlineData("Lisa Dobriskey,,,1983-12-23", "GBR", "lisa-dobriskey")]
    [InlineData("LISA DOBRISKEY,,,~1984", "GBR", "lisa-dobriskey")]
    [InlineData("Asli Cakir,,,1985", "TUR", "asli-cakir-alptekin")]
    [InlineData("Lisa Dobriskey,,,1960-01-01", "GBR", "lisa-dobriskey-1960")]
    [InlineData("Whoever,shannon-rowbury,,", "USA", "shannon-rowbury")]
    public void Athletes_are_known_by_id_or_by_name_nation_and_birth(string athlete, string nation, string id)
    {
        _given.Content["championships/olympic-games.yml"] = _given.Content["championships/olympic-games.yml"].Replace("[women-100m]", "[women-100m, women-1500m]", StringComparison.Ordinal);
        var report = _given.Import(Women($"1,,{athlete},{nation},4:03.25").Replace("1984,women-1500m,1984-08-11", "2000,women-1500m,2000-09-30", StringComparison.Ordinal));
        Assert.True(report.Succeeded, string.Join('\n', report.Ambiguous.Concat(report.Rejected)));
        Assert.Contains($"athlete: {id},", _given.Content["finals/olympic-games/2000/women-1500m.yml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,,Lisa Dobriskey,,,,GBR,4:03.25", "could be lisa-dobriskey")]
    [InlineData("1,,Lisa Dobriskey,,,1983,FRA,4:03.25", "could be lisa-dobriskey")]
    [InlineData("1,,Jenny Kallur,,H1,,SWE,4:03.25|2,,Susanna Kallur,,H1,,SWE,4:04.25", "H1 is Jenny Kallur and Susanna Kallur")]
    [InlineData("1,,Ann Lee,,H1,,SWE,4:03.25|2,,Ann Lee,,H1,,SWE,4:04.25", "appears twice")]
    [InlineData("1,,Ann Lee,,H1,,SWE,4:03.25|2,,Ann Lee,,H2,1960,SWE,4:04.25", "as one athlete or as several")]
    public void A_doubt_is_listed_and_never_guessed(string rows, string why)
    {
        var before = _given.Content.Files();
        var report = _given.Import(Women(rows.Split('|')));
        Assert.All(report.Ambiguous, note => Assert.Contains(why, note.Text, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(2, rows.Split('|').Length), report.Ambiguous.Select(n => n.Row));
        Assert.Equal(before, _given.Content.Files());
    }

    [Fact]
    public void Two_teams_of_a_nation_need_names_of_their_own()
    {
        _given.Content["championships/olympic-games.yml"] = _given.Content["championships/olympic-games.yml"].Replace("women-pentathlon]", "women-pentathlon, men-4x100m]", StringComparison.Ordinal);
        var relay = "championship,edition,event,place,nation,team,source\nolympic-games,1980,men-4x100m,1,USA,,olympedia\nolympic-games,1980,men-4x100m,2,USA,,olympedia\n";
        Assert.Equal([2, 3], _given.Import(relay).Ambiguous.Select(n => n.Row));
        Assert.True(_given.Import(relay.Replace(",2,USA,,", ",2,USA,Second,", StringComparison.Ordinal)).Succeeded);
        Assert.Contains("  - { place: 2, team: Second, nation: USA }\n", _given.Content["finals/olympic-games/1980/men-4x100m.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_settles_a_doubt_and_translates()
    {
        var map = _given.WriteTable("""
            columns: { games: championship, who: athlete }
            values: { championship: { Olympics: olympic-games }, event: { 1500: 1500m }, source: { ol: olympedia, x: "" } }
            athletes: { H1/Jenny Kallur: jenny-kallur, H1: susanna-kallur }
            unplaced: unknown
            """, "map.yml");
        var report = _given.Import(
            "games,year,sex,event,place,who,hint,nation,source\nOlympics,1984,W,1500,1,Jenny Kallur,H1,SWE,ol+x\nOlympics,1984,W,1500,,Susanna Kallur,H1,SWE,ol\n",
            maps: ["year=edition", map]);
        Assert.True(report.Succeeded);
        Assert.Contains("{ athlete: susanna-kallur, nation: SWE, status: unknown }", _given.Content[WomensFinal], StringComparison.Ordinal);
        Assert.Contains("sources: [olympedia]", _given.Content[WomensFinal], StringComparison.Ordinal);
    }

    [Fact]
    public void New_namesakes_all_carry_a_year()
    {
        _given.Import(Women("1,,Ann Lee,,,1950,ITA,4:03.25", "2,,Ann Lee,,,1960,ITA,4:04.25", "3,,Ann Lee,,,,FRA,4:05"));
        Assert.Matches("ann-lee-1950,[^#]*ann-lee-1960,[^#]*ann-lee-1984,", _given.Content[WomensFinal]);
        Assert.DoesNotContain("ann-lee:", _given.Content["athletes/ita.yml"], StringComparison.Ordinal);
    }
}
