using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace TrackArchive.Statiq.Current;

/// <summary>
/// A file's bytes as a document's content. Pages share large blocks of memory, and Statiq's own content of bytes would copy each page out of its block
/// or take the whole block for it.
/// </summary>
internal sealed class BytesContent(ReadOnlyMemory<byte> bytes, string? mediaType) : IContentProvider
{
    private ReadOnlyMemory<byte> _bytes = bytes;
    private int? _cacheCode;

    /// <summary>Of what a document without content stands for; absent where the bytes say it all.</summary>
    public string? Version { get; init; }

    public string? MediaType => mediaType;

    public Stream GetStream() =>
        MemoryMarshal.TryGetArray(_bytes, out var block)
            ? new MemoryStream(block.Array!, block.Offset, block.Count, writable: false)
            : new MemoryStream(_bytes.ToArray(), writable: false);

    /// <summary>Statiq keeps the documents of a run until the next has made others: what nobody reads any more is given up before that.</summary>
    public void Release() => _bytes = default;

    public TextReader GetTextReader() => new StreamReader(GetStream());

    public long GetLength() => _bytes.Length;

    public IContentProvider CloneWithMediaType(string? mediaType) => new BytesContent(_bytes, mediaType) { Version = Version };

    /// <summary>Statiq keeps it from one run to the next, so it depends on the content alone.</summary>
    public Task<int> GetCacheCodeAsync() => Task.FromResult(_cacheCode ??= BinaryPrimitives.ReadInt32LittleEndian(
        SHA256.HashData(Version is { } version ? Encoding.UTF8.GetBytes(version) : _bytes.Span)));
}
