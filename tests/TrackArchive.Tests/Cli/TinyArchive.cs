using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;

namespace TrackArchive.Tests.Cli;

/// <summary>A copy of the tiny archive that a spec may break.</summary>
internal static class TinyArchive
{
    public const string Coe = "athletes/gbr/sebastian-coe.md";
    public const string Final1984 = "finals/olympic-games/1984/men-1500m.yml";

    private static readonly string Original = Repository.Folder("tests/fixtures/tiny-archive/content");

    public static TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
            copy[Path.GetRelativePath(Original, file)] = File.ReadAllText(file);
        return copy;
    }

    /// <summary>Changes a file as an editor does.</summary>
    public static void Replace(this TemporaryFolder content, string file, string old, string with)
    {
        var text = content[file];
        if (!text.Contains(old, StringComparison.Ordinal))
            throw new ArgumentException($"{file} has no '{old}'", nameof(old));
        content[file] = text.Replace(old, with, StringComparison.Ordinal);
    }
}
