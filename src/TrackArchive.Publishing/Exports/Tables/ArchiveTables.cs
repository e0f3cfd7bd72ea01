using System.Collections.Immutable;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>The whole archive as tables. A table comes after those that it refers to.</summary>
public static class ArchiveTables
{
    public static ImmutableArray<DataTable> Create(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        return
        [
            .. ReferenceTables.Create(archive),
            .. AthleteTables.Create(archive),
            .. FinalTables.Create(archive),
            AthleteTables.Relations(archive),
            .. RecordTables.Create(archive),
            .. ChangeTables.Create(archive),
            .. StandingTables.Create(archive),
            .. MedalTables.Create(relations),
        ];
    }
}
