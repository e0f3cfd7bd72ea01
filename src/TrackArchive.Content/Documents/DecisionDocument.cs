using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary>A decision as its file states it.</summary>
internal sealed record DecisionDocument(SourceLocation At)
{
    public Located<DecisionEffect>? Effect { get; init; }

    /// <summary>An athlete of the final, or a relay team's nation code.</summary>
    public Located<string>? Entry { get; init; }

    public Located<bool>? Refill { get; init; }

    public ImmutableArray<RulingDocument> By { get; init; }

    public Located<int>? Place { get; init; }

    public Located<Medal>? Medal { get; init; }

    public Located<int>? PlaceBefore { get; init; }

    public Located<string>? Reason { get; init; }

    public Located<string>? Note { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public bool IsUnsourced { get; init; }

    public static DecisionDocument Read(MapReader map)
    {
        map.Need("by", "it lists the authorities, each with its own date");
        return new DecisionDocument(map.At)
        {
            Effect = map.Required<DecisionEffect>("effect", ClosedSets.Effect.Read),
            Entry = map.Text("entry"),
            Refill = map.Optional<bool>("refill", Values.Flag),
            By = map.Each("by", RulingDocument.Read),
            Place = map.Optional<int>("place", Values.Number),
            Medal = map.Optional<Medal>("medal", ClosedSets.Medal.Read),
            PlaceBefore = map.Optional<int>("place-before", Values.Number),
            Reason = map.Text("reason"),
            Note = map.Text("note"),
            Sources = map.Sources(),
            IsUnsourced = map.Flag("unsourced"),
        };
    }
}

internal sealed record RulingDocument(SourceLocation At, Located<string>? Authority, Located<PartialDate>? Date)
{
    public Located<string>? Note { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public static RulingDocument Read(MapReader map) =>
        new(map.At, map.Required<string>("authority", Values.Id), map.Optional<PartialDate>("date", Values.Date))
        {
            Note = map.Text("note"),
            Sources = map.Sources(),
        };
}
