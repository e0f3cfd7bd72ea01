using System.Collections.Frozen;
using TrackArchive.Content;
using TrackArchive.Content.Articles.Links;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Tests.Content;

namespace TrackArchive.FaultTests.Fuzzing;

/// <summary>The tiny archive, which fuzzed texts speak of, and what they can link to.</summary>
internal sealed record FuzzedArchive(Archive Archive, EntityIndex Index)
{
    public ArchiveRelations Relations { get; } = new(Archive);

    public static readonly string Folder = Repository.Folder("tests/fixtures/tiny-archive/content");

    public static readonly FuzzedArchive Instance = Load();

    public static readonly FrozenSet<string> Addresses = FrozenSet.Create("index.html", "athletes/sebastian-coe.html", "athletes/josh-kerr.html", "finals/olympic-games/1984/men-1500m.html");

    private static FuzzedArchive Load()
    {
        var (source, diagnostics) = (new ContentOnDisk(Folder, "content"), new DiagnosticBag());
        var folder = ContentFolder.Open(source, diagnostics);
        var documents = DocumentSet.Read(folder.Files, diagnostics, workers: 1);
        var catalogue = Catalogue.Create(documents, folder, diagnostics);
        var (athletes, resolver) = (AthleteResolver.NewReferences(), new AthleteResolver(catalogue, diagnostics));
        foreach (var document in documents.Athletes)
            resolver.Add(document, athletes);
        var index = new EntityIndex(catalogue, athletes, FinalHeading.ReadAll(documents, catalogue, diagnostics), documents.All<ArticleDocument>());
        return new FuzzedArchive(ArchiveLoader.Load(source, diagnostics).Archive!, index);
    }
}
