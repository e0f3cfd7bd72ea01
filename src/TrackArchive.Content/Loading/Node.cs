using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Loading;

/// <summary>A YAML value and its place. A closed set: <see cref="Scalar"/>, <see cref="ListNode"/>, <see cref="MapNode"/>.</summary>
internal abstract record Node(SourceLocation At)
{
    /// <summary>The shape's name in messages.</summary>
    public abstract string Shape { get; }
}

/// <summary>Text as written; no type is guessed from it.</summary>
internal sealed record Scalar(string Text, bool IsQuoted, SourceLocation At) : Node(At)
{
    /// <summary>Nothing after the colon, or YAML's words for it.</summary>
    public bool IsAbsent => !IsQuoted && Text is "" or "~" or "null";

    public override string Shape => IsAbsent ? "nothing" : "text";
}

internal sealed record ListNode(ImmutableArray<Node> Items, SourceLocation At) : Node(At)
{
    /// <summary>Written in brackets.</summary>
    public bool IsFlow { get; init; }

    public override string Shape => "a list";
}

/// <summary>Keys are unique and in the order of the file.</summary>
internal sealed record MapNode(ImmutableArray<MapEntry> Entries, SourceLocation At) : Node(At)
{
    /// <summary>Written in braces.</summary>
    public bool IsFlow { get; init; }

    public override string Shape => "a map";
}

internal sealed record MapEntry(Scalar Key, Node Value);
