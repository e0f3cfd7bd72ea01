using System.Collections.Immutable;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing;

/// <summary>What an import would write, athletes before the finals that name them, and what there is to report of it.</summary>
internal sealed record ImportPlan(ImmutableArray<ChangedFile> Files, ImportReport Report)
{
    /// <summary>The finals of a table that are among the files.</summary>
    public ImmutableArray<FinalId> Finals { get; init; } = [];

    public bool CanBeWritten => Report.Failure is null && !Files.IsEmpty;

    public static ImportPlan Refuse(string failure) => new([], new ImportReport { Failure = failure });
}
