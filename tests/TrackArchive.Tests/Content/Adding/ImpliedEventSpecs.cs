using TrackArchive.Content.Adding;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content.Adding;

public sealed class ImpliedEventSpecs
{
    [Theory]
    [InlineData("girls-u15-4x100m", "women", "4 × 100 metres relay", "relay", "400")]
    [InlineData("men-m50-shot-put", "men", "Shot put", "throw", null)]
    [InlineData("men-800m-t54", "men", "800 metres", "wheelchair", "800")]
    [InlineData("women-1500m-t38", "women", "1500 metres", "track", "1500")]
    [InlineData("open-half-marathon", "open", "Half-marathon", "road", "21097.5")]
    [InlineData("men-mile-indoor", "men", "Mile", "track", "1609.344")]
    [InlineData("women-20km-walk", "women", "20 kilometres walk", "walk", "20000")]
    [InlineData("wellie-wanging", null, "Wellie wanging", null, null)]
    public void An_id_says_what_the_rule_books_mean_by_it(string id, string? sex, string name, string? discipline, string? distance)
    {
        var implied = ImpliedEvent.Read(id);
        Assert.Equal((sex, name, discipline, distance), (implied.Sex, implied.Name, implied.Discipline, implied.Distance));
    }

    [Theory]
    [InlineData("girls-u15-100m", "15", null, null, true, false)]
    [InlineData("women-w45-200m-indoor", null, "45", null, false, true)]
    [InlineData("men-100m-t12", null, null, "T12", true, false)]
    [InlineData("men-400m", null, null, null, false, false)]
    public void Class_wind_and_roof_are_in_it_too(string id, string? under, string? masters, string? para, bool hasWind, bool isIndoor)
    {
        var implied = ImpliedEvent.Read(id);
        Assert.Equal((under, masters, para, hasWind, isIndoor), (implied.Under, implied.Masters, implied.Class, implied.HasWind, implied.IsIndoor));
    }

    /// <summary>Whatever it says of an event that this archive has, the archive says, too.</summary>
    [Fact]
    public void Nothing_that_is_implied_of_an_Olympic_event_is_wrong()
    {
        var events = ((MapNode)YamlNodes.Read(File.ReadAllText(Repository.Folder("content/events.yml")), "events.yml", 0, new DiagnosticBag())!).Entries;
        var implied = events.Select(e => (Id: e.Key.Text, Written: (MapNode)e.Value, Implied: ImpliedEvent.Read(e.Key.Text))).Where(e => e.Implied.Discipline is not null).ToArray();
        Assert.True(implied.Length > events.Length / 2, $"only {implied.Length} of {events.Length}");
        Assert.All(implied, e => Assert.Equal(
            (e.Written.TextOf("name"), e.Written.TextOf("sex"), e.Written.TextOf("discipline"), e.Written.TextOf("distance"), e.Written.TextOf("legs"), e.Written.TextOf("wind") ?? "false"),
            (e.Implied.Name, e.Implied.Sex, e.Implied.Discipline, e.Implied.Distance, e.Implied.Legs, e.Implied.HasWind ? "true" : "false")));
    }
}
