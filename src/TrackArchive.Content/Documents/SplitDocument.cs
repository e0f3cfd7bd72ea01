using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary>A time on the way.</summary>
internal sealed record SplitDocument(SourceLocation At, Located<decimal>? Distance, Located<string>? Mark)
{
    /// <summary>An athlete of the final, or a relay team's nation code.</summary>
    public Located<string>? Leader { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public Located<string>? Note { get; init; }

    public static SplitDocument Read(MapReader map) =>
        new(map.At, map.Required<decimal>("distance", Values.Metres), map.Required<string>("mark", Values.Text))
        {
            Leader = map.Text("leader"),
            Sources = map.Sources(),
            Note = map.Text("note"),
        };
}
