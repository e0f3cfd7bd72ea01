using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Questions;

/// <summary>What a question asks of groups beside their size. What is absent or empty asks for nothing.</summary>
public sealed record GroupConditions
{
    /// <summary>What <c>without</c> may hold: medals, and continents.</summary>
    public static readonly ImmutableArray<string> WithoutTokens = [.. Medals.Tokens.All, .. Continents.Tokens.All];

    /// <summary>In how many different events its results are.</summary>
    public Bounds? Events { get; init; }

    /// <summary>At how many editions, of all championships together.</summary>
    public Bounds? Editions { get; init; }

    /// <summary>For how many nations.</summary>
    public Bounds? Nations { get; init; }

    /// <summary>The most editions of one championship in a row, of those that had a final asked about.</summary>
    public Bounds? Streak { get; init; }

    /// <summary>Years from the first to the last.</summary>
    public Bounds? Span { get; init; }

    /// <summary>The most years between one and the next.</summary>
    public Bounds? Gap { get; init; }

    /// <summary>Groups without any result of this kind: <see cref="WithoutTokens"/>.</summary>
    public ImmutableArray<string> Without { get; init; } = [];

    /// <summary>Groups of which all results are in these.</summary>
    public ImmutableArray<Discipline> Only { get; init; } = [];

    /// <summary>Whether a group is one that is asked for, whatever the size; absent where what is unknown decides.</summary>
    internal bool? Match(QuestionGroup group)
    {
        bool?[] all =
        [
            Matches(Events, () => group.Events), Matches(Editions, () => group.Editions), Matches(Nations, () => group.Nations), Matches(Streak, () => group.Streak), Matches(Span, () => group.Span), Matches(Gap, () => group.Gap),
            .. Without.Select(token => Lacks(group, token)), Only.IsEmpty ? true : AreAll(group, r => Only.Contains(r.Final.Event.Discipline)),
        ];
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    private static bool? Matches(Bounds? bounds, Func<Known<int>> count) => bounds is null ? true : bounds.Includes(count().Select(c => (decimal)c));

    private static bool? Lacks(QuestionGroup group, string token) => Medals.Tokens.TryParse(token, out var medal)
        ? group.Count(medal) switch { { Max: 0 } => true, { Min: > 0 } => false, _ => null }
        : Continents.Tokens.TryParse(token, out var continent)
            ? group.Rows.Any(r => r.Result.Nation?.Continent == continent) ? false
                : group.Rows.Concat(group.Possible).Any(r => MayBeOf(r, continent)) ? null : true
            : throw new ArgumentOutOfRangeException(nameof(token), token, "neither a medal nor a continent");

    private static bool MayBeOf(QuestionRow row, Continent continent) => row.Result.Nation is { } nation && (nation.Continent ?? continent) == continent;

    private static bool? AreAll(QuestionGroup group, Func<QuestionRow, bool> isSo) => !group.Rows.All(isSo) ? false : group.Possible.All(isSo) ? true : null;
}
