using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.People;

namespace TrackArchive.Pages.Wording;

/// <summary>Medals in words, as far as they are known.</summary>
internal static class MedalWords
{
    /// <summary>More finals than these are counted and not named.</summary>
    private const int MaxNamed = 3;

    /// <summary>"2 gold and 1 silver", "at least 15 gold and 2 silver"; absent where no medal is known.</summary>
    public static string? Describe(Career career)
    {
        var counts = Enum.GetValues<Medal>().Select(m => (medal: m, count: career.Count(m))).ToArray();
        string[] won = [.. counts.Where(c => c.count.Min > 0).Select(c => $"{c.count.Min} {Words.Describe(c.medal)}")];
        return won.Length == 0 ? null : (counts.All(c => c.count.IsExact) ? "" : "at least ") + TextWords.List(won);
    }

    /// <summary>Why a count is "at least": "The runners of 6 relay teams of Jamaica that won medals are not known."; absent where it is exact.</summary>
    public static string? DescribeUnknown(Career career)
    {
        string[] teams =
        [
            .. career.PossibleMedals.Where(p => p.Team is not null).GroupBy(p => p.Team!.Result.Represents).OrderBy(g => g.Key?.Id.Value, StringComparer.Ordinal)
                .Select(g => NumberWords.Count(g.Count(), "team", "teams") + (g.Key is { } team ? $" of {team.Name}" : "")),
        ];
        Final[] finals = [.. career.PossibleMedals.Where(p => p.Team is null).Select(p => p.Final).Distinct()];
        string?[] sentences =
        [
            teams.Length == 0 ? null : $"The runners of {TextWords.List(teams)} that won medals are not all known.",
            finals.Length == 0 ? null : $"Not all medallists of {DescribeFinals(finals)} are known.",
        ];
        return sentences.All(s => s is null) ? null : string.Join(' ', sentences.OfType<string>());
    }

    /// <summary>"At least these: 2 medals of the men's 800 metres, Beijing 2015, are not known."; absent where the table is whole.</summary>
    public static string? DescribeUnknown(IEnumerable<UnknownMedals> unknown)
    {
        UnknownMedals[] all = [.. unknown];
        if (all.Length == 0)
            return null;
        var medals = all.Sum(u => u.Medals.Length);
        var where = all.Length <= MaxNamed
            ? TextWords.List([.. all.Select(u => $"the {TextWords.LowerFirst(u.Event.FullName)}, {u.Edition.PlaceName}")])
            : NumberWords.Count(all.Length, "final", "finals");
        return $"At least these: {NumberWords.Count(medals, "medal", "medals")} of {where} {(medals == 1 ? "is" : "are")} not known.";
    }

    /// <summary>"at least 12 gold".</summary>
    public static string Describe(Known<int> count, Medal medal) => $"{(count.IsExact ? "" : "at least ")}{count.Min} {Words.Describe(medal)}";

    private static string DescribeFinals(Final[] finals) => finals.Length <= MaxNamed
        ? TextWords.List([.. finals.Select(f => "the " + TextWords.LowerFirst(f.Name))])
        : NumberWords.Count(finals.Length, "final", "finals");
}
