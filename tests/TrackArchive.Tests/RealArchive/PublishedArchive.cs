using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Pages.Composing;
using TrackArchive.Tests.Content;

namespace TrackArchive.Tests.RealArchive;

/// <summary>This repository's own content, loaded and composed once.</summary>
internal static class PublishedArchive
{
    private static readonly Lazy<(ArchiveRelations Relations, ProvenClaims Claims)> Loaded = new(() =>
    {
        var diagnostics = new DiagnosticBag();
        var loaded = ArchiveLoader.Load(Repository.Folder("content"), "content", diagnostics);
        var relations = new ArchiveRelations(loaded.Archive ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Sorted())));
        return (relations, loaded.CheckStatements(relations, StatementMessages.Create(relations.Archive), diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Sorted())));
    });

    /// <summary>Those that come from the archive alone.</summary>
    private static readonly Lazy<Page[]> Composed = new(() => [.. SitePages.Create(Relations, Loaded.Value.Claims, hasTexts: false, workers: 2)]);

    public static ArchiveRelations Relations => Loaded.Value.Relations;

    public static IReadOnlyList<Page> Pages => Composed.Value;

    public static Archive Archive => Relations.Archive;

    public static Final Final(string id) => Archive.Finals.Single(f => f.Id.ToString() == id);

    /// <summary>"Gold maryam-yusuf-jamal, Silver …" on a day.</summary>
    public static string MedalsAt(string final, int year, int month, int day, Authority authority)
    {
        var standings = Archive.At(Final(final), authority, new DateOnly(year, month, day));
        return string.Join(", ", standings.Medallists.OrderBy(s => s.Medal).Select(s => $"{s.Medal} {s.Result.Key}"));
    }
}
