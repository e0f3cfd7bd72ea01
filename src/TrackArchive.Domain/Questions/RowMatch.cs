namespace TrackArchive.Domain.Questions;

/// <summary>How a result answers a question: which conditions it fails, which nobody can decide, and which are about a value that it does not have.</summary>
internal readonly record struct RowMatch
{
    private bool FailsElsewhere { get; init; }

    private uint Failing { get; init; }

    private uint Undecided { get; init; }

    private uint Lacking { get; init; }

    /// <summary>Of a result that fails what is always known of it.</summary>
    public static RowMatch Failed => new() { FailsElsewhere = true };

    public bool IsAnswer => !FailsElsewhere && Failing == 0 && Undecided == 0;

    /// <summary>Whether it answers if what is unknown turns out so.</summary>
    public bool MayAnswer => !FailsElsewhere && Failing == 0 && Undecided != 0;

    /// <param name="value">What the condition is about.</param>
    /// <param name="hasValue">Whether the result has such a value, known or not.</param>
    /// <param name="matches">Absent where what is known leaves it open.</param>
    public RowMatch With(AskedValue value, bool hasValue, bool? matches) => this with
    {
        Failing = Failing | (matches == false ? Bit(value) : 0),
        Undecided = Undecided | (matches is null ? Bit(value) : 0),
        Lacking = Lacking | (hasValue ? 0 : Bit(value)),
    };

    /// <summary>Whether this value is one of those that leave it open.</summary>
    public bool IsOpen(AskedValue value) => MayAnswer && (Undecided & Bit(value)) != 0;

    /// <summary>Whether it has the value, and fails no condition but, perhaps, the one about it.</summary>
    public bool MatchesAllBut(AskedValue value) => !FailsElsewhere && (Lacking & Bit(value)) == 0 && (Failing & ~Bit(value)) == 0;

    private static uint Bit(AskedValue value) =>
        AskedValues.Tokens.Contains(value) ? 1u << (int)value : throw new ArgumentOutOfRangeException(nameof(value), value, null);
}
