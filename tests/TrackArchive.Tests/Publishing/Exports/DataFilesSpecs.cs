using System.Text;
using System.Text.Json;
using TrackArchive.Content;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Relations;
using TrackArchive.Publishing.Exports;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.RealArchive;
using Xunit;

namespace TrackArchive.Tests.Publishing.Exports;

/// <summary>The shapes that <c>Exports/README.md</c> promises, on real finals.</summary>
public class DataFilesSpecs
{
    private static readonly Lazy<Dictionary<string, string>> Files = new(() =>
        DataFiles.Create(PublishedArchive.Relations, workers: 2).ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Span)));

    [Fact]
    public void A_final_has_its_standings_what_was_recorded_and_the_decisions()
    {
        var final = Read("finals/olympic-games/2012/women-1500m.json");
        Assert.Equal(
            ["schema", "id", "date", "start", "event", "championship", "edition", "coverage", "agreement"],
            final.EnumerateObject().Take(9).Select(p => p.Name));
        Assert.Equal("olympic-games/2012/women-1500m", Text(final, "id"));
        Assert.Equal(
            ["1 Maryam Yusuf Jamal BRN 4:10.74 gold", "2 Abeba Aregawi ETH 4:11.03 silver", "3 Shannon Rowbury USA 4:11.26 bronze"],
            final.GetProperty("standings").EnumerateArray().Take(3).Select(Standing));
        Assert.Equal("asli-cakir-alptekin", Text(final.GetProperty("recorded")[0].GetProperty("athlete"), "id"));
        Assert.Equal("annul", Text(final.GetProperty("decisions")[0], "effect"));
    }

    [Fact]
    public void An_annulled_run_stays_visible_without_place_and_medal()
    {
        var ramzi = Read("finals/olympic-games/2008/men-1500m.json").GetProperty("standings").EnumerateArray()
            .Single(s => Text(s.GetProperty("athlete"), "id") == "rashid-ramzi");
        Assert.Equal(JsonValueKind.Null, ramzi.GetProperty("place").ValueKind);
        Assert.Equal(JsonValueKind.Null, ramzi.GetProperty("medal").ValueKind);
        Assert.Equal(("annulled", "3:32.94"), (Text(ramzi, "status"), Text(ramzi, "mark")));
    }

    [Fact]
    public void A_final_has_what_its_results_imply_with_value_proof_and_strength()
    {
        var statements = Read("finals/world-championships/2022/men-1500m.json").GetProperty("statements").EnumerateArray().ToArray();
        var wait = Assert.Single(statements, s => Text(s, "kind") == "end-of-wait");
        Assert.Equal(("plain", 38, "olympic-games/1984/men-1500m"), (Text(wait, "strength"), wait.GetProperty("value").GetProperty("number").GetInt32(), wait.GetProperty("proof")[0].GetString()));
        Assert.Equal(("men-1500m", "GBR"), (Text(wait.GetProperty("scope"), "event"), Text(wait.GetProperty("scope"), "nation")));
        var record = Assert.Single(Read("finals/olympic-games/2008/women-100m.json").GetProperty("statements").EnumerateArray(), s => Text(s, "kind") == "record");
        Assert.Equal(("limited", "olympic-games/1988/women-100m"), (Text(record, "strength"), Text(record.GetProperty("leftOut")[0], "final")));
    }

    [Fact]
    public void Medals_are_numbers_and_at_least_so_many_where_medallists_are_not_known()
    {
        Assert.Equal(4, Read("athletes/jesse-owens.json").GetProperty("medals").GetProperty("gold").GetInt32());
        var tiny = new ArchiveRelations(ArchiveLoader.Load(TinyArchive.Folder, "content", new DiagnosticBag()).Archive!);
        var editions = DataFiles.Create(tiny, workers: 2).Where(f => f.Path.StartsWith("championships/", StringComparison.Ordinal))
            .Select(f => JsonDocument.Parse(f.Content).RootElement).Where(e => e.TryGetProperty("atLeast", out _)).ToArray();
        Assert.All(editions, e => Assert.Equal(e.GetProperty("unknownMedals").GetArrayLength() > 0, e.GetProperty("atLeast").GetBoolean()));
        Assert.Contains(editions, e => e.GetProperty("missing").GetArrayLength() > 0 && e.GetProperty("atLeast").GetBoolean());
        Assert.Contains(editions, e => !e.GetProperty("atLeast").GetBoolean());
    }

    [Fact]
    public void An_athlete_has_results_oldest_first()
    {
        var coe = Read("athletes/sebastian-coe.json");
        Assert.Equal("1956-09-29", Text(coe, "born"));
        Assert.Equal(
            [
                "olympic-games/1980/men-800m 1:45.9 silver", "olympic-games/1980/men-1500m 3:38.4 gold",
                "olympic-games/1984/men-800m 1:43.64 silver", "olympic-games/1984/men-1500m 3:32.53 gold",
            ],
            coe.GetProperty("results").EnumerateArray().Select(r => $"{Text(r, "final")} {Text(r, "mark")} {Text(r, "medal")}"));
    }

    [Fact]
    public void An_event_has_a_line_for_each_championship_and_one_for_all()
    {
        var lineages = Read("events/men-1500m.json").GetProperty("lineages");
        var (games, worlds, global) = (Count("olympic-games"), Count("world-championships"), Count("global"));
        Assert.Equal("1896 2024", Ends("olympic-games"));
        Assert.Equal("1983 2025", Ends("world-championships"));
        Assert.Equal(games - 1 + worlds, global); // the Intercalated Games are outside the line of all

        int Count(string name) => lineages.GetProperty(name).GetArrayLength();
        string Ends(string name) => $"{Text(lineages.GetProperty(name)[0], "final")!.Split('/')[1]} {Text(lineages.GetProperty(name)[Count(name) - 1], "final")!.Split('/')[1]}";
    }

    [Fact]
    public void An_edition_held_in_another_year_says_both()
    {
        var tokyo = Read("championships/olympic-games/2020.json");
        Assert.Equal((2020, 2021), (tokyo.GetProperty("year").GetInt32(), tokyo.GetProperty("heldIn").GetInt32()));
    }

    [Fact]
    public void A_nations_results_are_those_run_under_its_code()
    {
        var results = Read("nations/URS.json").GetProperty("results");
        Assert.NotEqual(0, results.GetArrayLength());
        Assert.All(results.EnumerateArray(), r => Assert.Equal("URS", Text(r, "nation")));
    }

    [Fact]
    public void Letters_are_letters() => Assert.Contains("Aslı Çakır Alptekin", Files.Value["athletes/asli-cakir-alptekin.json"], StringComparison.Ordinal);

    private static JsonElement Read(string path) => JsonDocument.Parse(Files.Value[path]).RootElement;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Standing(JsonElement s) =>
        $"{s.GetProperty("place")} {Text(s.GetProperty("athlete"), "name")} {Text(s, "nation")} {Text(s, "mark")} {Text(s, "medal")}";
}
