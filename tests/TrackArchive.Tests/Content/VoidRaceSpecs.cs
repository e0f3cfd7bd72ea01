using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>A race that its officials declared void and ordered to be run again: the men's 400 metres of 1908.</summary>
public sealed class VoidRaceSpecs : IDisposable
{
    private const string Final = "finals/olympic-games/1908/men-400m.yml";

    private readonly ChangedArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_race_is_declared_void_before_the_one_that_is_held_instead()
    {
        _archive[Final] = _archive[Final].Replace("authority: organisers, date: 1908-07-25", "authority: organisers, date: 1908-07-23", StringComparison.Ordinal);
        var (loaded, messages) = _archive.Load();
        Assert.Empty(messages);
        var final = loaded.Archive!.GetFinal(FinalId.TryParse("olympic-games/1908/men-400m").Value);
        Assert.Equal(new DateOnly(1908, 7, 23), final.Decisions.Single().Rulings.Single().Date!.Value.FirstDay);
    }
}
