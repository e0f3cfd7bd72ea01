using TrackArchive.Domain.Texts;
using Xunit;

namespace TrackArchive.Tests.Domain.Values;

public class IdSpecs
{
    [Theory]
    [InlineData("olympic-games/1984/men-1500m")]
    [InlineData("fen-league/1/women-4x100m")]
    [InlineData("fen-league/9999/mile")]
    public void A_final_is_read_from_its_path_and_written_to_it(string path)
    {
        Assert.Equal(path, FinalId.TryParse(path).Value.ToString());
        var edition = path[..path.LastIndexOf('/')];
        Assert.Equal(edition, EditionId.TryParse(edition).Value.ToString());
    }

    [Theory]
    [InlineData("", "'' is not a valid final: expected a path like olympic-games/1984/men-1500m")]
    [InlineData("men-1500m", "'men-1500m' is not a valid final")]
    [InlineData("olympic-games/men-1500m", "'olympic-games' is not a valid edition: expected a championship and a year like olympic-games/1984")]
    [InlineData("olympic-games/1984/heats/men-1500m", "'olympic-games/1984/heats' is not a valid edition")]
    [InlineData("Olympic Games/1984/men-1500m", "'Olympic Games' is not a valid slug: expected small Latin letters, digits and single hyphens")]
    [InlineData("olympic-games/1984/men 1500", "'men 1500' is not a valid slug")]
    [InlineData("olympic-games/1984/", "'' is not a valid slug")]
    [InlineData("olympic-games/84x/men-1500m", "'84x' is not a valid year: expected 1 to 9999")]
    [InlineData("olympic-games/0/men-1500m", "'0' is not a valid year")]
    [InlineData("olympic-games/01984/men-1500m", "'01984' is not a valid year")]
    [InlineData("olympic-games/10000/men-1500m", "'10000' is not a valid year")]
    [InlineData("olympic-games/-1/men-1500m", "'-1' is not a valid year")]
    [InlineData("olympic-games/\u0661984/men-1500m", "'\u0661984' is not a valid year")]
    public void The_message_about_a_wrong_path_names_its_wrong_part(string path, string message) =>
        Assert.StartsWith(message, FinalId.TryParse(path).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("GBR", true)]
    [InlineData("gbr", false)]
    [InlineData("GB", false)]
    [InlineData("GBRX", false)]
    [InlineData("", false)]
    [InlineData("ÇKR", false)]
    public void A_nations_code_is_three_capital_letters(string text, bool valid)
    {
        var read = TeamId.TryParseCode(text);

        Assert.Equal((valid, valid ? null : $"'{text}' is not a valid nation code: expected three capital letters"), (read.Succeeded, read.Error));
    }

    [Theory]
    [InlineData("fen", true)]
    [InlineData("ELY", true)]
    [InlineData("St-Ives-2", true)]
    [InlineData("fen_runners", false)]
    [InlineData("Índex", false)]
    [InlineData("INDEX", false)]
    [InlineData("", false)]
    public void A_clubs_id_is_a_slug_that_may_have_capitals(string text, bool valid)
    {
        var read = TeamId.TryParse(text);

        Assert.Equal(valid, read.Succeeded);
        if (valid)
            Assert.Equal(text, read.Value.Value);
    }

    [Fact]
    public void Ids_of_one_writing_are_equal_and_the_default_is_nobodys()
    {
        Assert.Equal(AthleteId.TryParse("sebastian-coe").Value, new AthleteId("sebastian-coe"));
        Assert.NotEqual(new AthleteId("sebastian-coe"), default);
        Assert.Equal(
            ["", "", "", "", "", "", "", "", "/0", "/0/"],
            new object[] { default(AthleteId), default(EventId), default(ChampionshipId), default(TeamId), default(SourceId), default(ArticleId), default(RecordListId), default(ChangeLogId), default(EditionId), default(FinalId) }
                .Select(id => id.ToString()));
    }

    [Fact]
    public void A_reference_is_made_from_an_id_and_written_as_in_its_address()
    {
        var final = FinalId.TryParse("olympic-games/1984/men-1500m").Value;

        Assert.Equal(
            ["Final olympic-games/1984/men-1500m", "Edition olympic-games/1984", "Championship olympic-games", "Event men-1500m", "Athlete sebastian-coe", "Nation GBR", "Club fen", "Article the-mile", "Year 1984"],
            new[]
            {
                EntityRef.To(final), EntityRef.To(final.Edition), EntityRef.To(final.Edition.Championship), EntityRef.To(final.Event),
                EntityRef.To(new AthleteId("sebastian-coe")), EntityRef.To(new TeamId("GBR"), TeamKind.Nation), EntityRef.To(new TeamId("fen"), TeamKind.Club), EntityRef.To(new ArticleId("the-mile")), EntityRef.ToYear(1984),
            }.Select(r => r.ToString()));
    }
}
