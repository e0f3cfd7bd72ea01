using System.Collections.Immutable;
using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Loading;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>A row whose every value has been read and found in the archive, but for the athlete.</summary>
internal sealed record ImportedRow(TableRow Row, FinalId Final, Event Event, int Year, ImmutableArray<string> Sources)
{
    public Team? Nation { get; init; }

    public Team? Club { get; init; }

    /// <summary>By which of the two the championship counts.</summary>
    public CountedTeam CountedBy { get; init; }

    public PartialDate? Date { get; init; }

    public int? Place { get; init; }

    /// <summary>The race of the row: the final, or one of a round before it.</summary>
    public RaceId Race { get; init; } = new(Final, Round.Final, null);

    /// <summary>The events of a combined event, as content writes them.</summary>
    public ImmutableArray<Node> Parts { get; init; } = [];

    /// <summary>As content writes it.</summary>
    public string? Status { get; init; }

    public Mark? Mark { get; init; }

    public string? Wind { get; init; }

    /// <summary>The members of a team, as content writes them.</summary>
    public ImmutableArray<Node> Squad { get; init; } = [];

    /// <summary>Who states the mark, where fewer or others do.</summary>
    public ImmutableArray<string> MarkSources { get; init; } = [];

    /// <summary>What other sources say, as content writes it.</summary>
    public ImmutableArray<Node> OtherMarks { get; init; } = [];

    public PartialDate? MayHaveChangedSince { get; init; }

    public PartialDate? Born { get; init; }

    public (string Source, string Date)? Listed { get; init; }

    /// <summary>The leg of a row on one member.</summary>
    public int? Leg { get; init; }

    /// <summary>In which rounds the member ran.</summary>
    public ImmutableArray<string> Rounds { get; init; } = [];

    /// <summary>The sources that a column names: of the squad, of the records, of the day, of the whole field.</summary>
    public ImmutableArray<string> SourcesIn(string column) => [.. ColumnMap.Sources(Row[column])];

    /// <summary>Who states the mark: those of the mark alone, or else of the row.</summary>
    public ImmutableArray<string> StatesMark => MarkSources.IsEmpty ? Sources : MarkSources;

    /// <summary>Who says the same as a line that is there: nobody, where the row names none and leaves it to the final.</summary>
    public ImmutableArray<string> Agreeing => SourcesIn("source").IsEmpty ? [] : Sources;

    /// <summary>Like <see cref="Agreeing"/>, of the mark.</summary>
    public ImmutableArray<string> AgreeingOnMark => MarkSources.IsEmpty ? Agreeing : MarkSources;

    /// <summary>As content writes them.</summary>
    public string[] Records => Row["records"].Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The athlete's; of a row on one member of a team the member's.</summary>
    public string Name => IsMember ? Row["member"] : Row["athlete"];

    /// <summary>Whether the row is about one member of a team, whose other rows may have the others.</summary>
    public bool IsMember => Row["member"].Length > 0;

    /// <summary>Whether it names one person.</summary>
    public bool IsOfOne => IsMember || !Event.IsForTeams;

    /// <summary>Of the one whom the row names; mixed where it does not say.</summary>
    public Sex Sex => Event.Sex.IsForBoth() && RowSex.FindOfAthlete(Row) is { } sex ? sex : Event.Sex;

    public string? TeamName => Row["team"] is { Length: > 0 } team ? team : null;

    /// <summary>What sets a team apart from others in its final, as <see cref="Result.Key"/> does once it is there.</summary>
    public string TeamKey => TeamName ?? TeamKeys.Choose(CountedBy, Nation?.Id.Value, Club?.Id.Value) ?? "";

    /// <summary>Tells apart the teams that a club has without names; nobody has several of a nation.</summary>
    public int? PlaceOfTeam => CountedBy == CountedTeam.Nation || TeamName is not null ? null : Place;
}
