using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Relations.Distinctions;

/// <summary>One of those compared.</summary>
/// <param name="Item">What is compared.</param>
/// <param name="Value">As far as it is known.</param>
/// <param name="MayHold">False for a class of its own, like a wind-assisted mark: it can contradict, and is never the extreme.</param>
internal sealed record Contender<TItem, TValue>(TItem Item, Known<TValue> Value, bool MayHold = true)
    where TValue : struct, IComparable<TValue>;

/// <summary>
/// The extreme of several values that are known in part. Nothing that <see cref="Compared"/> counts can contradict it, whatever the
/// unknown turns out to be; what could is <see cref="LeftOut"/>.
/// </summary>
internal sealed record Superlative<TItem>(ImmutableArray<TItem> Holders, ImmutableArray<TItem> LeftOut, int Compared)
{
    /// <summary>Among fewer, being the extreme says nothing.</summary>
    public const int MinCompared = 5;

    /// <summary>Whether enough is known to say it, if only with its limit: not where most could contradict it.</summary>
    public bool IsWorthSaying => Compared >= MinCompared && LeftOut.Length <= Compared;
}

internal static class Superlative
{
    /// <summary>Absent where no value is bounded above, or where two are that nobody can tell apart.</summary>
    /// <param name="all">Those compared.</param>
    /// <param name="isSole">Whether a value that may be the same contradicts, too.</param>
    public static Superlative<TItem>? FindLowest<TItem, TValue>(IReadOnlyCollection<Contender<TItem, TValue>> all, bool isSole = false)
        where TValue : struct, IComparable<TValue>
    {
        var bounded = all.Where(c => c is { MayHold: true, Value.Max: not null }).ToArray();
        if (bounded.Length == 0)
            return null;
        var bound = bounded.Select(c => c.Value.Max!.Value).Min();
        Contender<TItem, TValue>[] atBound = [.. bounded.Where(c => c.Value.Max!.Value.CompareTo(bound) == 0)];
        Contender<TItem, TValue>[] exact = [.. atBound.Where(c => c.Value.IsExact)];
        Contender<TItem, TValue>[] holders = exact.Length > 0 ? exact : atBound;
        if (holders is not [{ } first, ..] || (holders.Length > 1 && !first.Value.IsExact))
            return null;
        TItem[] leftOut = [.. all.Except(holders).Where(c => !(c.Value.Min is { } min && min.CompareTo(bound) >= (isSole ? 1 : 0))).Select(c => c.Item)];
        return new Superlative<TItem>([.. holders.Select(c => c.Item)], [.. leftOut], all.Count - leftOut.Length);
    }

    /// <summary>Absent where no value is bounded below, or where two are that nobody can tell apart.</summary>
    /// <param name="all">Those compared.</param>
    /// <param name="isSole">Whether a value that may be the same contradicts, too.</param>
    public static Superlative<TItem>? FindHighest<TItem, TValue>(IReadOnlyCollection<Contender<TItem, TValue>> all, bool isSole = false)
        where TValue : struct, IComparable<TValue> =>
        FindLowest<TItem, Reversed<TValue>>([.. all.Select(c => new Contender<TItem, Reversed<TValue>>(c.Item, Reverse(c.Value), c.MayHold))], isSole);

    private static Known<Reversed<T>> Reverse<T>(Known<T> value)
        where T : struct, IComparable<T> =>
        new(value.Max is { } max ? new Reversed<T>(max) : null, value.Min is { } min ? new Reversed<T>(min) : null);

    private readonly record struct Reversed<T>(T Value) : IComparable<Reversed<T>>
        where T : struct, IComparable<T>
    {
        public int CompareTo(Reversed<T> other) => other.Value.CompareTo(Value);
    }
}
