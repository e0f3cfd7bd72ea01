using System.Numerics;

namespace TrackArchive.Domain.Knowledge;

/// <summary>How much is known of a value, least first.</summary>
public enum KnowledgeKind
{
    Unknown,
    AtLeast,
    AtMost,
    WithinBounds,
    Exact,
}

/// <summary>
/// A value as far as the archive knows it: no less than <see cref="Min"/> and no more than <see cref="Max"/>, both included; an absent bound is
/// open. The default is unknown. Two of them are equal when their bounds are, which says nothing of the values: for those,
/// see <see cref="IsEqualTo"/>. They do not sort, since an order of bounds would hide what is undecided.
/// </summary>
public readonly record struct Known<T>
    where T : struct, IComparable<T>
{
    internal Known(T? min, T? max) => (Min, Max) = (min, max);

    /// <summary>The least that it can be; absent where nothing bounds it below.</summary>
    public T? Min { get; }

    /// <summary>The most that it can be; absent where nothing bounds it above.</summary>
    public T? Max { get; }

    public KnowledgeKind Kind => (Min, Max) switch
    {
        (null, null) => KnowledgeKind.Unknown,
        ({ }, null) => KnowledgeKind.AtLeast,
        (null, { }) => KnowledgeKind.AtMost,
        _ => IsExact ? KnowledgeKind.Exact : KnowledgeKind.WithinBounds,
    };

    /// <summary>Whether both bounds are the same.</summary>
    public bool IsExact => Min is { } min && Max is { } max && min.CompareTo(max) == 0;

    /// <summary>Whether the value may be this one.</summary>
    public bool Includes(T value) => !(Min is { } min && value.CompareTo(min) < 0) && !(Max is { } max && value.CompareTo(max) > 0);

    /// <summary>Whether the value is smaller than the other; absent where that is undecided.</summary>
    public bool? IsBelow(Known<T> other) =>
        Max is { } max && other.Min is { } otherMin && max.CompareTo(otherMin) < 0 ? true
        : Min is { } min && other.Max is { } otherMax && min.CompareTo(otherMax) >= 0 ? false
        : null;

    /// <summary>Whether the value is the other or smaller; absent where that is undecided.</summary>
    public bool? IsAtMost(Known<T> other) => !other.IsBelow(this);

    /// <summary>Whether both values are the same; absent where that is undecided.</summary>
    public bool? IsEqualTo(Known<T> other) =>
        IsExact && other.IsExact && Min!.Value.CompareTo(other.Min!.Value) == 0 ? true
        : IsBelow(other) == true || other.IsBelow(this) == true ? false
        : null;

    /// <summary>What is known of a function of the value; the function must never fall where the value rises.</summary>
    public Known<TResult> Select<TResult>(Func<T, TResult> rising)
        where TResult : struct, IComparable<TResult> =>
        new(Min is { } min ? rising(min) : null, Max is { } max ? rising(max) : null);

    /// <summary><c>7</c>, <c>7..9</c>, <c>7..</c>, <c>..9</c>, <c>?</c>.</summary>
    public override string ToString() => Kind switch
    {
        KnowledgeKind.Unknown => "?",
        KnowledgeKind.Exact => $"{Min}",
        KnowledgeKind.WithinBounds or KnowledgeKind.AtLeast or KnowledgeKind.AtMost => $"{Min}..{Max}",
        var kind => throw new InvalidOperationException($"{kind} has no text"),
    };
}

/// <summary>Makes what is known of a value, and of sums, the smallest and the largest of several.</summary>
public static class Known
{
    public static Known<T> Exactly<T>(T value)
        where T : struct, IComparable<T> => new(value, value);

    /// <exception cref="ArgumentException">The bounds are the wrong way round.</exception>
    public static Known<T> Between<T>(T min, T max)
        where T : struct, IComparable<T> =>
        min.CompareTo(max) <= 0 ? new(min, max) : throw new ArgumentException($"{min} is more than {max}", nameof(min));

    public static Known<T> AtLeast<T>(T min)
        where T : struct, IComparable<T> => new(min, null);

    public static Known<T> AtMost<T>(T max)
        where T : struct, IComparable<T> => new(null, max);

    public static Known<T> Unknown<T>()
        where T : struct, IComparable<T> => default;

    /// <summary>A bound of the sum is open where one of theirs is.</summary>
    public static Known<T> Add<T>(Known<T> a, Known<T> b)
        where T : struct, INumber<T> =>
        new(a.Min is { } min && b.Min is { } otherMin ? min + otherMin : null, a.Max is { } max && b.Max is { } otherMax ? max + otherMax : null);

    /// <summary>Nothing added up is exactly zero.</summary>
    public static Known<T> Sum<T>(IEnumerable<Known<T>> values)
        where T : struct, INumber<T> => values.Aggregate(Exactly(T.Zero), Add);

    /// <summary>What is known of the smallest; one open bound leaves it open below, and any closed bound closes it above.</summary>
    /// <exception cref="InvalidOperationException">There are no values.</exception>
    public static Known<T> Smallest<T>(IEnumerable<Known<T>> values)
        where T : struct, IComparable<T> => values.Aggregate((a, b) => new Known<T>(SmallerOrOpen(a.Min, b.Min), SmallerOrClosed(a.Max, b.Max)));

    /// <summary>What is known of the largest; one open bound leaves it open above, and any closed bound closes it below.</summary>
    /// <exception cref="InvalidOperationException">There are no values.</exception>
    public static Known<T> Largest<T>(IEnumerable<Known<T>> values)
        where T : struct, IComparable<T> => values.Aggregate((a, b) => new Known<T>(LargerOrClosed(a.Min, b.Min), LargerOrOpen(a.Max, b.Max)));

    /// <summary>What is known where one of the two is right and nobody knows which.</summary>
    public static Known<T> Either<T>(Known<T> a, Known<T> b)
        where T : struct, IComparable<T> => new(SmallerOrOpen(a.Min, b.Min), LargerOrOpen(a.Max, b.Max));

    private static T? SmallerOrOpen<T>(T? a, T? b)
        where T : struct, IComparable<T> => a is { } x && b is { } y ? x.CompareTo(y) <= 0 ? x : y : null;

    private static T? LargerOrOpen<T>(T? a, T? b)
        where T : struct, IComparable<T> => a is { } x && b is { } y ? x.CompareTo(y) >= 0 ? x : y : null;

    private static T? SmallerOrClosed<T>(T? a, T? b)
        where T : struct, IComparable<T> => a is null || b is null ? a ?? b : SmallerOrOpen(a, b);

    private static T? LargerOrClosed<T>(T? a, T? b)
        where T : struct, IComparable<T> => a is null || b is null ? a ?? b : LargerOrOpen(a, b);
}
