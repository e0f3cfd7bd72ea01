using System.Text;
using TrackArchive.Content.Loading;

namespace TrackArchive.FaultTests.Fuzzing;

/// <summary>A content folder with one file.</summary>
internal sealed class FuzzedContent(string path, string text) : IContentSource
{
    /// <summary>Halves of a character become U+FFFD.</summary>
    private static readonly UTF8Encoding Replacing = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public string Name => "content";

    public static byte[] Encode(string text) => Replacing.GetBytes(text);

    public IEnumerable<OfferedFile> Files() => [new OfferedFile(path)];

    public byte[]? Read(string wanted) => wanted == path ? Encode(text) : null;
}
