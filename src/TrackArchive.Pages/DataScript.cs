using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrackArchive.Pages;

/// <summary>
/// Data as a classic script, because a page opened from a folder may load nothing else: one call that hands the content, as JSON, to whoever
/// loaded the script (<c>theme/assets/shared/data.js</c>). The same content gives the same bytes.
/// </summary>
public sealed record DataScript(Route Route, ReadOnlyMemory<byte> Bytes)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Of the bytes, as the address carries it where it was made with one.</summary>
    public string Hash => Route.HashOf(Bytes.Span);

    /// <summary>At an address that stays when the content changes.</summary>
    public static DataScript Create(Route route, object content) => new(route, Write(content));

    /// <summary>At an address with a hash of the bytes.</summary>
    /// <param name="route">Before the hash.</param>
    /// <param name="content">What JSON can hold.</param>
    public static DataScript CreateHashed(Route route, object content)
    {
        var bytes = Write(content);
        return new(route.WithHash(bytes), bytes);
    }

    private static byte[] Write(object content) => Encoding.UTF8.GetBytes($"TrackArchive.data.receive({JsonSerializer.Serialize(content, Readable)});\n");
}
