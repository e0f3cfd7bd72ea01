using System.Collections.Immutable;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain;

/// <summary>
/// A list that a source keeps of records or best marks, whether or not they were made in finals: how the world record of an event
/// fell, the records of a club, the best marks of a county. It decides nothing: what it implies for finals is derived.
/// </summary>
public sealed record RecordList(RecordListId Id, string Name, RecordListKind Kind)
{
    /// <summary>The event of a progression, and of any list of one event.</summary>
    public Event? Event { get; init; }

    /// <summary>As results write the record that a progression is of: <c>WR</c>. Absent for the other kinds.</summary>
    public string? Record { get; init; }

    /// <summary>Up to when it was kept; absent: up to the archive's date.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Only marks made at this championship; absent: anywhere.</summary>
    public Championship? Championship { get; init; }

    /// <summary>Only marks made for this nation; absent: for any.</summary>
    public Team? Nation { get; init; }

    /// <summary>Only marks made for this club, school, university or region; absent: for any.</summary>
    public Team? Club { get; init; }

    /// <summary>Between which days a source states every record; outside of them others may have been set.</summary>
    public ImmutableArray<CompleteSpan> Complete { get; init; } = [];

    /// <summary>Of a progression oldest first, of all-time lists the best of each event first.</summary>
    public ImmutableArray<RecordEntry> Entries { get; init; } = [];

    /// <summary>Who states the entries, unless an entry names its own; ask <see cref="SourcesFor"/>.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The content file, relative to the content folder.</summary>
    public required string ContentPath { get; init; }

    public ImmutableArray<Source> SourcesFor(RecordEntry entry) => entry.Sources.IsEmpty ? Sources : entry.Sources;

    /// <summary>Everybody who states something of it, each once.</summary>
    public IEnumerable<Source> CitedSources => Sources
        .Concat(Complete.SelectMany(c => c.Sources))
        .Concat(Entries.SelectMany(e => e.Sources.Concat(e.OtherMarks.SelectMany(o => o.Sources)).Concat(e.OtherDates.SelectMany(o => o.Sources))))
        .Distinct();
}

/// <summary>From a day to another, both included, the sources state every record that was set.</summary>
public sealed record CompleteSpan(PartialDate From, PartialDate Until, ImmutableArray<Source> Sources)
{
    /// <summary>Whether they state marks that only equalled the record, too.</summary>
    public bool HasEqualled { get; init; }

    /// <summary>Whether a day lies between them that is one of these at the earliest and at the latest; not where nothing is known of it.</summary>
    public bool Contains(DateOnly? earliest, DateOnly? latest) => earliest >= From.FirstDay && latest <= Until.LastDay;
}

/// <summary>When other sources say that a mark was made.</summary>
public sealed record OtherDate(PartialDate Date, ImmutableArray<Source> Sources);

/// <summary>A mark in a list of records, and who made it.</summary>
/// <param name="Order">Position in the list, from 0.</param>
/// <param name="Event">In which it was made.</param>
/// <param name="Mark">Of the kind that the event has.</param>
public sealed record RecordEntry(int Order, Event Event, Mark Mark)
{
    /// <summary>The class in which it is a record, where the event is open to several.</summary>
    public EntryClass Class { get; init; } = EntryClass.Any;

    /// <summary>Absent where the archive lacks the athlete, and for teams.</summary>
    public Athlete? Athlete { get; init; }

    /// <summary>Who made it, where that is no athlete of the archive: a name, or those of a team.</summary>
    public string? Name { get; init; }

    public Team? Nation { get; init; }

    /// <summary>The club, school, university or region.</summary>
    public Team? Club { get; init; }

    /// <summary>Absent where no source gives it.</summary>
    public PartialDate? Date { get; init; }

    public string? Place { get; init; }

    public Wind Wind { get; init; }

    /// <summary>Whether it was ratified; absent where no source says so.</summary>
    public bool? IsRatified { get; init; }

    /// <summary>Why a mark that is worse than the one before was the record: another clock, another javelin. A sentence's beginning.</summary>
    public string? Restart { get; init; }

    public string? Note { get; init; }

    public ImmutableArray<Source> Sources { get; init; } = [];

    public ImmutableArray<OtherMark> OtherMarks { get; init; } = [];

    public ImmutableArray<OtherDate> OtherDates { get; init; } = [];

    /// <summary>The athlete's name, the name in the list, or the team's.</summary>
    public string Who => Athlete?.Name ?? Name ?? (Nation ?? Club)?.Name ?? "";

    /// <summary>The first day on which it may have been made by any source; absent where none gives a date.</summary>
    public DateOnly? Earliest => Date is { } date ? OtherDates.Select(o => o.Date.FirstDay).Append(date.FirstDay).Min() : null;

    /// <summary>The last one.</summary>
    public DateOnly? Latest => Date is { } date ? OtherDates.Select(o => o.Date.LastDay).Append(date.LastDay).Max() : null;

    /// <summary>Whether a result may be this mark: by the same athlete or, of teams, for the same nation or club.</summary>
    public bool IsBy(Result result) => Athlete is { } athlete
        ? result.Includes(athlete.Id)
        : result.Athlete is null && (Nation ?? Club) is { } team && result.Teams.Any(t => t.Id == team.Id);

    /// <summary>Whether one of the marks that sources give is one of the result's.</summary>
    public bool AgreesWith(Result result) => result.Mark is { } mark
        && OtherMarks.Select(o => o.Mark).Append(Mark).Any(m => result.OtherMarks.Select(o => o.Mark).Append(mark).Any(m.AgreesWith));
}
