using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Questions;

/// <summary>Results counted together.</summary>
/// <param name="Key">The id of the athlete, nation, club, event, final, edition or championship, a continent, two ids with a blank between of what is counted by both, or a decade like <c>1980s</c>.</param>
/// <param name="Name">What groups are ordered by where nothing else tells them apart.</param>
/// <param name="Rows">Those that count for certain, in their order; never empty.</param>
/// <param name="Possible">Those that may count: results of which something asked is not known, and teams for which the athlete may have run.</param>
public sealed record QuestionGroup(string Key, string Name, ImmutableArray<QuestionRow> Rows, ImmutableArray<QuestionRow> Possible)
{
    /// <summary>How many results, of those that the archive has.</summary>
    public Known<int> Results => Known.Between(Rows.Length, Rows.Length + Possible.Length);

    /// <summary>In how many different events.</summary>
    public Known<int> Events => Distinct(r => r.Final.Event.Id);

    /// <summary>At how many editions, of all championships together.</summary>
    public Known<int> Editions => Distinct(r => r.Final.Edition.Id);

    /// <summary>For how many nations.</summary>
    public Known<int> Nations => Distinct(r => r.Result.Nation?.Id);

    /// <summary>The most editions of one championship in a row.</summary>
    public required Known<int> Streak { get; init; }

    /// <summary>Years from the first to the last.</summary>
    public Known<int> Span => Known.Between(Last.Year - First.Year, Math.Max(Last.Year, LastPossible) - Math.Min(First.Year, FirstPossible));

    /// <summary>The most years between one and the next: one that may count may part a gap, or make one before the first or behind the last.</summary>
    public Known<int> Gap
    {
        get
        {
            var within = Possible.Select(r => r.Year).Where(y => y > First.Year && y < Last.Year);
            int[] most = [LongestGap(Rows.Select(r => r.Year)), First.Year - FirstPossible, LastPossible - Last.Year];
            return Known.Between(LongestGap(Rows.Select(r => r.Year).Concat(within)), most.Max());
        }
    }

    /// <summary>In how many finals the results are that count for certain.</summary>
    public int Finals => Rows.Select(r => r.Final.Id).Distinct().Count();

    /// <summary>The oldest that counts for certain.</summary>
    public QuestionRow First => Rows[0];

    /// <summary>The latest that counts for certain.</summary>
    public QuestionRow Last => Rows[^1];

    /// <summary>With the best mark that is known; absent where the results are of several events. Estimates and wind-assisted marks are passed over.</summary>
    public QuestionRow? Best => Rows.Any(r => r.Final.Event.Id != First.Final.Event.Id)
        ? null
        : Rows.Where(r => KnownMerit.ClassOf(r.Final.Event, r.Result) == MarkClass.Comparable).OrderBy(r => r.Merit).ThenBy(r => r.Order).FirstOrDefault();

    /// <summary>How many of a medal, of the results that the archive has.</summary>
    public Known<int> Count(Medal medal)
    {
        var won = Rows.Count(r => r.Standing.Medal == medal);
        return Known.Between(won, won + Possible.Count(r => MayBe(r, medal)) + Rows.Count(r => r.Standing.Medal is null && MayBe(r, medal)));
    }

    private int FirstPossible => Possible.Select(r => r.Year).DefaultIfEmpty(First.Year).Min();

    private int LastPossible => Possible.Select(r => r.Year).DefaultIfEmpty(Last.Year).Max();

    private Known<int> Distinct<T>(Func<QuestionRow, T?> of)
    {
        var (known, possible) = (Rows.Select(of).OfType<T>().ToHashSet(), Possible.Select(of).OfType<T>());
        return Known.Between(known.Count, known.Union(possible).Count());
    }

    private static int LongestGap(IEnumerable<int> years)
    {
        int[] inOrder = [.. years.Order()];
        return inOrder.Zip(inOrder.Skip(1), (before, after) => after - before).DefaultIfEmpty(0).Max();
    }

    private static bool MayBe(QuestionRow row, Medal medal) =>
        row.Standing.Medal == medal || (row.Round == Round.Final && row.Standing.Medal is null && row.Place is { IsExact: false } place && place.Includes(medal.Place()));
}
