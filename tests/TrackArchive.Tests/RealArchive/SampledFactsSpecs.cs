using System.Globalization;
using System.Text.Json;
using CsvHelper;
using TrackArchive.Publishing.Exports;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>
/// Four hundred facts, drawn at random from the tables that were imported in 2026, against the data that the site publishes. Where the site
/// says something else, the fixture says why.
/// </summary>
public class SampledFactsSpecs
{
    private static readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>>> Files = new(() =>
        DataFiles.Create(PublishedArchive.Relations, workers: 2).ToDictionary(f => f.Path, f => f.Content));

    private sealed record Fact(string Kind, string Final, string Who, string Value, string Source, string Explained);

    [Fact]
    public void Every_sampled_fact_is_on_the_site_or_its_absence_is_explained()
    {
        var facts = Read().ToArray();
        Assert.Equal(400, facts.Length);
        Assert.DoesNotContain(facts, f => IsThere(f) != (f.Explained.Length == 0));
    }

    [Fact]
    public void Every_sampled_fact_names_sources_of_the_archive()
    {
        var sources = PublishedArchive.Archive.Sources.Select(s => s.Id.Value).ToHashSet();
        Assert.Empty(Read().SelectMany(f => f.Source.Split('+')).Where(s => !sources.Contains(s)).Distinct());
    }

    private static bool IsThere(Fact fact)
    {
        if (fact.Kind is "born" or "died")
            return Json($"athletes/{fact.Who}.json").GetProperty($"{fact.Kind}AsStated").EnumerateArray().Any(e => e.GetProperty("date").GetString() == fact.Value);
        var final = Json($"finals/{fact.Final}.json");
        return fact.Kind == "day"
            ? final.GetProperty("date").GetString() == fact.Value
            : final.GetProperty("recorded").EnumerateArray().Where(l => IsOf(l, fact.Who)).Any(l => States(l, fact));
    }

    private static bool IsOf(JsonElement line, string who) => line.GetProperty("athlete") is { ValueKind: JsonValueKind.Object } athlete
        ? athlete.GetProperty("id").GetString() == who
        : who == line.GetProperty("nation").GetString() || who == $"{line.GetProperty("nation")} {line.GetProperty("team")}";

    private static bool States(JsonElement line, Fact fact) => fact.Kind switch
    {
        "runner" => line.TryGetProperty("squad", out var squad) && squad.EnumerateArray().Any(m => m.GetProperty("id").GetString() == fact.Value),
        "record" => line.GetProperty("records").EnumerateArray().Any(r => r.GetString() == fact.Value),
        "place" => line.GetProperty("place") is { ValueKind: JsonValueKind.Number } place && place.GetInt32().ToString(CultureInfo.InvariantCulture) == fact.Value,
        "reaction" => line.GetProperty("reaction") is { ValueKind: JsonValueKind.Number } seconds && seconds.GetDecimal() == decimal.Parse(fact.Value, CultureInfo.InvariantCulture),
        "mark" or "status" or "wind" => line.GetProperty(fact.Kind).GetString() == fact.Value,
        var kind => throw new InvalidOperationException($"nobody knows where the site has a fact of the kind '{kind}'"),
    };

    private static JsonElement Json(string path) => JsonDocument.Parse(Files.Value[path]).RootElement;

    private static IEnumerable<Fact> Read()
    {
        using var csv = CsvReader.FromText(File.ReadAllText(Repository.Folder("tests/fixtures/facts/sampled.csv")), new CsvReaderOptions());
        csv.ReadHeader();
        while (csv.Read())
            yield return new Fact(csv.GetString(0) ?? "", csv.GetString(1) ?? "", csv.GetString(2) ?? "", csv.GetString(3) ?? "", csv.GetString(4) ?? "", csv.GetString(5) ?? "");
    }
}
