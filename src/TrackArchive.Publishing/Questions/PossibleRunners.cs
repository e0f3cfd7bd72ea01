using System.Collections.Immutable;
using TrackArchive.Domain.Questions;

namespace TrackArchive.Publishing.Questions;

/// <summary>Who may have run for the teams whose runners are not all known: what questions about athletes need, and no others.</summary>
internal static class PossibleRunners
{
    /// <summary>In the address, where an event's results have the event.</summary>
    public const string Name = "runners";

    /// <summary>Athletes by number, and by the team's final and order in it the numbers of those who may have run.</summary>
    public static object Create(ImmutableArray<QuestionRow> all)
    {
        AthleteId[] athletes = [.. all.SelectMany(r => r.PossibleAthletes).Select(a => a.Id).Distinct().OrderBy(a => a.Value, StringComparer.Ordinal)];
        var numbers = athletes.Select((a, i) => (a, i)).ToDictionary(p => p.a, p => p.i);
        return new
        {
            athletes = athletes.Select(a => a.Value),
            teams = all.GroupBy(r => r.Final.Id)
                .SelectMany(final => final.Select((row, order) => (Id: $"{final.Key} {order}", row.PossibleAthletes)))
                .Where(team => !team.PossibleAthletes.IsEmpty)
                .ToDictionary(team => team.Id, team => Differences([.. team.PossibleAthletes.Select(a => numbers[a.Id]).Order()])),
        };
    }

    /// <summary>The first, then how far each is from the one before: numbers as short as they can be.</summary>
    private static int[] Differences(int[] sorted) => [.. sorted.Select((number, i) => i == 0 ? number : number - sorted[i - 1])];
}
