using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Finals;

/// <summary>The rounds of a final, folded below it.</summary>
internal static class RoundSections
{
    public static ImmutableArray<RoundSection> Create(Archive archive, Final final) =>
    [
        .. final.Rounds.GroupBy(r => r.Round).OrderBy(g => g.Key.Rank()).Select(g => new RoundSection(
            Anchor(g.Key),
            RoundWords.Plural(g.Key),
            g.Select(r => r.Advancing).OfType<AdvancingRule>().FirstOrDefault() is { } rule ? RoundWords.Describe(rule) : null,
            [.. g.OrderBy(r => r.Number).Select(r => Table(archive, r))])),
    ];

    /// <summary>Where a final's page has the round.</summary>
    public static Route Place(Final final, Round round) => Routes.Final(final.Id).At(Anchor(round));

    private static string Anchor(Round round) => $"round-{Rounds.BeforeFinal[round]}";

    private static RoundTable Table(Archive archive, RoundRace race)
    {
        var now = archive.Now(race);
        return new RoundTable(Rows.Table(RoundWords.DescribeRace(race), race, now))
        {
            Recorded = race.Decisions.IsEmpty ? null : Rows.Table(RoundWords.DescribeRecorded(race), race, Standings.Recorded(race, now.Authority)),
            Changes = [.. ResultHistory.Create(archive, race).Select(c => ChangeSteps.Create(race, c))],
            Splits = [.. race.Splits.Select(FinalPages.SplitRow)],
            Notes = race.Notes,
        };
    }
}
