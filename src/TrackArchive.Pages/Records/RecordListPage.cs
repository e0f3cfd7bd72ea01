using System.Collections.Immutable;
using TrackArchive.Pages.Finals;

namespace TrackArchive.Pages.Records;

/// <summary>A mark of the list and who made it.</summary>
public sealed record RecordListRow(string Mark, string Who)
{
    /// <summary>The rank, or the event: what the row begins with.</summary>
    public Link? Event { get; init; }

    public string? Rank { get; init; }

    /// <summary>Absent where the archive has no page of who made it.</summary>
    public Link? Athlete { get; init; }

    /// <summary>For whom it was made: a nation, a club.</summary>
    public ImmutableArray<Link> Teams { get; init; } = [];

    public string? Class { get; init; }

    public string? Date { get; init; }

    /// <summary>By which the date is sorted.</summary>
    public string? IsoDate { get; init; }

    public string? Place { get; init; }

    public string? Wind { get; init; }

    /// <summary>The final in which the mark was made, where the archive has it.</summary>
    public Link? Final { get; init; }

    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Who states it, where it is not all of the list's sources.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];
}

/// <summary>Rows that have the same columns, under a heading where there are several tables.</summary>
public sealed record RecordListTable(string Caption, string? Id, ImmutableArray<RecordListRow> Rows)
{
    public bool HasEvents => Rows.Any(r => r.Event is not null);

    public bool HasRanks => Rows.Any(r => r.Rank is not null);

    public bool HasClasses => Rows.Any(r => r.Class is not null);

    public bool HasPlaces => Rows.Any(r => r.Place is not null || r.Final is not null);

    public bool HasWind => Rows.Any(r => r.Wind is not null);

    public bool HasNotes => Rows.Any(r => !r.Notes.IsEmpty || !r.Sources.IsEmpty);
}

/// <summary>A list of records: how one fell, a club's, the best marks of all time.</summary>
public sealed record RecordListPage : Page
{
    public override PageKind Kind => PageKind.RecordList;

    /// <summary>The event of a list of one.</summary>
    public Link? Event { get; init; }

    /// <summary>From when to when it is complete, and who says so.</summary>
    public ImmutableArray<(string Words, ImmutableArray<Citation> Sources)> Complete { get; init; } = [];

    public required ImmutableArray<RecordListTable> Tables { get; init; }

    public ImmutableArray<Disagreement> Disagreements { get; init; } = [];

    public ImmutableArray<string> Notes { get; init; } = [];

    public ImmutableArray<Citation> Sources { get; init; } = [];
}
