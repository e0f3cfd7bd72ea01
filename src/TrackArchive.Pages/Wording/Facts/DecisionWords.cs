using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording.Facts;

/// <summary>What officials decided after a race.</summary>
public static class DecisionWords
{
    public const string DateUnknown = "Date unknown";

    /// <summary>"Jim Thorpe reinstated".</summary>
    public static string Describe(Decision decision) => Describe(decision, "");

    /// <summary>"Rashid Ramzi (place 1) annulled: doping.", with what follows from it and what its sources note.</summary>
    public static string DescribeInFull(Decision decision, Ruling ruling)
    {
        string?[] sentences =
        [
            What(decision) + ".",
            decision.Effect.RemovesEntry() && !decision.Refill ? "The place stays vacant." : null,
            Ended(ruling.Note),
            Ended(decision.Note),
            decision.IsUnsourced ? "No source has been found for this." : null,
        ];
        return string.Join(' ', sentences.Where(s => s is not null));
    }

    private static string What(Decision decision)
    {
        var lost = decision.Effect.RemovesEntry() && (decision.PlaceBefore ?? decision.Entry?.Place) is { } place ? $" (place {place})" : "";
        return Describe(decision, lost) + (decision.Reason is null ? "" : $": {decision.Reason}");
    }

    private static string Describe(Decision decision, string lost)
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
