using TrackArchive.Content.Articles.Claims;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Marks;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>A claim's words must contain its value: as a whole, and exactly.</summary>
public class ClaimedWordsSpecs
{
    [Theory]
    [InlineData("3:29.38", "3:29.38")]
    [InlineData("3:29.38", "1500 metres in 3:29.38.")]
    [InlineData("3:38.4", "3:38.4, by hand")]
    [InlineData("9.9h", "9.9 seconds")]
    [InlineData("9.9h", "9.9h")]
    [InlineData("8.95 m", "8.95 metres")]
    [InlineData("8798 pts", "8798 points")]
    [InlineData("4:06 1/5", "4:06 1/5")]
    [InlineData("-0.4", "a wind of −0.4")]
    public void Words_contain_a_mark(string mark, string words) => Assert.True(ClaimedWords.Contain(words, MarkOrWind(mark)));

    [Theory]
    [InlineData("3:29.38", "3:29.39")]
    [InlineData("3:38.4", "3:38.40")]
    [InlineData("9.9", "9.95")]
    [InlineData("9.95", "19.95")]
    [InlineData("32.53", "3:32.53")]
    [InlineData("4:06", "4:06 1/5")]
    [InlineData("0.4", "a wind of -0.4")]
    public void A_mark_is_never_part_of_another(string mark, string words) => Assert.False(ClaimedWords.Contain(words, MarkOrWind(mark)));

    [Theory]
    [InlineData(38, "38 years")]
    [InlineData(3, "three world titles")]
    [InlineData(3, "a three-time champion")]
    [InlineData(20, "Twenty finals")]
    [InlineData(2, "twice")]
    [InlineData(0, "no British man")]
    [InlineData(1500, "1,500 finals")]
    public void Words_contain_a_count(int count, string words) => Assert.True(ClaimedWords.Contain(words, new CountValue(count)));

    [Theory]
    [InlineData(3, "twenty-three")]
    [InlineData(20, "twenty-three")]
    [InlineData(3, "3rd")]
    [InlineData(8, "38")]
    [InlineData(9, "9.95")]
    [InlineData(38, "thirty-eight")]
    [InlineData(1, "someone")]
    public void A_count_is_never_part_of_another(int count, string words) => Assert.False(ClaimedWords.Contain(words, new CountValue(count)));

    [Theory]
    [InlineData(2, "second")]
    [InlineData(12, "in 12th place")]
    [InlineData(21, "21st")]
    public void Words_contain_an_ordinal(int ordinal, string words) => Assert.True(ClaimedWords.Contain(words, new OrdinalValue(ordinal)));

    [Theory]
    [InlineData(2, "twenty-second")]
    [InlineData(2, "seconds")]
    [InlineData(2, "two")]
    [InlineData(2, "22nd")]
    public void An_ordinal_is_never_something_else(int ordinal, string words) => Assert.False(ClaimedWords.Contain(words, new OrdinalValue(ordinal)));

    [Theory]
    [InlineData("1984-08-11", "11 August 1984", true)]
    [InlineData("1984-08-11", "on 11 August, in the evening", true)]
    [InlineData("1984-08-11", "11 August 1985", false)]
    [InlineData("1984-08-11", "August 1984", false)]
    [InlineData("1984-08-11", "1 August 1984", false)]
    [InlineData("1984-08", "August 1984", true)]
    [InlineData("1984", "the summer of 1984", true)]
    public void A_date_is_written_in_words_and_may_leave_its_year_out(string date, string words, bool stands) =>
        Assert.Equal(stands, ClaimedWords.Contain(words, new DateValue(Given.Date(date))));

    [Fact]
    public void A_year_is_four_digits_of_their_own()
    {
        Assert.True(ClaimedWords.Contain("in 1984.", new YearValue(1984)));
        Assert.False(ClaimedWords.Contain("in 19840", new YearValue(1984)));
        Assert.False(ClaimedWords.Contain("in '84", new YearValue(1984)));
    }

    [Fact]
    public void A_person_goes_by_any_name_or_the_family_name()
    {
        var value = new NameValue([new ClaimName("Hicham El Guerrouj", ["El Guerrouj"])]);
        Assert.True(ClaimedWords.Contain("Hicham El Guerrouj's title", value));
        Assert.True(ClaimedWords.Contain("El Guerrouj", value));
        Assert.False(ClaimedWords.Contain("Guerrouj", value));
        Assert.False(ClaimedWords.Contain("El Guerroujs", value));
    }

    [Fact]
    public void Those_who_share_a_place_must_all_be_named()
    {
        var value = new NameValue([new ClaimName("Mutaz Essa Barshim", ["Barshim"]), new ClaimName("Gianmarco Tamberi", ["Tamberi"])]);
        Assert.True(ClaimedWords.Contain("Tamberi and Barshim", value));
        Assert.False(ClaimedWords.Contain("Tamberi", value));
    }

    [Fact]
    public void Where_sources_disagree_any_of_their_marks_will_do()
    {
        var value = new MarkValue([Time("1:56.81"), Time("1:57.06")]);
        Assert.True(ClaimedWords.Contain("1:57.06", value));
        Assert.False(ClaimedWords.Contain("1:57.00", value));
    }

    private static Mark Time(string text) => Mark.TryParse(text, MarkKind.Time).Value;

    private static ClaimValue MarkOrWind(string text) => text switch
    {
        "-0.4" or "0.4" => new WindValue(Wind.TryParse(text).Value),
        _ when text.EndsWith(" m", StringComparison.Ordinal) => new MarkValue([Mark.TryParse(text, MarkKind.Length).Value]),
        _ when text.EndsWith(" pts", StringComparison.Ordinal) => new MarkValue([Mark.TryParse(text, MarkKind.Points).Value]),
        _ => new MarkValue([Time(text)]),
    };
}
