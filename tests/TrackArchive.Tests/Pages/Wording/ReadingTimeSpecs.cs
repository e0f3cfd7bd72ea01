using TrackArchive.Pages.Wording.Kinds;
using Xunit;

namespace TrackArchive.Tests.Pages.Wording;

/// <summary>A list of articles says how long each takes and which years it is about.</summary>
public sealed class ReadingTimeSpecs
{
    [Fact]
    public void One_minute_is_one() => Assert.Equal("1 minute", ArticlePageWords.DescribeReading(1, null));

    [Theory]
    [InlineData(1980, 1984, "6 minutes, 1980s")]
    [InlineData(1984, 2022, "6 minutes, 1984 to 2022")]
    public void Years_of_one_decade_are_the_decade(int from, int to, string expected) => Assert.Equal(expected, ArticlePageWords.DescribeReading(6, (from, to)));
}
