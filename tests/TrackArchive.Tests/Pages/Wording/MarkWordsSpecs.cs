using TrackArchive.Pages.Wording;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages.Wording;

public class MarkWordsSpecs
{
    [Theory]
    [InlineData(MarkKind.Time, "3:32.53", "3:32.53")]
    [InlineData(MarkKind.Length, "8.95", "8.95")]
    [InlineData(MarkKind.Length, "45-06.25", "45-06.25 (13.87 m)")]
    [InlineData(MarkKind.Length, "20 ft 11 1/2", "20 ft 11 1/2 (6.38 m)")]
    [InlineData(MarkKind.Distance, "270.116 km", "270.116 km")]
    [InlineData(MarkKind.Distance, "11 mi 1286 yd", "11 mi 1286 yd (18.878 km)")]
    public void Feet_and_miles_have_their_metres_beside_them(MarkKind kind, string text, string said) =>
        Assert.Equal(said, MarkWords.Format(Given.Mark(text, kind)));
}
