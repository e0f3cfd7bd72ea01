using System.Collections.Immutable;

namespace TrackArchive.Domain.Claims;

/// <summary>What the archive says to a claim's query. <see cref="Question"/> is the query in words, without a full stop.</summary>
public abstract record ClaimAnswer
{
    private protected ClaimAnswer()
    {
    }

    public required string Question { get; init; }
}

/// <summary>The value, and the finals that prove it, oldest first.</summary>
public sealed record Proven(ClaimValue Value, ImmutableArray<Final> Finals) : ClaimAnswer
{
    /// <summary>What a reader should know of how the value came about.</summary>
    public string? Remark { get; init; }
}

/// <summary>There is no such value: nobody stands there, or the result was taken away.</summary>
public sealed record Refuted(string Why) : ClaimAnswer;

/// <summary>The archive's coverage does not allow an answer.</summary>
public sealed record Undecidable(string Why) : ClaimAnswer;
