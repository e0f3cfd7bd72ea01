using System.Collections.Immutable;

namespace TrackArchive.Diagnostics;

/// <summary>
/// One mistake in the content: what is wrong (<see cref="Message"/>), where, what would mend it, and the other places that it
/// is about. It is data; text, JSON, annotations and the preview's overlay only print it.
/// </summary>
/// <param name="Code">The kind of mistake.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What is wrong, in one line of at most <see cref="Printable.LongestText"/> characters; what is longer is cut.</param>
/// <param name="Hint">What would mend it.</param>
public sealed record Diagnostic(DiagnosticCode Code, SourceLocation Location, string Message, Hint? Hint = null)
{
    /// <summary>One line without control characters, clipped where it is too long for a terminal.</summary>
    public string Message { get; } = Printable.Clip(Printable.Line(Message));

    /// <summary>What would mend it; absent where nobody can say.</summary>
    public Hint? Hint { get; } = Hint is null ? null : Hint with { Text = Printable.Clip(Printable.Line(Hint.Text)) };

    /// <summary>Such as where a thing that appears twice is given first.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    public bool Equals(Diagnostic? other) =>
        other is not null && Code == other.Code && Location == other.Location && Message == other.Message && Hint == other.Hint && Related.SequenceEqual(other.Related);

    public override int GetHashCode() => HashCode.Combine(Code, Location, Message);

    public override string ToString()
    {
        var severity = Code.Severity == Severity.Error ? "error" : "warning";
        var hint = Hint is null ? "" : $"; {Hint.Text}";
        return $"{Printable.Line(Location.ToString())}: {severity} {Code.Id}: {Message}{hint}";
    }
}
