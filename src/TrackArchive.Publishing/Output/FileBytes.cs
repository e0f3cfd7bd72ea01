using System.Buffers;

namespace TrackArchive.Publishing.Output;

internal static class FileBytes
{
    private const int BufferLength = 128 * 1024;

    /// <summary>Compares the lengths first: most changed files are never read.</summary>
    public static bool Equal(FileInfo file, ReadOnlySpan<byte> content)
    {
        if (file.Length != content.Length)
            return false;
        using var handle = File.OpenHandle(file.FullName);
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(BufferLength, Math.Max(1, content.Length)));
        try
        {
            long offset = 0;
            while (content.Length > 0)
            {
                var read = RandomAccess.Read(handle, buffer, offset);
                if (read == 0 || read > content.Length || !content[..read].SequenceEqual(buffer.AsSpan(0, read)))
                    return false;
                content = content[read..];
                offset += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
