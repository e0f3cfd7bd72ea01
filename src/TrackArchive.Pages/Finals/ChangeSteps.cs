using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Finals;

/// <summary>Decisions as dated steps.</summary>
internal static class ChangeSteps
{
    public static ChangeStep Create(Race race, ResultChange change) => new(
        change.Date is { } date ? DateWords.Format(date) : "Date unknown",
        change.Authority.Name,
        [.. change.Decisions.Select(d => Line(d, d.Rulings.First(r => r.Authority == change.Authority)))],
        change.After.AreKnown ? Rows.Medallists(race, change.After) : []);

    private static ChangeLine Line(Decision decision, Ruling ruling)
    {
        string?[] sentences =
        [
            What(decision) + ".",
            decision.Effect.RemovesEntry() && !decision.Refill ? "The place stays vacant." : null,
            Ended(ruling.Note),
            Ended(decision.Note),
            decision.IsUnsourced ? "No source has been found for this." : null,
        ];
        return new ChangeLine(
            Short(decision),
            string.Join(' ', sentences.Where(s => s is not null)),
            Rows.Cite(decision.Sources.Concat(ruling.Sources).Distinct()));
    }

    private static string What(Decision decision)
    {
        var lost = decision.Effect.RemovesEntry() && (decision.PlaceBefore ?? decision.Entry?.Place) is { } place ? $" (place {place})" : "";
        return Short(decision, lost) + (decision.Reason is null ? "" : $": {decision.Reason}");
    }

    private static string Short(Decision decision, string lost = "")
    {
        var name = decision.Entry?.Name + lost;
        return decision.Effect switch
        {
            DecisionEffect.Annul => $"{name} annulled",
            DecisionEffect.Disqualify => $"{name} disqualified",
            DecisionEffect.Reinstate => $"{name} reinstated",
            DecisionEffect.Void => "The race declared void",
            DecisionEffect.Award => $"{name} awarded {Prize(decision)}",
            _ => throw new ArgumentOutOfRangeException(nameof(decision), decision.Effect, null),
        };
    }

    private static string Prize(Decision decision) => TextWords.List(
        [
            .. decision.Place is { } place ? new[] { $"place {place}" } : [],
            .. decision.Medal is { } medal ? new[] { $"the {Words.Describe(medal)} medal" } : [],
        ]);

    private static string? Ended(string? sentence) =>
        sentence is null || sentence.EndsWith('.') ? sentence : sentence + ".";
}
