using System.Text;
using TrackArchive.Pages;

namespace TrackArchive.Publishing.Output;

/// <summary>A file of the site. <see cref="Path"/> is relative to the output folder, with forward slashes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>UTF-8 without a byte order mark; the text's line endings are kept.</summary>
    public static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static OutputFile FromScript(DataScript script) => new(script.Route.Path, script.Bytes);
}
