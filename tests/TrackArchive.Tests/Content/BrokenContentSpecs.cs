using System.Reflection;
using TrackArchive.Cli.Building;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>
/// Each folder of tests/fixtures/broken lies over the tiny archive: <c>content/</c> has the broken files, <c>without.txt</c>
/// the ones to leave out, <c>expected.txt</c> what a keeper reads. Those that have a <c>site/</c> are mistakes of built sites. <c>UPDATE_SNAPSHOTS=1</c> writes the last one.
/// </summary>
public class BrokenContentSpecs
{
    private static readonly string Broken = Repository.Folder("tests/fixtures/broken");

    public static TheoryData<string> Folders() =>
        [.. Directory.GetDirectories(Broken).Where(f => !Directory.Exists(Path.Combine(f, "site"))).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_mistake_is_reported_with_its_place_and_what_would_mend_it(string code)
    {
        using var folder = new TemporaryFolder();
        TinyArchive.CopyTo(folder.Path);
        Overlay(code, folder.Path);
        var report = SiteBuild.Check(new BuildOptions(folder.Path, "unused"));
        var files = new ContentFiles(folder.Path, folder.Path);
        var messages = string.Join("\n\n", report.Diagnostics.Select(files.Explain)).Replace(folder.Path, "content", StringComparison.Ordinal) + "\n";
        Snapshot.Matches($"tests/fixtures/broken/{code}/expected.txt", messages);
        Assert.Contains(report.Diagnostics, d => d.Code.Id == code);
    }

    [Fact]
    public void Every_code_has_a_folder()
    {
        var codes = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => ((DiagnosticCode)f.GetValue(null)!).Id);
        Assert.Empty(codes.Except(Directory.GetDirectories(Broken).Select(f => Path.GetFileName(f)!)));
    }

    private static void Overlay(string code, string folder)
    {
        TinyArchive.Copy(Path.Combine(Broken, code, "content"), folder);
        var without = Path.Combine(Broken, code, "without.txt");
        foreach (var path in File.Exists(without) ? File.ReadAllLines(without) : [])
            File.Delete(Path.Combine(folder, path));
    }
}
