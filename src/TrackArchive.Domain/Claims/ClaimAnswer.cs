using System.Collections.Immutable;

namespace TrackArchive.Domain.Claims;

/// <summary>What the archive answers to a claim's query. The list is closed.</summary>
public abstract record ClaimAnswer
{
    private protected ClaimAnswer()
    {
    }
}

/// <summary>The value, and the finals that prove it, oldest first.</summary>
public sealed record Proven(ClaimValue Value, ImmutableArray<Final> Finals) : ClaimAnswer
{
    /// <summary>What a reader should know of how the value came about; absent where there is nothing.</summary>
    public ClaimNote? Note { get; init; }
}

/// <summary>There is no such value: nobody has that place, or the result was taken away.</summary>
public sealed record Refuted(ClaimReason Reason) : ClaimAnswer;

/// <summary>The archive's coverage does not allow an answer.</summary>
public sealed record Undecidable(ClaimReason Reason) : ClaimAnswer;
