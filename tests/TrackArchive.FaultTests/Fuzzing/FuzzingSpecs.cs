using CsCheck;
using TrackArchive.Diagnostics;
using TrackArchive.FaultTests.Running;
using TrackArchive.Tests.Content;

namespace TrackArchive.FaultTests.Fuzzing;

/// <summary>
/// Whatever a text holds, it is read or reported with a place, within a second and without a throw. 100,000 texts in every
/// run, ten times as many at full size; what ever broke is in <c>Corpus</c>, a seed of the others and tried each time.
/// </summary>
public class FuzzingSpecs
{
    private static readonly string Corpus = Repository.Folder("tests/TrackArchive.FaultTests/Fuzzing/Corpus");

    /// <summary>In characters. Larger inputs are tried as they are; many thousand changes of each would take hours.</summary>
    private const int LargestSeed = 5000;

    private static readonly Dictionary<string, string> Sound = new()
    {
        ["final"] = "finals/olympic-games/1984/men-1500m.yml",
        ["athletes"] = "athletes/gbr.yml",
        ["championship"] = "championships/olympic-games.yml",
        ["site"] = "site.yml",
        ["front-matter"] = "articles/a-race-without-rivals.md",
        ["format"] = "finals/olympic-games/2012/women-1500m.yml",
        ["markdown"] = "athletes/gbr/sebastian-coe.md",
    };

    public static TheoryData<string> Readers() => [.. FuzzedReader.All.Select(r => r.Name)];

    public static TheoryData<string, string> Inputs() =>
        [.. Directory.EnumerateFiles(Corpus, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(Path.GetDirectoryName(f))!, Path.GetFileName(f)))];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Any_text_is_read_or_reported_with_its_place(string name)
    {
        var reader = FuzzedReader.All.Single(r => r.Name == name);
        FuzzedText.From(Seeds(name)).Sample(text => Try(reader, text), iter: reader.Cases * SuiteSize.Choose(small: 100, full: 1000), threads: 1, print: Shown);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void What_broke_once_does_not_again(string name, string file) =>
        Try(FuzzedReader.All.Single(r => r.Name == name), Read(Path.Combine(Corpus, name, file)));

    [Fact]
    public void Every_reader_has_inputs_and_every_input_a_reader()
    {
        var folders = Directory.GetDirectories(Corpus).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);
        Assert.Equal(FuzzedReader.All.Select(r => r.Name).Order(StringComparer.Ordinal), folders);
        Assert.Equal(1000, FuzzedReader.All.Sum(r => r.Cases));
    }

    private static void Try(FuzzedReader reader, string text)
    {
        var diagnostics = new DiagnosticBag();
        Deadline.Hold(() => reader.Read(text, diagnostics = new DiagnosticBag()));
        var lines = text.Count(c => c == '\n') + 1;
        foreach (var diagnostic in diagnostics.Sorted())
        {
            Assert.True(diagnostic.Location is { File.Length: > 0, Line: >= 1, Column: >= 1, Length: >= 1 } at && at.Line <= lines, $"{diagnostic} has no place");
            Assert.NotEqual("", diagnostic.Message);
        }
    }

    private static string[] Seeds(string name)
    {
        var broken = Directory.EnumerateFiles(Path.Combine(Corpus, name), "*.txt").Order(StringComparer.Ordinal).Select(Read).Where(text => text.Length <= LargestSeed);
        return Sound.TryGetValue(name, out var path) ? [File.ReadAllText(Path.Combine(FuzzedArchive.Folder, path)), .. broken] : [.. broken];
    }

    private static string Read(string file) => CorpusText.Decode(File.ReadAllText(file));

    private static string Shown(string text) => text.Length > 4000 ? text[..4000] + "…" : text;
}
