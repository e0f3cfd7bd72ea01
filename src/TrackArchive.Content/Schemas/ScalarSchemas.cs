using System.Text.Json.Nodes;
using TrackArchive.Content.Documents;

namespace TrackArchive.Content.Schemas;

/// <summary>
/// What a text may be, by the method that reads it. YAML's types are guesses of other programs, so that a number may be
/// written as text and a text may look like a number.
/// </summary>
internal static class ScalarSchemas
{
    private const string DatePattern = "^~?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
    private const string NumberPattern = "^[0-9]+(\\.[0-9]+)?$";

    public static JsonObject Create(Delegate reader) => reader.Target is IClosedSet set
        ? Words([.. set.Words])
        : reader.Method.Name switch
        {
            nameof(Values.Text) => new JsonObject { ["type"] = Types("string", "number", "boolean") },
            nameof(Values.Id) => Text("^[a-z0-9]+(-[a-z0-9]+)*$"),
            nameof(Values.TeamId) => Text("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"),
            nameof(Values.Code) => Text("^[A-Z]{3}$"),
            nameof(Values.LanguageTag) => Text("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"),
            nameof(Values.SportClass) => Text("^[A-Z]{1,2}[0-9]{1,2}$"),
            nameof(Values.Number) => WholeNumber(1),
            nameof(Values.Year) => WholeNumber(1),
            nameof(Values.Metres) or nameof(Values.Hours) or nameof(Values.Reaction) => Number(),
            nameof(Values.EventDistance) => new JsonObject { ["type"] = Types("number", "string"), ["exclusiveMinimum"] = 0, ["pattern"] = "^[0-9]+(\\.[0-9]+)?( (km|mi|yd))?$" },
            nameof(Values.Wind) => new JsonObject { ["type"] = Types("string", "number") },
            nameof(Values.Flag) => new JsonObject { ["enum"] = new JsonArray(true, false, "true", "false") },
            nameof(Values.Date) => Text(DatePattern),
            nameof(Values.Day) => Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            nameof(Values.Span) => Text("^[0-9-]+(/[0-9-]+)?$"),
            nameof(Values.TimeOfDay) => Text("^[0-9]{2}:[0-9]{2}$"),
            nameof(Values.Url) or nameof(Values.SiteUrl) or nameof(Values.UrlTemplate) or nameof(Values.Form) => Text("^[Hh][Tt][Tt][Pp][Ss]?://"),
            var name => throw new ArgumentOutOfRangeException(nameof(reader), name, "a reader of values that has no schema"),
        };

    private static JsonArray Types(params string[] types) => new([.. types.Select(t => (JsonNode)t)]);

    /// <summary>A pattern is for texts only, so that 1984 fits as a number, too.</summary>
    private static JsonObject Text(string pattern) => new() { ["type"] = Types("string", "integer"), ["pattern"] = pattern };

    private static JsonObject WholeNumber(int min) => new() { ["type"] = Types("integer", "string"), ["minimum"] = min, ["pattern"] = "^[0-9]+$" };

    private static JsonObject Number() => new() { ["type"] = Types("number", "string"), ["exclusiveMinimum"] = 0, ["pattern"] = NumberPattern };

    private static JsonObject Words(string[] words) => new() { ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) };
}
