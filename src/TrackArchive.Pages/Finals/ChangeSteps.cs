using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Facts;

namespace TrackArchive.Pages.Finals;

/// <summary>Decisions as dated steps.</summary>
internal static class ChangeSteps
{
    public static ChangeStep Create(Race race, ResultChange change) => new(
        change.Date is { } date ? DateWords.Format(date) : DecisionWords.DateUnknown,
        change.Authority.Name,
        [.. change.Decisions.Select(d => Line(d, d.Rulings.First(r => r.Authority == change.Authority)))],
        change.After.AreKnown ? Rows.Medallists(race, change.After) : []);

    private static ChangeLine Line(Decision decision, Ruling ruling) => new(
        DecisionWords.Describe(decision),
        DecisionWords.DescribeInFull(decision, ruling),
        Rows.Cite(decision.Sources.Concat(ruling.Sources).Distinct()));
}
