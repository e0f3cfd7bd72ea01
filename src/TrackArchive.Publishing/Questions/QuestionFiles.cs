using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Questions;

/// <summary>
/// What the page of questions loads: a list of all finals, and the results of each event when a question needs them. Each file is a
/// classic script named after a hash of its bytes, which depend on the archive alone. README.md beside this file describes the format.
/// </summary>
public sealed record QuestionFiles(Route Index, ImmutableArray<OutputFile> Files)
{
    /// <summary>Where all of them stand.</summary>
    public const string Folder = "data/finals/";

    private const int HashDigits = 10;

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static QuestionFiles Of(Archive archive)
    {
        var rows = QuestionRow.All(archive).ToLookup(r => r.Final.Event.Id);
        var index = new FinalsIndex(archive);
        var shards = archive.Events.Where(e => rows.Contains(e.Id)).AsParallel().AsOrdered()
            .Select(e => (e.Id, Script: Script(e.Id.Value, EventResults.Of(rows[e.Id], index)))).ToArray();
        var list = Script("", index.Content(shards.ToDictionary(s => s.Id, s => HashOf(s.Script))));
        return new QuestionFiles(
            Routes.FinalsData("index", HashOf(list)),
            [new OutputFile(Routes.FinalsData("index", HashOf(list)).Path, list), .. shards.Select(s => new OutputFile(Routes.FinalsData(s.Id.Value, HashOf(s.Script)).Path, s.Script))]);
    }

    private static byte[] Script(string key, object content) =>
        Encoding.UTF8.GetBytes($"trackArchiveFinals(\"{key}\",{JsonSerializer.Serialize(content, Written)})\n");

    private static string HashOf(byte[] script) => Convert.ToHexStringLower(SHA256.HashData(script))[..HashDigits];
}
