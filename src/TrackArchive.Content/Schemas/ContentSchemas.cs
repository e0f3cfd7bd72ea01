using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Documents.Shapes;
using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Schemas;

/// <summary>One kind of file, with what an editor needs to know of it.</summary>
/// <param name="Name">Of its schema.</param>
/// <param name="Files">Which files it is about, below the content folder, as editors match them.</param>
/// <param name="Json">The JSON Schema.</param>
public sealed record ContentSchema(string Name, string Files, string Json);

/// <summary>
/// JSON Schemas (draft 7, which editors of YAML read) of the kinds of YAML files. They are made by the readers of the documents:
/// each is asked to read a map that only notes what it is asked for.
/// </summary>
public static class ContentSchemas
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly ImmutableArray<(string Name, string Files, FileKind Kind, string Example)> Kinds =
    [
        ("site", "site.yml", FileKind.Site, "site.yml"),
        ("nations", "nations.yml", FileKind.Nations, "nations.yml"),
        ("teams", "teams.yml", FileKind.Teams, "teams.yml"),
        ("events", "events.yml", FileKind.Events, "events.yml"),
        ("sources", "{sources.yml,sources/*.yml}", FileKind.Sources, "sources.yml"),
        ("championship", "championships/*.yml", FileKind.Championship, "championships/series.yml"),
        ("athletes", "athletes/**/*.yml", FileKind.AthleteShelf, "athletes/shelf.yml"),
        ("final", "finals/*/*/!(*.rounds).yml", FileKind.Final, "finals/series/2000/event.yml"),
        ("rounds", "finals/*/*/*.rounds.yml", FileKind.Rounds, "finals/series/2000/event.rounds.yml"),
        ("records", "records/*.yml", FileKind.RecordList, "records/list.yml"),
        ("changes", "changes/*.yml", FileKind.ChangeLog, "changes/edition.yml"),
        ("changes-part", "changes/*/*.yml", FileKind.ChangeLogPart, "changes/edition/part.yml"),
        ("names", "names.yml", FileKind.Names, "names.yml"),
    ];

    public static ImmutableArray<ContentSchema> All { get; } = [.. Kinds.Select(k => new ContentSchema(k.Name, k.Files, Create(k.Name, k.Kind, k.Example).ToJsonString(Options) + "\n"))];

    /// <summary>Where an archive keeps a schema, below the folder of its editor.</summary>
    public static string PathOf(string name) => $"schemas/{name}.schema.json";

    internal static IEnumerable<(string Name, FileKind Kind)> KindsOfFiles => Kinds.Select(k => (k.Name, k.Kind));

    private static JsonObject Create(string name, FileKind kind, string example)
    {
        var shape = MapReader.Note(map => DocumentSet.ReadDocument(new ContentFile(example, new ContentOnDisk("", "content"), kind), map, body: null));
        var schema = new JsonObject { ["$schema"] = Draft, ["title"] = $"TrackArchive: {name}" };
        foreach (var (key, value) in OfMap(shape).ToArray())
            schema[key] = value?.DeepClone();
        return schema;
    }

    private static JsonObject OfMap(MapShape shape)
    {
        if (shape.Entry is { } entry)
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = OfMap(entry) };
        if (shape.Texts is { } texts)
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = ScalarSchemas.Create(texts) };
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(shape.Keys.Select(k => new KeyValuePair<string, JsonNode?>(k.Key, Described(k)))),
        };
        if (shape.Required.Any())
            schema["required"] = new JsonArray([.. shape.Required.Select(r => (JsonNode)r)]);
        return schema;
    }

    private static JsonObject Described(KeyShape key)
    {
        var schema = OfValue(key);
        schema["description"] = KeyDescriptions.Get(key.Key);
        return schema;
    }

    private static JsonObject OfValue(KeyShape key) => key.Form switch
    {
        ValueForm.One => ScalarSchemas.Create(key.Reader!),
        ValueForm.OneOrMany => OneOrMany(ScalarSchemas.Create(key.Reader!)),
        ValueForm.Map => OfMap(key.Inner!),
        ValueForm.Maps => List(OfMap(key.Inner!)),
        ValueForm.Either => OneOrMany(AnyOf(ScalarSchemas.Create(key.Reader!), OfMap(key.Inner!))),
        ValueForm.Entries => new JsonObject { ["type"] = "object", ["additionalProperties"] = OfMap(key.Inner!) },
        _ => throw new ArgumentOutOfRangeException(nameof(key), key.Form, null),
    };

    private static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject OneOrMany(JsonObject one) => AnyOf(one, List((JsonObject)one.DeepClone()));

    private static JsonObject AnyOf(params JsonObject[] all) => new() { ["anyOf"] = new JsonArray([.. all]) };
}
