using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Schemas;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content.Schemas;

/// <summary>What an editor marks and what <c>check</c> reports is the same, as far as the form of a file goes.</summary>
public sealed partial class ContentSchemasSpecs
{
    /// <summary>Wherever the loader reports one of these, the form or a value is wrong.</summary>
    private static readonly string[] AnyFault = ["TA001", "TA002", "TA003", "TA004", "TA005", "TA010", "TA102", "TA201", "TA202", "TA203", "TA204", "TA205", "TA309", "TA314"];

    /// <summary>These an editor can know, too.</summary>
    private static readonly string[] FaultOfForm = ["TA002", "TA203"];

    private static readonly Dictionary<FileKind, JsonSchema> Schemas =
        ContentSchemas.KindsOfFiles.Zip(ContentSchemas.All).ToDictionary(k => k.First.Kind, k => JsonSchema.FromText(k.Second.Json));

    public static TheoryData<string> Folders() =>
        [.. new[] { "tests/fixtures/tiny-archive/content", "src/TrackArchive.Cli/Starting/clubs/content", "src/TrackArchive.Cli/Starting/nations/content" }
            .Concat(Directory.GetDirectories(Repository.Folder("tests/fixtures/broken")).Select(f => $"tests/fixtures/broken/{Path.GetFileName(f)}/content").Where(f => Directory.Exists(Repository.Folder(f)))
                .Order(StringComparer.Ordinal))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_file_fits_its_schema_if_the_loader_has_nothing_against_its_form(string folder)
    {
        foreach (var file in ContentFolder.Open(new ContentOnDisk(Repository.Folder(folder), "content"), new DiagnosticBag()).Files.Where(f => !f.HasFrontMatter))
        {
            var mistakes = new DiagnosticBag();
            if (ParsedFile.Read(file, mistakes) is not { } parsed)
                continue;
            var map = new MapReader(parsed.Root, mistakes);
            DocumentSet.ReadDocument(file, map, body: null);
            map.Finish();
            var codes = mistakes.Sorted().Select(d => d.Code.Id).ToHashSet();
            var result = Schemas[file.Kind].Evaluate(Json(parsed.Root), new EvaluationOptions { OutputFormat = OutputFormat.List });
            var said = string.Join("; ", result.Details?.Where(d => d.HasErrors).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}") ?? []);
            if (!codes.Overlaps(AnyFault))
                Assert.True(result.IsValid, $"{folder}/{file.Path}: {said}");
            if (codes.Overlaps(FaultOfForm))
                Assert.False(result.IsValid, $"{folder}/{file.Path}: the loader says {string.Join(", ", codes)}, and the schema nothing");
        }
    }

    [Fact]
    public void Every_kind_of_YAML_file_has_a_schema_and_every_key_a_description()
    {
        Assert.Equal(Enum.GetValues<FileKind>().Except([FileKind.Article, FileKind.CuratedAthlete]).Order(), Schemas.Keys.Order());
        var described = ContentSchemas.All.SelectMany(s => Properties(JsonNode.Parse(s.Json)!)).ToHashSet();
        Assert.Empty(described.Where(p => string.IsNullOrWhiteSpace(p.Description)).Select(p => p.Key));
        Assert.Empty(KeyDescriptions.Keys.Except(described.Select(p => p.Key)));
    }

    private static IEnumerable<(string Key, string? Description)> Properties(JsonNode node) => node switch
    {
        JsonObject map => (map["properties"] as JsonObject ?? []).Select(p => (p.Key, p.Value!["description"]?.GetValue<string>()))
            .Concat(map.SelectMany(e => e.Value is null ? [] : Properties(e.Value))),
        JsonArray list => list.SelectMany(i => i is null ? [] : Properties(i)),
        _ => [],
    };

    /// <summary>As editors read YAML 1.2: plain text that looks like a number or a truth value is one.</summary>
    private static JsonNode? Json(Node node) => node switch
    {
        Scalar { IsAbsent: true } => null,
        Scalar { IsQuoted: false } plain when plain.Text is "true" or "false" => plain.Text == "true",
        Scalar { IsQuoted: false } plain when Whole().IsMatch(plain.Text) => long.Parse(plain.Text, CultureInfo.InvariantCulture),
        Scalar { IsQuoted: false } plain when Decimal().IsMatch(plain.Text) => decimal.Parse(plain.Text, CultureInfo.InvariantCulture),
        Scalar text => text.Text,
        ListNode list => new JsonArray([.. list.Items.Select(Json)]),
        MapNode map => new JsonObject(map.Entries.Select(e => new KeyValuePair<string, JsonNode?>(e.Key.Text, Json(e.Value)))),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    [GeneratedRegex("^-?[0-9]{1,18}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?[0-9]+\.[0-9]+$")]
    private static partial Regex Decimal();
}
