using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>What data write of a standing where the closed sets alone do not say it.</summary>
internal static class StandingTokens
{
    /// <summary>The status of a standing: what a decision did comes before what was recorded; absent for those who simply have a place.</summary>
    public static string? Status(Standing standing) => standing.RemovedBy is { } decision
        ? DecisionEffects.RemovalTokens[decision.Effect]
        : standing.Result.Status is { } status ? ResultStatuses.Tokens[status] : null;

    public static string? Medal(Medal? medal) => medal is { } won ? Medals.Tokens[won] : null;
}
