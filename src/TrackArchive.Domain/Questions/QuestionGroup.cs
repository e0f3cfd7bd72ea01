using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Questions;

/// <summary>Results counted together.</summary>
/// <param name="Key">The id of the athlete, nation, club, event, edition or championship, both ids of an athlete and event, or a decade like <c>1980s</c>.</param>
/// <param name="Name">What groups are ordered by where nothing else tells them apart.</param>
/// <param name="Rows">Those that count for certain, in their order; never empty.</param>
/// <param name="Possible">Those that may count: results of which something asked is not known, and teams for which the athlete may have run.</param>
public sealed record QuestionGroup(string Key, string Name, ImmutableArray<QuestionRow> Rows, ImmutableArray<QuestionRow> Possible)
{
    /// <summary>How many results, of those that the archive has.</summary>
    public Known<int> Results => Known.Between(Rows.Length, Rows.Length + Possible.Length);

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

    private static bool MayBe(QuestionRow row, Medal medal) =>
        row.Standing.Medal == medal || (row.Standing.Medal is null && row.Place is { IsExact: false } place && place.Includes(medal.Place()));
}
