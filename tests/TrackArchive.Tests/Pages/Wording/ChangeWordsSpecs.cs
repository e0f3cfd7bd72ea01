using TrackArchive.Domain;
using TrackArchive.Pages.Wording.Facts;
using Xunit;

namespace TrackArchive.Tests.Pages.Wording;

public class ChangeWordsSpecs
{
    [Theory]
    [InlineData(null, "1984-08-03", "Day added: 3 August 1984")]
    [InlineData("~1999", "1998-12-18", "Day corrected from about 1999 to 18 December 1998")]
    [InlineData("1995-06", "1995-06-01 or 1999-11-25", "Day corrected from June 1995 to 1 June 1995 or 25 November 1999")]
    public void A_day_is_written_as_on_every_page(string? before, string after, string words) =>
        Assert.Equal(words, ChangeWords.Describe(new FactChange(ChangedFact.Date) { Before = before, After = after }));

    [Fact]
    public void A_name_stays_as_the_log_has_it() =>
        Assert.Equal("Jim Rector: name corrected from 1908-01 to James Rector", ChangeWords.Describe(new FactChange(ChangedFact.Name) { Who = "Jim Rector", Before = "1908-01", After = "James Rector" }));
}
