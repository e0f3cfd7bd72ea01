using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>The whole archive as tables. A table comes after those that it refers to.</summary>
public static class ArchiveTables
{
    public static ImmutableArray<DataTable> Of(Archive archive) =>
        [.. ReferenceTables.Of(archive), .. AthleteTables.Of(archive), .. FinalTables.Of(archive), AthleteTables.Relations(archive), .. StandingTables.Of(archive)];
}
