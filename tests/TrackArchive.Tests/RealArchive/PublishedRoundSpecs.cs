using TrackArchive.Domain;
using TrackArchive.Domain.Relations.People;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>Rounds of this repository's content, as their organisers list them.</summary>
public class PublishedRoundSpecs
{
    [Theory]
    [InlineData("men", "Heat 1 josh-kerr 3:35.83", 7)]
    [InlineData("women", "Heat 1", 7)]
    public void Paris_has_heats_repechages_and_semi_finals(string sex, string first, int races)
    {
        var rounds = Paris(sex).Rounds;
        Assert.Equal(races, rounds.Length);
        Assert.Equal([Round.Heat, Round.Repechage, Round.SemiFinal], rounds.Select(r => r.Round).Distinct());
        Assert.StartsWith(first, $"{rounds[0].Round} {rounds[0].Number} {rounds[0].Results[0].Key} {rounds[0].Results[0].Mark}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("men")]
    [InlineData("women")]
    public void Everybody_in_its_final_advanced_from_a_semi_final(string sex)
    {
        var advanced = Paris(sex).Rounds.Where(r => r.Round == Round.SemiFinal).SelectMany(r => r.Results).Where(r => r.Advances is not null).Select(r => r.Key);
        Assert.Empty(Paris(sex).Results.Select(r => r.Key).Except(advanced));
    }

    [Fact]
    public void Whoever_went_out_in_the_repechage_is_told_to_have()
    {
        var exit = Assert.Single(RoundExit.FindAll(PublishedArchive.Archive, new AthleteId("jochem-vermeulen")), e => e.Final.Id == Paris("men").Id);
        Assert.Equal((Round.Repechage, 1, 6, "3:36.14"), (exit.Race.Round, exit.Race.Number, exit.Standing.Place, exit.Standing.Result.Mark!.Value.Text));
    }

    private static Final Paris(string sex) => PublishedArchive.Archive.GetFinal(FinalId.TryParse($"olympic-games/2024/{sex}-1500m").Value);
}
