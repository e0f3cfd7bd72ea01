using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>Rounds as content writes them, in a final's own file or beside it.</summary>
public sealed class RoundContentSpecs : IDisposable
{
    private const string Budapest = "finals/world-championships/2023/men-1500m.yml";
    private const string Beside = "finals/world-championships/2023/men-1500m.rounds.yml";

    private const string Rounds = """
        rounds:
          - round: heat
            number: 1
            date: 2023-08-19
            start: "19:02"
            advance: { by-place: 2, by-mark: 1 }
            results:
              - { place: 1, athlete: jakob-ingebrigtsen, nation: NOR, mark: "3:33.94", advances: Q }
              - { place: 2, athlete: josh-kerr,          nation: GBR, mark: "3:34.00", advances: Q }
              - { place: 3, athlete: mohamed-katir,      nation: ESP, mark: "3:40.00" }
            splits:
              - { distance: 800, mark: "1:57.00", leader: josh-kerr, source: wa-results }
            sources: [wa-results]
          - round: heat
            number: 2
            date: 2023-08-19
            results:
              - { place: 1, athlete: narve-gilje-nordas, nation: NOR, mark: "3:34.00", advances: Q }
            sources: [wa-results]

        """;

    private readonly ChangedArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Rounds_are_read_from_the_finals_file_and_from_the_file_beside_it_alike()
    {
        _archive[Beside] = Rounds;
        var beside = Final();
        File.Delete(Path.Combine(_archive.Path, Beside));
        _archive[Budapest] += Rounds;
        var own = Final();
        Assert.Equal(Describe(beside), Describe(own));
        Assert.Equal(["Heat 1 jakob-ingebrigtsen josh-kerr mohamed-katir", "Heat 2 narve-gilje-nordas"], Describe(own));
        Assert.Equal((Budapest, Beside), (own.Rounds[0].ContentPath, beside.Rounds[0].ContentPath));
    }

    [Fact]
    public void A_round_says_who_advanced_and_how_with_its_own_day_splits_and_sources()
    {
        _archive[Beside] = Rounds;
        var heat = Final().Rounds[0];
        Assert.Equal(new AdvancingRule(2, 1, null, null), heat.Advancing);
        Assert.Equal([Advance.ByRight, Advance.ByRight, null], heat.Results.Select(r => r.Advances));
        Assert.Equal(("2023-08-19", new TimeOnly(19, 2), "josh-kerr"), (heat.Date.ToString(), heat.Start, heat.Splits[0].Leader!.Key));
        Assert.Equal(["wa-results"], heat.SourcesFor(heat.Results[0]).Select(s => s.Id.Value));
    }

    [Fact]
    public void One_wind_of_a_race_is_that_of_all_its_results()
    {
        const string path = "finals/olympic-games/1984/men-100m.yml";
        _archive[path] = _archive[path].Replace(", wind: 0.2", "", StringComparison.Ordinal).Replace("results:", "wind: 0.2\nresults:", StringComparison.Ordinal);
        Assert.All(Final("olympic-games/1984/men-100m").Results, r => Assert.Equal(0.2m, r.Wind.MetresPerSecond));
    }

    [Theory]
    [InlineData("3:40.00", "3:33.00", "3:33.00 in place 3 is better than 3:34.00 in place 2")]
    [InlineData("3:40.00", "1:40.00", "'1:40.00' is far outside all known performances")]
    [InlineData("place: 3, athlete: mohamed-katir", "place: 3, athlete: josh-kerr", "'josh-kerr' appears twice in this race")]
    [InlineData("nation: ESP", "nation: URS", "'URS' was not in use in 2023")]
    [InlineData("date: 2023-08-19", "date: 2023-08-01", "2023-08-01 is outside the dates of world-championships/2023")]
    [InlineData("distance: 800", "distance: 1800", "1800 m is beyond the distance")]
    [InlineData("place: 3, athlete", "athlete", "a result with neither place nor status")]
    [InlineData("    sources: [wa-results]", "    notes: [A heat.]", "the race names no source")]
    [InlineData("advances: Q", "advances: yes", "'yes' is not a valid way to advance")]
    [InlineData("round: heat", "round: heats", "'heats' is not a valid round before a final; did you mean 'heat'?")]
    public void Rounds_are_checked_as_finals_are(string right, string wrong, string message)
    {
        _archive[Beside] = Rounds.Replace(right, wrong, StringComparison.Ordinal);
        Assert.Contains(message, _archive.Load().Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Their_canonical_form_has_one_race_after_the_other() =>
        Assert.Equal(Rounds, CanonicalYaml.Read(Rounds, Beside, new DiagnosticBag())!.Write(FileKind.Rounds));

    private static IEnumerable<string> Describe(Final final) =>
        final.Rounds.Select(r => $"{r.Round} {r.Number} {string.Join(' ', r.Results.Select(l => l.Key))}");

    private Final Final(string id = "world-championships/2023/men-1500m")
    {
        var (loaded, messages) = _archive.Load();
        Assert.Equal("", messages);
        return loaded.Archive!.GetFinal(FinalId.TryParse(id).Value);
    }
}
