using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary>What an athlete's file says of another person.</summary>
internal sealed record RelationDocument(SourceLocation At)
{
    public Located<RelationKind>? Kind { get; init; }

    /// <summary>An id; absent for people without a page.</summary>
    public Located<string>? Athlete { get; init; }

    public Located<string>? Name { get; init; }

    /// <summary>A final's path.</summary>
    public Located<string>? Final { get; init; }

    public Located<string>? Note { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public static RelationDocument Read(MapReader map)
    {
        if (!map.Has("athlete") && !map.Has("name"))
            map.Missing("athlete", "`name` is for people without a page");
        return new RelationDocument(map.At)
        {
            Kind = map.Required<RelationKind>("kind", ClosedSets.Relation.Read),
            Athlete = map.Optional<string>("athlete", Values.Id),
            Name = map.Text("name"),
            Final = map.Text("at"),
            Note = map.Text("note"),
            Sources = map.Sources(),
        };
    }
}
