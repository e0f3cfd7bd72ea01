using System.Text.RegularExpressions;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Content.Importing;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>All finals and all athletes without a biography, taken out of this repository's content and brought back from the exported tables.</summary>
public sealed partial class RoundTripSpecs
{
    [Fact]
    public void Every_file_comes_back_with_all_that_the_tables_tell()
    {
        var content = Repository.Folder("content");
        using var copy = new TemporaryFolder();
        string[] lost = [.. Directory.EnumerateFiles(content, "*.yml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(content, f)).Where(IsLost)];
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(content, f)).Where(f => !IsLost(f)))
            copy[file] = File.ReadAllText(Path.Combine(content, file));
        using var package = new PackageFolder(PublishedArchive.Archive);

        var report = package.ImportInto(copy.Path);

        Assert.True(report.Succeeded, $"{report.Failure}{string.Join('\n', report.Diagnostics.Take(20))}");
        Assert.Equal(PublishedArchive.Archive.Finals.Length, report.AddedFinals.Count);
        string[] differing = [.. lost.Where(f => !File.Exists(Path.Combine(copy.Path, f)) || WithoutSources(copy[f]) != WithoutSources(File.ReadAllText(Path.Combine(content, f))))];
        Assert.Empty(differing);
    }

    /// <summary><c>source: x</c> says the same as <c>sources: [x]</c>, and <c>complete: x</c> as <c>complete: [x]</c>; comments are a keeper's own: no table has them.</summary>
    private static string WithoutSources(string text) => Sources().Replace(Comments().Replace(text, ""), m => $"{m.Groups["key"].Value.TrimEnd('s')}: [{m.Groups["one"].Value}{m.Groups["several"].Value}]");

    [GeneratedRegex(@"\b(?<key>sources?|complete): (\[(?<several>[^]]*)\]|(?<one>[a-z0-9-]+))", RegexOptions.ExplicitCapture)]
    private static partial Regex Sources();

    [GeneratedRegex(@"^ *#.*\n", RegexOptions.Multiline)]
    private static partial Regex Comments();

    private static bool IsLost(string file) =>
        file.EndsWith(".yml", StringComparison.Ordinal) && (file.StartsWith("finals", StringComparison.Ordinal) || file.StartsWith("athletes", StringComparison.Ordinal));
}
