using System.Diagnostics.CodeAnalysis;

namespace TrackArchive.Domain;

/// <summary>A value, or a sentence that says what was expected instead. An expected failure is a value, not an exception.</summary>
public readonly record struct ParseResult<T>
    where T : struct
{
    private ParseResult(T value, string? error) => (Value, Error) = (value, error);

    /// <summary>Meaningful only where <see cref="Succeeded"/>.</summary>
    public T Value { get; }

    public string? Error { get; }

    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    internal static ParseResult<T> Of(T value) => new(value, null);

    internal static ParseResult<T> Failed(string error) => new(default, error);
}
