using BenchmarkDotNet.Attributes;
using TrackArchive.Benchmarks.Generating;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Publishing.Search.Finding;

namespace TrackArchive.Benchmarks;

/// <summary>What a build derives before it writes, on a generated archive.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private Archive _archive = null!;

    [Params(13_500, 30_000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Generate() => _archive = GeneratedArchive.Create(Pages);

    [Benchmark]
    public ArchiveRelations Relations() => new(_archive);

    [Benchmark]
    public int Index_of_names() => FindingIndex.Create(_archive, []).Length;
}
