using System.Globalization;
using System.Text.Json;
using CsvHelper;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>
/// The table that most finals were imported from, against what became of it: 400 of its rows drawn by lot (<c>sample.csv</c>), and its
/// medals (<c>medals.csv</c>), both as the table writes them. What differs is explained where it stands, or in <c>medal-differences.csv</c>.
/// </summary>
public sealed class SourceTableSpecs(BuiltSite site)
{
    /// <summary>The id of the table as a source.</summary>
    private const string Table = "ioc-2016";

    [Fact]
    public async Task A_row_drawn_by_lot_is_in_the_built_data_unless_a_decision_another_source_or_a_noted_mending_explains_why_not()
    {
        var folder = await site.FolderAsync();
        var lost = new List<string>();
        foreach (var row in Read("sample.csv"))
        {
            var file = Path.Join(folder, "finals", row["championship"], row["edition"], row["event"] + ".json");
            using var final = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            if (Difference(row, final.RootElement) is { } difference)
                lost.Add($"{row["edition"]} {row["event"]} {row["athlete"]} {row["nation"]}: {difference}");
        }

        Assert.Empty(lost);
    }

    [Fact]
    public void The_medals_of_nations_are_those_of_the_table_but_for_listed_differences()
    {
        var expected = Read("medals.csv").Select(r => (Key: $"{r["edition"]} {r["nation"]}", Medals: Medals(r)))
            .Concat(Read("medal-differences.csv").Select(r => (Key: $"{EditionOf(r["final"])} {r["nation"]}", Medals: Medals(r))))
            .GroupBy(r => r.Key, r => r.Medals)
            .Select(g => (g.Key, Sum: g.Aggregate((a, b) => (a.Gold + b.Gold, a.Silver + b.Silver, a.Bronze + b.Bronze))))
            .Where(r => r.Sum != default);
        var medals = PublishedArchive.Archive.Finals
            .SelectMany(f => PublishedArchive.Archive.Now(f).Medallists.Select(m => (Key: $"{f.Edition.Id} {m.Result.Nation!.Id}", m.Medal)))
            .GroupBy(m => m.Key, m => m.Medal)
            .Select(g => (g.Key, Sum: (Gold: g.Count(m => m == Medal.Gold), Silver: g.Count(m => m == Medal.Silver), Bronze: g.Count(m => m == Medal.Bronze))));

        Assert.Equal(
            expected.Select(r => $"{r.Key} {r.Sum}").Order(StringComparer.Ordinal),
            medals.Select(m => $"{m.Key} {m.Sum}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("decision")]
    [InlineData("code")]
    public void A_listed_difference_is_explained_in_the_final_too(string why)
    {
        var finals = Read("medal-differences.csv").Where(r => r["why"].Contains(why, StringComparison.Ordinal)).Select(r => PublishedArchive.Final(r["final"])).Distinct();
        Assert.All(finals, f => Assert.True(why == "decision" ? !f.Decisions.IsEmpty : f.Results.Any(r => r.Note?.Contains("gives the code", StringComparison.Ordinal) == true), f.Id.ToString()));
    }

    /// <summary>Nothing where the row stands, or where it is said why it does not.</summary>
    private static string? Difference(Dictionary<string, string> row, JsonElement final)
    {
        if (row["athlete"].Length > 0 && row["id"].Length == 0)
            return Texts(final, "notes").Any(n => n.StartsWith("Left out:", StringComparison.Ordinal)) ? null : "left out, and no note says so";
        var results = final.GetProperty("recorded").EnumerateArray().ToArray();
        var result = results.FirstOrDefault(r => row["id"].Length > 0 ? Id(r) == row["id"] : Nation(r) == row["nation"] || Note(r).Contains($"the code {row["nation"]}", StringComparison.Ordinal));
        if (result.ValueKind == JsonValueKind.Undefined)
            return "not there";
        if (row["id"].Length > 0 && !SharesAWord(row["athlete"], result))
            return $"is {result.GetProperty("athlete").GetProperty("name").GetString()} there";
        if (Nation(result) != row["nation"] && !Note(result).Contains($"the code {row["nation"]}", StringComparison.Ordinal))
            return $"for {Nation(result)} there";
        if (Place(result) != row["place"] && !HasOtherSource(result))
            return $"place {Place(result)} there";
        return MarkAgrees(row, result) ? null : $"{result.GetProperty("mark").GetString() ?? "no mark"} there";
    }

    /// <summary>A row that another source states is no longer the table's.</summary>
    private static bool HasOtherSource(JsonElement result) => Texts(result, "sources").ToArray() is [_, ..] sources && !sources.Contains(Table);

    private static bool MarkAgrees(Dictionary<string, string> row, JsonElement result)
    {
        if (row["mark"].Length == 0 || Note(result).Contains("list writes", StringComparison.Ordinal))
            return true;
        var kind = PublishedArchive.Archive.Events.Single(e => e.Id.Value == row["event"]).MarkKind;
        var (theirs, ours) = (Mark.TryParse(row["mark"].Trim(), kind), Mark.TryParse(result.GetProperty("mark").GetString() ?? "", kind));
        return theirs.Succeeded && ours.Succeeded && theirs.Value.AgreesWith(ours.Value);
    }

    /// <summary>The table has legal names, and names of other years, besides those that are shown.</summary>
    private static bool SharesAWord(string name, JsonElement result)
    {
        var shown = $"{result.GetProperty("athlete").GetProperty("name").GetString()} {result.GetProperty("as").GetString()}";
        return Words(name).Intersect(Words(shown)).Any();
    }

    private static string[] Words(string name) => FoldedName.From(name).Split([' ', '-', '"', '(', ')', ',', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static string? Id(JsonElement result) => result.GetProperty("athlete") is { ValueKind: JsonValueKind.Object } athlete ? athlete.GetProperty("id").GetString() : null;

    private static string? Nation(JsonElement result) => result.GetProperty("nation").GetString();

    private static string Note(JsonElement result) => result.GetProperty("note").GetString() ?? "";

    private static string Place(JsonElement result) => result.GetProperty("place") is { ValueKind: JsonValueKind.Number } place ? place.GetInt32().ToString(CultureInfo.InvariantCulture) : "";

    private static IEnumerable<string> Texts(JsonElement final, string key) => final.GetProperty(key).EnumerateArray().Select(t => t.GetString()!);

    private static string EditionOf(string final) => final[..final.LastIndexOf('/')];

    private static (int Gold, int Silver, int Bronze) Medals(Dictionary<string, string> row) => (Number(row["gold"]), Number(row["silver"]), Number(row["bronze"]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Read(string file)
    {
        using var csv = CsvReader.FromFile(Path.Join(Repository.Folder("tests/fixtures/table"), file), new CsvReaderOptions());
        csv.ReadHeader();
        string[] headers = [.. csv.Headers];
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(Enumerable.Range(0, headers.Length).ToDictionary(i => headers[i], csv.GetString));
        return rows;
    }
}
