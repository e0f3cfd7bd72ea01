using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>
/// A file of the index: a classic script that hands <see cref="Key"/> and a text to the page, since only scripts load from
/// a folder. Its name is a hash of its bytes.
/// </summary>
internal sealed class IndexPart
{
    private const int HashDigits = 10;

    public IndexPart(string key, string text)
    {
        Key = key;
        Bytes = Encoding.UTF8.GetBytes($"trackArchivePart({Quoted(key)},{Quoted(text)})\n");
        Hash = Convert.ToHexStringLower(SHA256.HashData(Bytes))[..HashDigits];
    }

    public string Key { get; }

    public byte[] Bytes { get; }

    public string Hash { get; }

    public OutputFile File => new($"{FindingIndex.PartFolder}part.{Hash}.js", Bytes);

    private static string Quoted(string text) =>
        JsonSerializer.Serialize(text, Unescaped);

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
