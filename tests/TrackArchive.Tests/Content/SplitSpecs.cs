using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>Splits are at metres from the start, to the millimetre: the mile of a longer race is at 1609.344.</summary>
public sealed class SplitSpecs : IDisposable
{
    private const string Path = "finals/olympic-games/1984/men-1500m.yml";

    private readonly ChangedArchive _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("1000", 1000)]
    [InlineData("1207.008", 1207.008)]
    public void A_split_is_where_its_source_has_it(string written, double metres)
    {
        Write(written);
        var (loaded, messages) = _content.Load();
        Assert.Equal("", messages);
        Assert.Contains(loaded.Archive!.Finals.Single(f => f.ContentPath == Path).Splits, s => s.Distance == (decimal)metres);
    }

    [Theory]
    [InlineData("0", "is not a valid distance")]
    [InlineData("half", "is not a valid distance")]
    [InlineData("1500.5", "beyond the distance")]
    public void What_is_no_place_of_the_race_is_refused(string written, string message)
    {
        Write(written);
        Assert.Contains(message, _content.Load().Messages);
    }

    private void Write(string distance) =>
        _content[Path] = _content[Path].Replace("{ distance: 1200,", $"{{ distance: {distance},", StringComparison.Ordinal);
}
