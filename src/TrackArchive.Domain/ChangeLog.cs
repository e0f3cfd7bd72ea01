using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>What an edition of the archive added and corrected, compared with the one before it.</summary>
public sealed record ChangeLog(ChangeLogId Id, string Edition, DateOnly Date)
{
    private readonly FrozenSet<FinalId> _finals = FrozenSet<FinalId>.Empty;

    /// <summary>A sentence or two for readers.</summary>
    public string? Summary { get; init; }

    /// <summary>In the order of the files.</summary>
    public ImmutableArray<FactChange> Changes
    {
        get;
        init => (field, _finals) = (value, value.Select(c => c.Final?.Id).OfType<FinalId>().ToFrozenSet());
    } = [];

    /// <summary>Whether anything of the final changed.</summary>
    public bool Concerns(FinalId final) => _finals.Contains(final);

    /// <summary>The content file, relative to the content folder.</summary>
    public required string ContentPath { get; init; }
}

/// <summary>
/// One change, or several of a kind in one final: added where there is only <see cref="After"/> or neither, removed where there is only
/// <see cref="Before"/>, else corrected. It is of a <see cref="Final"/> or of an <see cref="Athlete"/>.
/// </summary>
public sealed record FactChange(ChangedFact What)
{
    /// <summary>The final concerned; absent for facts of a person's life.</summary>
    public Final? Final { get; init; }

    /// <summary>The person concerned; absent for facts of a final.</summary>
    public Athlete? Athlete { get; init; }

    /// <summary>
    /// Whose result of the final it is or was, as decisions name it; absent for the final as a whole, and where several changed. A log
    /// is history: the final need not have it any more.
    /// </summary>
    public string? Entry { get; init; }

    /// <summary>The same as people say it: the athlete's or team's name where the archive knows it.</summary>
    public string? Who { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>How many of the kind changed; one where they are not counted together.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Who states what is there now.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    public string? Note { get; init; }
}
