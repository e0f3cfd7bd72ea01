using System.Collections.Immutable;

namespace TrackArchive.Pages;

/// <summary>A short note beside a result. The kind decides how it looks, the words say it.</summary>
public sealed record Tag(TagKind Kind, string Words, string? Explanation = null);

public enum TagKind
{
    Record,
    Annulled,
    Status,
    Doubt,
    Note,
}

/// <summary>One line of a table of results.</summary>
public sealed record ResultRow
{
    public required Placing Place { get; init; }

    public Medal? Medal { get; init; }

    /// <summary>The athlete, or a relay's team and runners.</summary>
    public required ImmutableArray<Link> Who { get; init; }

    /// <summary>How many runners of a relay team no source names.</summary>
    public int UnknownRunners { get; init; }

    /// <summary>Whether a team competed, though one or none of its members may be known.</summary>
    public bool IsTeam { get; init; }

    /// <summary>A team's name, or the name of the day where it differs.</summary>
    public string? As { get; init; }

    /// <summary>Whom a line that has no columns for teams names behind the athlete.</summary>
    public Link? Team { get; init; }

    /// <summary>By its code; absent where nobody says for which nation.</summary>
    public Link? Nation { get; init; }

    /// <summary>The nation's name, where <see cref="Nation"/> is there.</summary>
    public string? NationName { get; init; }

    /// <summary>Of a club, a school, a university or a region.</summary>
    public Link? Club { get; init; }

    public string? Mark { get; init; }

    /// <summary>The distance to the winner's mark, where both are as precise: "+0.87".</summary>
    public string? Behind { get; init; }

    public string? Wind { get; init; }

    /// <summary>The reaction time: "0.147".</summary>
    public string? Reaction { get; init; }

    public string? Bib { get; init; }

    public string? Lane { get; init; }

    /// <summary>The class in which the result counts: "M50".</summary>
    public string? Class { get; init; }

    /// <summary>The time by the clock that does not decide.</summary>
    public string? OtherTime { get; init; }

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public bool IsRemoved { get; init; }
}

/// <summary>Standings under a caption, like "Now" or "As recorded".</summary>
public sealed record StandingsTable(string Caption, ImmutableArray<ResultRow> Rows)
{
    public bool IsForTeams => Rows.Any(r => r.IsTeam);

    public bool HasNations => Rows.Any(r => r.Nation is not null);

    public bool HasClubs => Rows.Any(r => r.Club is not null);

    /// <summary>What the clubs of the table are: "Club", "School", "Team".</summary>
    public string NameOfClubs { get; init; } = "";

    public bool HasMarks => Rows.Any(r => r.Mark is not null);

    public bool HasBehind => Rows.Any(r => r.Behind is not null);

    public bool HasWind => Rows.Any(r => r.Wind is not null);

    /// <summary>"Chip" or "Gun": the clock that does not decide the race.</summary>
    public string OtherClock { get; init; } = "";

    public bool HasBibs => Rows.Any(r => r.Bib is not null);

    public bool HasLanes => Rows.Any(r => r.Lane is not null);

    public bool HasClasses => Rows.Any(r => r.Class is not null);

    public bool HasOtherTimes => Rows.Any(r => r.OtherTime is not null);

    public bool HasReactions => Rows.Any(r => r.Reaction is not null);

    public bool HasTags => Rows.Any(r => !r.Tags.IsEmpty);
}
