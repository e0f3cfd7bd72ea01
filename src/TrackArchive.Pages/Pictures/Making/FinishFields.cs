using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Lines;

namespace TrackArchive.Pages.Pictures.Making;

internal static class FinishFields
{
    private const int MinDots = 3;

    /// <summary>Nothing without a winner's mark and two more that are as precise.</summary>
    public static FinishField? Find(Final final, Standings standings)
    {
        if (standings.Champions.FirstOrDefault() is not { Result: { Mark: { } best, IsEstimated: false } })
            return null;
        ImmutableArray<FieldDot> dots = [.. standings.Rows.Where(r => r.Place is not null).Select(r => Dot(final, standings, r)).OfType<FieldDot>()];
        return dots.Length < MinDots || dots[^1].Behind == 0
            ? null
            : new FinishField(final.Event.MarkKind, dots, best.Text)
            {
                MetresPerSecond = final.Event is { MarkKind: MarkKind.Time, Distance: { } metres } ? decimal.Round(metres / best.Value, 1) : null,
                Left = standings.Rows.Count(r => r.Place is not null) - dots.Length,
            };
    }

    private static FieldDot? Dot(Final final, Standings standings, Standing standing)
    {
        var row = Rows.CreateResult(final, standings, standing);
        if (standing.Result.Mark is not { } mark || (standing.Place != 1 && row.Behind is null))
            return null;
        var gap = decimal.Abs(mark.Value - standings.Champions.First().Result.Mark!.Value.Value);
        var name = standing.Result.Athlete?.FamilyName ?? standing.Result.TeamName ?? standing.Result.Represents?.Name ?? standing.Result.Name;
        var who = row.Who.Length == 1 ? row.Who[0] : Rows.LinkToTeam(final, standing.Result);
        return new FieldDot(row.Place, row.Medal, who, name, gap, row.Behind ?? mark.Text);
    }
}
