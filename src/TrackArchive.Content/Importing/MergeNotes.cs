using TrackArchive.Content.Importing.Rows;

namespace TrackArchive.Content.Importing;

/// <summary>What there is to say of a table's rows on finals that the archive has.</summary>
internal sealed class MergeNotes
{
    /// <summary>Where a row contradicts a file, which was kept.</summary>
    public List<RowNote> Differences { get; } = [];

    /// <summary>Marks that a row states differently, which were added beside the file's.</summary>
    public List<RowNote> Recorded { get; } = [];

    /// <summary>Lines and marks that another source states now, too.</summary>
    public List<RowNote> Confirmed { get; } = [];
}
