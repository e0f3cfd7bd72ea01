using System.Text.Encodings.Web;
using System.Text.Json;
using TrackArchive.Content.Schemas;

namespace TrackArchive.Cli.Starting;

/// <summary>The folder <c>.vscode</c> of an archive: schemas, and which files each is about.</summary>
internal static class EditorSettings
{
    public const string Folder = ".vscode";
    public const string Settings = "settings.json";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>By their paths below the folder.</summary>
    public static IEnumerable<(string Path, string Text)> Files() =>
        ContentSchemas.All.Select(s => (ContentSchemas.PathOf(s.Name), s.Json)).Append((Settings, Create()));

    private static string Create() => JsonSerializer.Serialize(
        new Dictionary<string, object>
        {
            ["yaml.schemas"] = ContentSchemas.All.ToDictionary(s => $"./{Folder}/{ContentSchemas.PathOf(s.Name)}", s => $"content/{s.Files}", StringComparer.Ordinal),
        },
        Options) + "\n";
}
