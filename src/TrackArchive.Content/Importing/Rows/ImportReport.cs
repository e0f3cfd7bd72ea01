using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>A row, counted as a spreadsheet counts it (the header is 1), and what there is to say about it.</summary>
public sealed record RowNote(int Row, string Text);

/// <summary>
/// What came of an import, or would come of it. <see cref="Diagnostics"/> are there where the folder is not sound, or would not
/// be afterwards; nothing was written then.
/// </summary>
public sealed record ImportReport
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Gives the lines of the diagnostics, where they are about the folder as it would be.</summary>
    public ContentFiles? Files { get; init; }

    public string? Failure { get; init; }

    public int Rows { get; init; }

    /// <summary>Columns of the table that no key was found for.</summary>
    public IReadOnlyList<string> UnreadColumns { get; init; } = [];

    public IReadOnlyList<string> AddedFinals { get; init; } = [];

    public IReadOnlyList<string> MergedFinals { get; init; } = [];

    /// <summary>Finals that the archive has and that were left as they are.</summary>
    public int FinalsAlreadyThere { get; init; }

    /// <summary>Finals that wait until each of their rows is sound.</summary>
    public IReadOnlyList<string> WaitingFinals { get; init; } = [];

    public IReadOnlyList<string> AddedAthletes { get; init; } = [];

    public int MatchedAthletes { get; init; }

    public IReadOnlyList<RowNote> Rejected { get; init; } = [];

    public IReadOnlyList<RowNote> Ambiguous { get; init; } = [];

    /// <summary>Where a table contradicts what is in a file, which was kept.</summary>
    public IReadOnlyList<RowNote> Differences { get; init; } = [];

    public bool Succeeded => Failure is null && Diagnostics.Count == 0 && Rejected.Count == 0 && Ambiguous.Count == 0;
}
