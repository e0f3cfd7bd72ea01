namespace TrackArchive.Domain.Marks;

/// <summary>
/// A performance as a source writes it, more than zero. <see cref="Value"/> is in seconds, metres or points; <see cref="Precision"/>
/// is the finest step that the writing shows (0.01 for <c>3:32.53</c>, 0.2 for <c>4:06 1/5</c>, 1 for a marathon in whole
/// seconds); <see cref="Text"/> is the writing itself. Nothing is added: <c>3:38.4</c> is never <c>3:38.40</c>. Two marks are equal
/// where kind and writing are. The default is nobody's performance: it has no writing, agrees with no mark and contradicts none.
/// </summary>
public readonly record struct Mark : IComparable<Mark>
{
    private readonly string? _text;

    internal Mark(MarkKind kind, decimal value, decimal precision, Timing timing, Conditions conditions, string text, bool isImperial = false) =>
        (Kind, Value, Precision, Timing, Conditions, _text, IsImperial) = (kind, value, precision, timing, conditions, text, isImperial);

    /// <summary>What <see cref="Value"/> measures.</summary>
    public MarkKind Kind { get; }

    /// <summary>Seconds, metres or points, as <see cref="Kind"/> says; zero in the default only.</summary>
    public decimal Value { get; }

    /// <summary>In the unit of <see cref="Value"/>; zero in the default only.</summary>
    public decimal Precision { get; }

    /// <summary>By hand or automatic; unknown unless the writing says it, and for all but times.</summary>
    public Timing Timing { get; }

    /// <summary>What the letters of the writing say: wind-assisted, at altitude, indoors.</summary>
    public Conditions Conditions { get; }

    /// <summary>As the source writes it; empty in the default only.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether it is written in feet or miles; <see cref="Value"/> is then the exact conversion into metres.</summary>
    public bool IsImperial { get; }

    /// <summary>Reads a mark of the given kind; the error names the part that is wrong and says what was expected.</summary>
    public static ParseResult<Mark> TryParse(string text, MarkKind kind) => MarkParser.Parse(text, kind);

    /// <summary>
    /// A total order for sorting: kind, value, precision (finer first), timing, conditions, writing. It is zero only for
    /// equal marks and says nothing of merit: for that, see <see cref="Event.CompareMerit"/>.
    /// </summary>
    public int CompareTo(Mark other)
    {
        var byNumbers = (Kind, Value, Precision, Timing, Conditions)
            .CompareTo((other.Kind, other.Value, other.Precision, other.Timing, other.Conditions));
        return byNumbers != 0 ? byNumbers : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>
    /// Whether the two may be one performance: equal when the finer is rounded to the coarser's precision. It is no
    /// equality (3:38.4 agrees with 3:38.41 and with 3:38.38, which do not agree with each other), so it never sorts. Feet and
    /// metres agree where the one may have been converted into the other, rounded or cut off.
    /// </summary>
    public bool AgreesWith(Mark other)
    {
        if (Kind != other.Kind || Precision == 0 || other.Precision == 0)
            return false;
        if (IsImperial != other.IsImperial)
            return Math.Abs(Value - other.Value) < (IsImperial ? other.Precision + (Precision / 2) : Precision + (other.Precision / 2));
        var coarser = Math.Max(Precision, other.Precision);
        return Steps(Value, coarser) == Steps(other.Value, coarser);
    }

    /// <summary>
    /// Whether both cannot be right. A hand time and an automatic one never contradict each other: two clocks ran (Hines 1968,
    /// 9.9 and 9.95), and both are kept.
    /// </summary>
    public bool Contradicts(Mark other)
    {
        var twoClocks = Timing != Timing.Unknown && other.Timing != Timing.Unknown && Timing != other.Timing;
        return !twoClocks && Precision != 0 && other.Precision != 0 && !AgreesWith(other);
    }

    public override string ToString() => Text;

    private static decimal Steps(decimal value, decimal precision) =>
        Math.Round(value / precision, MidpointRounding.AwayFromZero);
}
