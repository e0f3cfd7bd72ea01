using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Checking;

/// <summary>
/// Diagnostics in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and editors show; complete
/// however many there are. Columns count UTF-16 code units, as everywhere here.
/// </summary>
internal static class SarifLog
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Format(IReadOnlyList<Diagnostic> diagnostics)
    {
        var run = new
        {
            Tool = new
            {
                Driver = new
                {
                    Name = "trackarchive",
                    Rules = diagnostics.Select(d => d.Code).Distinct().OrderBy(c => c.Id, StringComparer.Ordinal).Select(Rule),
                },
            },
            ColumnKind = "utf16CodeUnits",
            Results = diagnostics.Select(Result),
        };
        var log = new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new object[] { run },
        };
        return JsonSerializer.Serialize(log, Options);
    }

    private static object Rule(DiagnosticCode code) => new
    {
        code.Id,
        ShortDescription = new { Text = code.Title },
        Help = Explanations.Find(code.Id) is { } explanation ? new { Text = $"{explanation.Cause}\n\n{explanation.Cure}" } : null,
        DefaultConfiguration = new { Level = Level(code) },
    };

    private static object Result(Diagnostic diagnostic) => new
    {
        RuleId = diagnostic.Code.Id,
        Level = Level(diagnostic.Code),
        Message = new { Text = diagnostic.Hint is { } hint ? $"{diagnostic.Message}; {hint.Text}" : diagnostic.Message },
        Locations = new[] { new { PhysicalLocation = Place(diagnostic.Location) } },
        RelatedLocations = diagnostic.Related.IsDefaultOrEmpty ? null : diagnostic.Related.Select(r => new { PhysicalLocation = Place(r.Location), Message = new { Text = r.Note } }),
        Fixes = diagnostic.Hint?.Replacement is { } replacement ? new[] { Fix(diagnostic, replacement) } : null,
    };

    private static object Fix(Diagnostic diagnostic, string replacement) => new
    {
        Description = new { diagnostic.Hint!.Text },
        ArtifactChanges = new[]
        {
            new
            {
                ArtifactLocation = Artifact(diagnostic.Location),
                Replacements = new[] { new { DeletedRegion = Region(diagnostic.Location), InsertedContent = new { Text = replacement } } },
            },
        },
    };

    private static object Place(SourceLocation location) => new { ArtifactLocation = Artifact(location), Region = Region(location) };

    private static object Artifact(SourceLocation location) => new { Uri = string.Join('/', location.File.Split('/').Select(Uri.EscapeDataString)) };

    private static object Region(SourceLocation location) => new { StartLine = location.Line, StartColumn = location.Column, EndColumn = location.Column + location.Length };

    private static string Level(DiagnosticCode code) => code.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code.Severity, null),
    };
}
