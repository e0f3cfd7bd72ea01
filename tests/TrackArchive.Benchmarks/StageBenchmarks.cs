using BenchmarkDotNet.Attributes;
using TrackArchive.Benchmarks.Generating;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Publishing.Search.Finding;

namespace TrackArchive.Benchmarks;

/// <summary>What a build derives before it writes, on a generated archive.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private Archive _archive = null!;
    private Careers _careers = null!;

    [Params(13_500, 30_000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        _archive = GeneratedArchive.Create(Pages);
        _careers = new Careers(_archive, new PossibleEntries(_archive));
    }

    [Benchmark]
    public ArchiveRelations Relations() => new(_archive);

    [Benchmark]
    public int Index_of_names() => FindingIndex.Create(_archive, _careers, []).Length;
}
