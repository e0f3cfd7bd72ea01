using System.Buffers.Binary;

namespace TrackArchive.Theme;

/// <summary>A PNG in the frame of an icon file (ICO, which has held PNG since Windows Vista).</summary>
internal static class IconFile
{
    private const int HeaderLength = 6;
    private const int EntryLength = 16;
    private const ushort Icon = 1;
    private const ushort Images = 1;
    private const ushort ColourPlanes = 1;
    private const ushort BitsAPixel = 32;

    /// <param name="png">The picture.</param>
    /// <param name="side">Its width and height in pixels, below 256.</param>
    public static byte[] FromPng(ReadOnlyMemory<byte> png, byte side)
    {
        const int Start = HeaderLength + EntryLength;
        var file = new byte[Start + png.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(2), Icon);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(4), Images);
        var entry = file.AsSpan(HeaderLength, EntryLength);
        (entry[0], entry[1]) = (side, side);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], ColourPlanes);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[6..], BitsAPixel);
        BinaryPrimitives.WriteInt32LittleEndian(entry[8..], png.Length);
        BinaryPrimitives.WriteInt32LittleEndian(entry[12..], Start);
        png.CopyTo(file.AsMemory(Start));
        return file;
    }
}
