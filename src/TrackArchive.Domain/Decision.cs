using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>When an authority took a decision; without a date it counts only in today's standings.</summary>
public sealed record Ruling(Authority Authority, PartialDate? Date)
{
    /// <summary>A sentence for readers.</summary>
    public string? Note { get; init; }

    public ImmutableArray<Source> Sources { get; init; } = [];
}

/// <summary>A change of the standings of one race. What was recorded stays.</summary>
public sealed record Decision(DecisionEffect Effect, ImmutableArray<Ruling> Rulings)
{
    /// <summary>The result that it is about; absent only where the whole race was set aside.</summary>
    public Result? Entry { get; init; }

    /// <summary>Whether those behind move up; else the place stays vacant.</summary>
    public bool Refill { get; init; } = true;

    /// <summary>The place given by an award, from 1; absent where only a medal is given.</summary>
    public int? Place { get; init; }

    /// <summary>The medal given by an award beside others' (a second bronze); absent where it follows from the place.</summary>
    public Medal? Medal { get; init; }

    /// <summary>The place lost, from 1, where the recorded list no longer has it.</summary>
    public int? PlaceBefore { get; init; }

    /// <summary>One word or few, like "doping"; absent where no source says why.</summary>
    public string? Reason { get; init; }

    /// <summary>A sentence for readers.</summary>
    public string? Note { get; init; }

    /// <summary>Who states it. Each ruling has its own sources beside.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>No source has been found; pages say so.</summary>
    public bool IsUnsourced { get; init; }

    /// <summary>
    /// The ruling that counts for an authority: its own or the organisers', the earlier of the two; absent where neither has ruled. A
    /// ruling without a date comes last.
    /// </summary>
    public Ruling? RulingFor(Authority authority) =>
        Rulings.Where(r => r.Authority == authority || r.Authority == Authority.Organisers)
            .OrderBy(r => r.Date?.LastDay ?? DateOnly.MaxValue)
            .ThenBy(r => r.Authority == Authority.Organisers)
            .FirstOrDefault();
}
