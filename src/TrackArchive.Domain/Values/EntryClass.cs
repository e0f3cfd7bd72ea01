namespace TrackArchive.Domain.Values;

/// <summary>
/// Who may enter an event, or in which class a result of an open one counts: by age, by impairment, or anybody. The age is that which
/// the championship's own rules take (on the day, at the end of the year); the archive does not compute it.
/// </summary>
public sealed record EntryClass
{
    /// <summary>Nobody is left out for age or class.</summary>
    public static readonly EntryClass Any = new();

    /// <summary>Younger than this age, like 15 for under-15s.</summary>
    public int? Under { get; init; }

    /// <summary>The youngest age of a masters' class, like 50 for those from 50 to 54.</summary>
    public int? Masters { get; init; }

    /// <summary>The sport class of para athletics, <c>T54</c> (World Para Athletics, Classification Rules).</summary>
    public string? Para { get; init; }

    /// <summary>As lists write it: <c>U15</c>, <c>M50</c>, <c>T54</c>, <c>U20 T54</c>; empty where anybody may enter.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Under is { } under ? $"U{under}" : null, Masters is { } masters ? $"M{masters}" : null, Para }.OfType<string>());
}
