using System.Text;

namespace TrackArchive.Content.Writing;

/// <summary>Writes files that are there as a whole or not at all: beside their place first, then renamed.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = path + ".bak~";
        File.WriteAllText(beside, text, Utf8);
        File.Move(beside, path, overwrite: true);
    }
}
