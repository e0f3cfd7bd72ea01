using System.Collections.Immutable;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain;

/// <summary>A runner of a relay; the leg and the rounds are absent where no source gives them.</summary>
public sealed record SquadMember(Athlete Athlete, int? Leg, ImmutableArray<Round> Rounds);

/// <summary>A mark that other sources give for the same performance, or the same one scored by another table.</summary>
public sealed record OtherMark(Mark Mark, ImmutableArray<Source> Sources)
{
    /// <summary>The scoring table of these points, where it is not the result's own.</summary>
    public string? PointsTable { get; init; }
}

/// <summary>One event of a combined event: the mark in it and what it scored under the result's table.</summary>
public sealed record EventPart(Event Event, Mark? Mark, Mark? Points);

/// <summary>One line of a race as it was recorded: nothing here changes when a later decision does.</summary>
public sealed record Result
{
    /// <summary>Position in the file, from 0; breaks ties of place.</summary>
    public required int Order { get; init; }

    /// <summary>Absent for relays.</summary>
    public Athlete? Athlete { get; init; }

    /// <summary>Empty but for relays.</summary>
    public ImmutableArray<SquadMember> Squad { get; init; } = [];

    /// <summary>A relay team's name where a nation or a club has several (Ely A, Ely B), or one that is nobody's.</summary>
    public string? TeamName { get; init; }

    /// <summary>For which nation the athlete competed on that day; absent where the championship does not count by nations and nobody says so.</summary>
    public Team? Nation { get; init; }

    /// <summary>For which club, school, university or region; absent for the unattached, and where nobody says so.</summary>
    public Team? Club { get; init; }

    /// <summary>By which of the two the championship counts.</summary>
    public CountedTeam CountedBy { get; init; } = CountedTeam.Nation;

    /// <summary>The team for which titles and medals count; absent for the unattached, and where the championship counts by no team.</summary>
    public Team? CountsFor => CountedBy switch
    {
        CountedTeam.Nation => Nation,
        CountedTeam.Club => Club,
        CountedTeam.None => null,
        _ => throw new InvalidOperationException($"no team for {CountedBy}"),
    };

    /// <summary>Whom a line names behind the athlete: for whom the result counts, else the club, else the nation.</summary>
    public Team? Represents => CountsFor ?? Club ?? Nation;

    /// <summary>Both the nation and the club, as far as they are known.</summary>
    public IEnumerable<Team> Teams => new[] { Nation, Club }.OfType<Team>();

    /// <summary>The place under the final's basis, never the current one.</summary>
    public int? Place { get; init; }

    /// <summary>Why there is no place, or a walkover; absent for a result with a place.</summary>
    public ResultStatus? Status { get; init; }

    /// <summary>By what the athlete or team advanced to the next round; absent in finals, and for who went out.</summary>
    public Advance? Advances { get; init; }

    /// <summary>Of the kind that the event has; absent where no source gives one or there was none.</summary>
    public Mark? Mark { get; init; }

    /// <summary>The mark was judged by eye, as those behind the winner of a race once were.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>The scoring table of a combined event's points, as its source names it.</summary>
    public string? PointsTable { get; init; }

    /// <summary>The marks by event of a combined event, in the order in which they were made.</summary>
    public ImmutableArray<EventPart> Parts { get; init; } = [];

    /// <summary>Not recorded for events without a wind.</summary>
    public Wind Wind { get; init; }

    /// <summary>Seconds from the shot to the start, to the thousandth; of races alone, and of a relay the first runner's.</summary>
    public decimal? Reaction { get; init; }

    /// <summary>The number that the athlete wore, as it was written.</summary>
    public string? Bib { get; init; }

    /// <summary>From 1, the innermost.</summary>
    public int? Lane { get; init; }

    /// <summary>The time by the clock that does not decide the race; <see cref="Race.TimedBy"/> says which does.</summary>
    public Mark? OtherTime { get; init; }

    /// <summary>The class in which the athlete counts, where the event is open to several.</summary>
    public EntryClass Class { get; init; } = EntryClass.Any;

    /// <summary>Why the athlete was disqualified on the day or did not finish, in words for a reader.</summary>
    public string? Reason { get; init; }

    /// <summary>The rule by which the athlete was disqualified, as the results name it: <c>TR17.2.3</c>.</summary>
    public string? Rule { get; init; }

    /// <summary>Records that the mark was when it was set, as <see cref="RecordLetters"/> and the site's own kinds of records write them.</summary>
    public ImmutableArray<string> Records { get; init; } = [];

    /// <summary>What the archive calls those of <see cref="Records"/> that it declares itself.</summary>
    public ImmutableArray<RecordKind> DeclaredRecords { get; init; } = [];

    /// <summary>Whether the mark was the athlete's best: <see cref="RecordLetters.Bests"/>.</summary>
    public ImmutableArray<string> Bests { get; init; } = [];

    /// <summary>Why a mark that was good enough could be no record: a hurdle knocked down, a course too short. Absent for others.</summary>
    public string? Unratified { get; init; }

    /// <summary>The name of the day, where it differs from the athlete's.</summary>
    public string? As { get; init; }

    /// <summary>Who states this line, where it is not all of the race's sources; ask <see cref="Race.SourcesFor"/>.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Who states the mark, where it is not all who state the line; ask <see cref="Race.MarkSourcesFor"/>.</summary>
    public ImmutableArray<Source> MarkSources { get; init; } = [];

    /// <summary>Who names the squad, where it is not all who state the line.</summary>
    public ImmutableArray<Source> SquadSources { get; init; } = [];

    /// <summary>Who calls the mark a record, where it is not all who state the line.</summary>
    public ImmutableArray<Source> RecordSources { get; init; } = [];

    /// <summary>What other sources give in place of the mark; neither counts more, and all are shown.</summary>
    public ImmutableArray<OtherMark> OtherMarks { get; init; } = [];

    /// <summary>Why place and mark do not fit each other or the places around; a sentence.</summary>
    public string? PlaceNote { get; init; }

    /// <summary>A sentence on the result for readers.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the athlete competed for this result, alone or in the squad, heat runners included.</summary>
    public bool Includes(AthleteId athlete)
    {
        if (Athlete is { } own && own.Id == athlete)
            return true;
        foreach (var member in Squad)
        {
            if (member.Athlete.Id == athlete)
                return true;
        }

        return false;
    }

    /// <summary>The athlete's id or, for a team, its name or else the id of its nation or club: what a decision names.</summary>
    public string Key => Athlete?.Id.Value ?? TeamName ?? Represents?.Id.Value ?? "";

    /// <summary>Whether its athlete or team took part.</summary>
    public bool Starts => Status?.Starts() ?? true;

    /// <summary>As results of the day had it: the athlete's name then, or the team's.</summary>
    public string Name => As ?? Athlete?.Name ?? TeamName ?? Represents?.Name ?? "";
}
