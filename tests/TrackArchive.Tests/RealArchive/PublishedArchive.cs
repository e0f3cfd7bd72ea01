using TrackArchive.Content;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Pages.Building;
using TrackArchive.Tests.Content;

namespace TrackArchive.Tests.RealArchive;

/// <summary>This repository's own content, loaded and composed once.</summary>
internal static class PublishedArchive
{
    private static readonly Lazy<ArchiveRelations> Loaded = new(() =>
    {
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveLoader.Load(Repository.Folder("content"), "content", diagnostics).Archive;
        return new ArchiveRelations(archive ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Sorted())));
    });

    private static readonly Lazy<Page[]> Composed = new(() => [.. SitePages.Of(Relations, hasTexts: false, workers: 2)]);

    public static ArchiveRelations Relations => Loaded.Value;

    public static IReadOnlyList<Page> Pages => Composed.Value;

    public static Archive Archive => Loaded.Value.Archive;

    public static Final Final(string id) => Archive.Finals.Single(f => f.Id.ToString() == id);

    /// <summary>"Gold maryam-yusuf-jamal, Silver …" on a day.</summary>
    public static string MedalsAt(string final, int year, int month, int day, Authority authority)
    {
        var standings = Archive.At(Final(final), authority, new DateOnly(year, month, day));
        return string.Join(", ", standings.Medallists.OrderBy(s => s.Medal).Select(s => $"{s.Medal} {s.Result.Key}"));
    }
}
