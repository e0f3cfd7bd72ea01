using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace TrackArchive.Domain.Vocabulary;

/// <summary>
/// A closed set as one format writes it: every term once, with its token, in the order in which lists and forms show them. The order
/// carries no meaning outside the program: files, data and addresses hold tokens.
/// </summary>
/// <typeparam name="T">The enum that holds the terms.</typeparam>
public sealed class Vocabulary<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<T, string> _tokens;
    private readonly FrozenDictionary<string, T> _terms;

    /// <summary>A table of the whole set.</summary>
    /// <exception cref="ArgumentException">A member of the enum is missing, or a member or a token appears twice.</exception>
    public Vocabulary(params (T Term, string Token)[] table)
        : this([], table)
    {
    }

    /// <summary>A table of the set but for terms that the format never writes.</summary>
    /// <exception cref="ArgumentException">A member of the enum is neither in the table nor left out, or a member or a token appears twice.</exception>
    public Vocabulary(ImmutableArray<T> leftOut, params (T Term, string Token)[] table)
        : this(table.ToImmutableArray())
    {
        if (Enum.GetValues<T>().Except(Terms).Except(leftOut).ToArray() is { Length: > 0 } missing)
            throw new ArgumentException($"{typeof(T).Name} has no token for {string.Join(", ", missing)}", nameof(table));
    }

    private Vocabulary(ImmutableArray<(T Term, string Token)> table)
    {
        Terms = [.. table.Select(t => t.Term)];
        All = [.. table.Select(t => t.Token)];
        _tokens = table.ToFrozenDictionary(t => t.Term, t => t.Token);
        _terms = table.ToFrozenDictionary(t => t.Token, t => t.Term, StringComparer.Ordinal);
    }

    /// <summary>In the order of the table.</summary>
    public ImmutableArray<T> Terms { get; }

    /// <summary>All tokens, in the order of the table.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>The token of a term.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table does not have the term.</exception>
    public string this[T term] =>
        _tokens.GetValueOrDefault(term) ?? throw new ArgumentOutOfRangeException(nameof(term), term, $"no token of {typeof(T).Name}");

    /// <summary>These terms alone, in this order, with the same tokens.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table does not have one of the terms.</exception>
    public Vocabulary<T> Only(params ReadOnlySpan<T> terms)
    {
        var part = ImmutableArray.CreateBuilder<(T, string)>(terms.Length);
        foreach (var term in terms)
            part.Add((term, this[term]));
        return new Vocabulary<T>(part.ToImmutable());
    }

    public bool Contains(T term) => _tokens.ContainsKey(term);

    /// <summary>Upper and lower case are different tokens.</summary>
    public bool TryParse([NotNullWhen(true)] string? token, out T term)
    {
        term = default;
        return token is not null && _terms.TryGetValue(token, out term);
    }
}
