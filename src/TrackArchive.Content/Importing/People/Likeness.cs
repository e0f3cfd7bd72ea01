using TrackArchive.Content.Spelling;

namespace TrackArchive.Content.Importing.People;

/// <summary>Whether two mentions are of one athlete.</summary>
internal enum Verdict
{
    /// <summary>They cannot be one athlete, or nothing hints at it.</summary>
    Different,

    /// <summary>They may be one athlete, and what they state does not settle it.</summary>
    Doubtful,

    Same,
}

/// <summary>Compares athletes of one name and sex by nation and birth.</summary>
internal static class Likeness
{
    /// <summary>A year worked out from an age is one year off at most.</summary>
    private const int AgeError = 1;

    /// <summary>In years; few are at the top for longer.</summary>
    private const int LongCareer = 12;

    /// <summary>A change of nation within a career makes nobody new: where births do not tell, it is asked.</summary>
    public static Verdict Compare(PartialDate? a, PartialDate? b, bool shareNation, bool mayBeOneCareer) => CompareBirths(a, b) switch
    {
        Verdict.Different => Verdict.Different,
        Verdict.Same when shareNation || (a!.Value.IsExact && a == b) => Verdict.Same,
        Verdict.Same => Verdict.Doubtful,
        Verdict.Doubtful => shareNation || mayBeOneCareer ? Verdict.Doubtful : Verdict.Different,
        var other => throw new ArgumentOutOfRangeException(nameof(a), other, null),
    };

    /// <summary>Whether results of such years may be one athlete's.</summary>
    public static bool AreOfOneCareer(IEnumerable<int> years, IEnumerable<int> others) => others.ToArray() is var known && years.Any(y => known.Any(k => Math.Abs(y - k) <= LongCareer));

    /// <summary>Also where nobody says for which nation one of them competed.</summary>
    public static bool ShareNation(IReadOnlySet<string> a, IReadOnlySet<string> b) => a.Count == 0 || b.Count == 0 || a.Overlaps(b);

    /// <summary>Doubtful where one of them is not known.</summary>
    public static Verdict CompareBirths(PartialDate? a, PartialDate? b)
    {
        if (a is not { } x || b is not { } y)
            return Verdict.Doubtful;
        var error = x.IsApproximate || y.IsApproximate ? AgeError : 0;
        return Math.Abs(x.Year - y.Year) <= error ? Verdict.Same : Verdict.Different;
    }

    /// <summary>
    /// Whether one athlete may have both names: the given name is the same, or the words of one are among those of the other.
    /// Differing given names are often brothers and sisters.
    /// </summary>
    public static bool NamesAgree(string a, string b)
    {
        var (x, y) = (SlugOfName.Create(a).Split('-'), SlugOfName.Create(b).Split('-'));
        return x[0] == y[0] || x.All(y.Contains) || y.All(x.Contains);
    }
}
