using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>A row, counted as a spreadsheet counts it (the header is 1), and what there is to say about it.</summary>
public sealed record RowNote(int Row, string Text)
{
    /// <summary>What messages call the table; empty where the import has only one.</summary>
    public string File { get; init; } = "";

    /// <summary>The column, as the table calls it, where it is about one.</summary>
    public string Column { get; init; } = "";
}

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

    /// <summary>All that is wrong with the rows; a row may have several mistakes.</summary>
    public IReadOnlyList<RowNote> Rejected { get; init; } = [];

    public IReadOnlyList<RowNote> Ambiguous { get; init; } = [];

    /// <summary>Where a table contradicts what is in a file, which was kept.</summary>
    public IReadOnlyList<RowNote> Differences { get; init; } = [];

    /// <summary>What a source that is not in a file says differently, which was added to it.</summary>
    public IReadOnlyList<RowNote> Recorded { get; init; } = [];

    /// <summary>Which results a source confirms that did not state them before.</summary>
    public IReadOnlyList<RowNote> Confirmed { get; init; } = [];

    /// <summary>New athletes who may be others, written in another way.</summary>
    public IReadOnlyList<RowNote> Similar { get; init; } = [];

    /// <summary>The files of a proposal for what the rows miss.</summary>
    public IReadOnlyList<string> Proposed { get; init; } = [];

    public bool Succeeded => Failure is null && Diagnostics.Count == 0 && Rejected.Count == 0 && Ambiguous.Count == 0;
}
