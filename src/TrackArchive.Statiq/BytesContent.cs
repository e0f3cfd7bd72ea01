using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TrackArchive.Statiq;

/// <summary>
/// A file's bytes as a document's content. Pages share large blocks of memory, and Statiq's own content of bytes would copy each page out of its block
/// or take the whole block for it.
/// </summary>
internal sealed class BytesContent(ReadOnlyMemory<byte> bytes, string? mediaType) : IContentProvider
{
    private int? _cacheCode;

    public string? MediaType => mediaType;

    public Stream GetStream() =>
        MemoryMarshal.TryGetArray(bytes, out var block)
            ? new MemoryStream(block.Array!, block.Offset, block.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    public TextReader GetTextReader() => new StreamReader(GetStream());

    public long GetLength() => bytes.Length;

    public IContentProvider CloneWithMediaType(string? mediaType) => new BytesContent(bytes, mediaType);

    /// <summary>Statiq keeps it from one run to the next, so it depends on the bytes alone.</summary>
    public Task<int> GetCacheCodeAsync() =>
        Task.FromResult(_cacheCode ??= BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(bytes.Span)));
}
