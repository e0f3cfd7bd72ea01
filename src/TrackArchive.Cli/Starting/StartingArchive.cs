using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TrackArchive.Content.Writing;

namespace TrackArchive.Cli.Starting;

/// <summary>An archive to begin with: one championship, final and article that explain themselves, and what a folder on a host needs beside them.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="BaseUrl">Where it will be published.</param>
/// <param name="Date">The day on which it begins, which is its first today.</param>
/// <param name="Kind">By whose teams its titles count.</param>
internal sealed record StartingArchive(string Title, string BaseUrl, DateOnly Date, StartingKind Kind)
{
    /// <summary>What every archive begins with, beside the content of its kind.</summary>
    private const string Common = "starting/";

    /// <summary>Inside double quotes YAML reads what JSON writes.</summary>
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Of the tool, whose package has the same.</summary>
    private static string Version => typeof(StartingArchive).Assembly.GetName().Version!.ToString(3);

    /// <summary>Writes all of it or nothing: into a folder beside, which then takes the place of the empty one.</summary>
    /// <exception cref="IOException">The folder is not empty, or the disk refuses.</exception>
    public void WriteTo(string folder)
    {
        var target = Path.GetFullPath(folder);
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
            throw new IOException($"'{folder}' is not an empty folder; init writes into a new one");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var made = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            WriteFiles(made);
            if (Directory.Exists(target))
                Directory.Delete(target);
            Directory.Move(made, target);
        }
        finally
        {
            if (Directory.Exists(made))
                Directory.Delete(made, recursive: true);
        }
    }

    private void WriteFiles(string folder)
    {
        WriteFiles(folder, Common);
        WriteFiles(folder, $"starting-{StartingKinds.Tokens[Kind]}/");
        foreach (var (path, text) in EditorSettings.Files())
            Write(Path.Combine(folder, EditorSettings.Folder, path), text);

        var content = Path.Combine(folder, "content");
        new ContentFormatter(content, content).Run([], write: true);
    }

    private void WriteFiles(string folder, string prefix)
    {
        var assembly = typeof(StartingArchive).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Write(Path.Combine(folder, name[prefix.Length..]), Fill(reader.ReadToEnd(), isYaml: name.EndsWith(".yml", StringComparison.Ordinal)));
        }
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Fill(string text, bool isYaml) => text
        .Replace("{title}", isYaml ? JsonSerializer.Serialize(Title, Quoted) : Title, StringComparison.Ordinal)
        .Replace("{version}", Version, StringComparison.Ordinal)
        .Replace("{base-url}", BaseUrl, StringComparison.Ordinal)
        .Replace("{date}", Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
