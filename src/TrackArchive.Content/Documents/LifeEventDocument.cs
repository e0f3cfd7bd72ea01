using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary>A birth or a death: a date alone, a map, or a list of them where sources disagree.</summary>
internal sealed record LifeEventDocument(SourceLocation At, Located<PartialDate>? Date, Located<string>? Place, ImmutableArray<Located<string>> Sources)
{
    public static ImmutableArray<LifeEventDocument> ReadAll(MapReader map, string key)
    {
        var node = map.Any(key);
        IEnumerable<Node> items = node is ListNode list ? list.Items : node is null ? [] : [node];
        return [.. items.Select(i => Read(i, map)).OfType<LifeEventDocument>()];
    }

    private static LifeEventDocument? Read(Node node, MapReader map)
    {
        if (node is Scalar scalar)
        {
            return Values.Date(scalar, map.Diagnostics, out var date)
                ? new LifeEventDocument(scalar.At, new Located<PartialDate>(date, scalar.At), null, [])
                : null;
        }

        return map.Inner(node, life => new LifeEventDocument(life.At, life.Optional<PartialDate>("date", Values.Date), life.Text("place"), life.Sources()));
    }
}
