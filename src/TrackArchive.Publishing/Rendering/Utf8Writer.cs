using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TrackArchive.Publishing.Rendering;

/// <summary>
/// Encodes what is written straight into blocks of bytes, many pages to a block. The pages of a site live until they are
/// written: in large blocks the collector need not move them, and nothing is copied.
/// </summary>
internal sealed class Utf8Writer : TextWriter
{
    private const int BlockSize = 1024 * 1024;

    /// <summary>No character of UTF-16 takes more bytes in UTF-8.</summary>
    private const int BytesPerChar = 3;

    private byte[] _block = [];
    private int _start;
    private int _end;

    /// <summary>The first half of a character that is written in two pieces.</summary>
    private char? _half;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (value < 0x80 && _half is null)
        {
            MakeRoom(1);
            _block[_end++] = (byte)value;
        }
        else
        {
            Write(new ReadOnlySpan<char>(in value));
        }
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (_half is { } half && buffer.Length > 0)
        {
            _half = null;
            Encode([half, buffer[0]], isLast: false);
            buffer = buffer[1..];
        }

        Encode(buffer, isLast: false);
    }

    /// <summary>What has been written since the last time; it stays as it is.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        if (_half is { } half)
            Encode([half], isLast: true);
        _half = null;
        var page = _block.AsMemory(_start, _end - _start);
        _start = _end;
        return page;
    }

    private void Encode(ReadOnlySpan<char> text, bool isLast)
    {
        MakeRoom(text.Length * BytesPerChar);
        var status = Utf8.FromUtf16(text, _block.AsSpan(_end), out var read, out var written, replaceInvalidSequences: true, isLast);
        _end += written;
        if (status == OperationStatus.NeedMoreData)
            _half = text[read];
    }

    /// <summary>Where the block has not enough, the page under way moves on to another.</summary>
    private void MakeRoom(int bytes)
    {
        if (_block.Length - _end >= bytes)
            return;
        var page = _block.AsSpan(_start, _end - _start);
        var block = GC.AllocateUninitializedArray<byte>(Math.Max(BlockSize, 2 * (page.Length + bytes)));
        page.CopyTo(block);
        (_block, _start, _end) = (block, 0, page.Length);
    }
}
