using System.Collections.Immutable;
using System.Diagnostics;
using TrackArchive.Benchmarks.Generating;
using TrackArchive.Benchmarks.Measuring;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Publishing.Output;
using TrackArchive.Publishing.Search.Finding;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class FindingIndexSpecs(ITestOutputHelper output)
{
    private const int BeforeTheFirstSuggestion = 30 * 1024;

    [Fact]
    public void The_same_archive_gives_the_same_bytes()
    {
        var (one, other) = (Create(GeneratedArchive.Create(4_000)), Create(GeneratedArchive.Create(4_000)));
        Assert.Equal(one.Select(f => (f.Path, Convert.ToHexString(f.Content.Span))), other.Select(f => (f.Path, Convert.ToHexString(f.Content.Span))));
        Assert.Equal(one.Length, one.Select(f => f.Path).Distinct().Count());
    }

    [Fact]
    public async Task Every_athlete_is_found_by_the_whole_name()
    {
        var archive = GeneratedArchive.Create(3_000);
        var answers = await AskAsync(archive, archive.Athletes.Where((_, i) => i % 10 == 0).Select(a => "?" + a.Name));
        Assert.All(archive.Athletes.Where((_, i) => i % 10 == 0).Zip(answers), pair => Assert.Contains($"athletes/{pair.First.Id}.html", pair.Second.Paths));
    }

    /// <summary>The index's part of it; the scripts are weighed by <see cref="RealArchive.WeightSpecs"/>.</summary>
    [Fact]
    public async Task What_a_question_loads_grows_much_more_slowly_than_the_archive()
    {
        var loaded = new List<double>();
        foreach (var pages in new[] { 13_500, 30_000, 100_000 })
        {
            var archive = GeneratedArchive.Create(pages);
            var started = Stopwatch.GetTimestamp();
            var files = Create(archive);
            var took = Stopwatch.GetElapsedTime(started);
            var questions = archive.Athletes.Where((_, i) => i % (archive.Athletes.Length / 60) == 0)
                .SelectMany(a => new[] { a.Name[..1], a.FamilyName, $"{a.FamilyName[..^1]}", a.Name });
            var bytes = (await AskAsync(files, questions)).Select(a => a.Bytes).Order().ToArray();
            output.WriteLine($"{pages} pages: {files.Length} files, {files.Sum(f => f.Content.Length) / 1024} KB, catalogue {Compressed.Bytes(files[0].Content.Span)} B, made in {took.TotalSeconds:F2} s; "
                + $"a question loads {bytes.Average():F0} B, median {bytes[bytes.Length / 2]}, most {bytes[^1]}");
            loaded.Add(bytes.Average());
        }

        Assert.InRange(loaded[0], 0, BeforeTheFirstSuggestion - (10 * 1024));
        Assert.True(loaded[1] / loaded[0] < 30_000 / 13_500.0 * 0.8 && loaded[2] / loaded[0] < 100_000 / 13_500.0 * 0.6, string.Join(' ', loaded));
    }

    private static Task<ImmutableArray<FinderAnswer>> AskAsync(Archive archive, IEnumerable<string> questions) =>
        AskAsync(Create(archive), questions);

    private static ImmutableArray<OutputFile> Create(Archive archive) => FindingIndex.Create(archive, new Careers(archive, new PossibleEntries(archive)), []);

    private static async Task<ImmutableArray<FinderAnswer>> AskAsync(IEnumerable<OutputFile> files, IEnumerable<string> questions)
    {
        using var site = new TemporaryFolder();
        foreach (var file in files)
        {
            var path = Path.Join(site.Path, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Content.ToArray(), TestContext.Current.CancellationToken);
        }

        return await Finder.AskAsync(site.Path, Repository.Folder("tests/node"), questions, TestContext.Current.CancellationToken);
    }
}
