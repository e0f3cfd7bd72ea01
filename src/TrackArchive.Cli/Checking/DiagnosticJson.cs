using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Checking;

/// <summary>
/// Diagnostics for programs: an array that is empty where nothing is wrong, and complete however many there are. A
/// <c>replacement</c> may be put in the place of the whole stretch; it is null where nothing certain is known.
/// </summary>
internal static class DiagnosticJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Format(IEnumerable<Diagnostic> diagnostics) => JsonSerializer.Serialize(diagnostics.Select(Entry), Options);

    private static object Entry(Diagnostic diagnostic) => new
    {
        diagnostic.Location.File,
        diagnostic.Location.Line,
        diagnostic.Location.Column,
        diagnostic.Location.Length,
        Code = diagnostic.Code.Id,
        diagnostic.Code.Severity,
        diagnostic.Message,
        Hint = diagnostic.Hint?.Text,
        diagnostic.Hint?.Replacement,
        Related = diagnostic.Related.Select(place => new { place.Location.File, place.Location.Line, place.Location.Column, place.Location.Length, place.Note }),
    };
}
