using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Facts;

namespace TrackArchive.Pages.Finals;

/// <summary>The records that a final could break, as far as progressions are complete then.</summary>
internal static class RecordsBefore
{
    public static ImmutableArray<Statement> Describe(ArchiveRelations relations, Final final) =>
        [.. relations.Records.Before(final).Select(r => new Statement($"{r.List.Name}: {RecordListWords.Describe(r)}.", [new Link(Routes.RecordList(r.List.Id), TextWords.LowerFirst(r.List.Title))]))];
}
