using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>The whole archive as tables. A table comes after those that it refers to.</summary>
public static class ArchiveTables
{
    public static ImmutableArray<DataTable> Create(Archive archive) =>
        [.. ReferenceTables.Create(archive), .. AthleteTables.Create(archive), .. FinalTables.Create(archive), AthleteTables.Relations(archive), .. RecordTables.Create(archive), .. StandingTables.Create(archive)];
}
