using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>
/// JSON as the archive writes it: UTF-8, letters as letters, two spaces, a line feed at the end. Keys are always in the
/// same order, and a key whose value is not known is there with null.
/// </summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="schema">Kind and version, like <c>trackarchive/final/1</c>; the version grows when a reader of the old would fail.</param>
    /// <param name="write">Writes the other members of the object.</param>
    public static byte[] Create(string schema, Action<Utf8JsonWriter> write) => Plain(json =>
    {
        json.WriteString("schema", schema);
        write(json);
    });

    /// <summary>A file whose members somebody else's specification fixes.</summary>
    public static byte[] Plain(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    public static void Number(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    public static void Ids(this Utf8JsonWriter json, string name, ImmutableArray<Source> sources) =>
        json.Strings(name, sources.Select(s => s.Id.Value));
}
