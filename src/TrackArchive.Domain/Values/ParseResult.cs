using System.Diagnostics.CodeAnalysis;

namespace TrackArchive.Domain.Values;

/// <summary>
/// A value, or a sentence that says what was expected instead. An expected failure is a value, not an exception. The default is a
/// failure: nothing was read.
/// </summary>
public readonly struct ParseResult<T>
    where T : struct
{
    private readonly T _value;
    private readonly string? _error;

    private ParseResult(T value, string? error) => (_value, _error, Succeeded) = (value, error, error is null);

    /// <exception cref="InvalidOperationException">Nothing was read; the message is <see cref="Error"/>.</exception>
    public T Value => Succeeded ? _value : throw new InvalidOperationException(Error);

    /// <summary>A sentence without a full stop that names what was wrong; absent after a success.</summary>
    public string? Error => Succeeded ? null : _error ?? "nothing was read";

    /// <summary>Whether there is a value, and no error.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded { get; }

    internal static ParseResult<T> Success(T value) => new(value, null);

    internal static ParseResult<T> Failure(string error) => new(default, error);

    public override string ToString() => Succeeded ? $"{_value}" : Error;
}
