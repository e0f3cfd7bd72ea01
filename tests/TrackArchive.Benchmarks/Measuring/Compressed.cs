using System.IO.Compression;

namespace TrackArchive.Benchmarks.Measuring;

/// <summary>What a host sends: bytes after gzip.</summary>
public static class Compressed
{
    public static long Bytes(ReadOnlySpan<byte> content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return bytes.Length;
    }
}
