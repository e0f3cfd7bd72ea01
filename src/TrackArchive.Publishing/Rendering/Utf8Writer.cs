using System.Buffers;
using System.Text;

namespace TrackArchive.Publishing.Rendering;

/// <summary>Encodes what is written straight into a buffer of bytes, which is used again for the next page.</summary>
internal sealed class Utf8Writer : TextWriter
{
    private const int FirstSize = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(FirstSize);

    /// <summary>Keeps the first half of a character that is written in two pieces.</summary>
    private readonly Encoder _encoder = new UTF8Encoding(false).GetEncoder();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) =>
        _encoder.Convert(buffer, _buffer, flush: false, out _, out _);

    /// <summary>What has been written since the last time.</summary>
    public byte[] Take()
    {
        _encoder.Convert([], _buffer, flush: true, out _, out _);
        var bytes = _buffer.WrittenSpan.ToArray();
        _buffer.ResetWrittenCount();
        return bytes;
    }
}
