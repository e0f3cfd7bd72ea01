using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing;

/// <summary>Who states a line of a final and who states its mark, whether the line says so or leaves it to the final.</summary>
internal sealed record StatedSources(ImmutableArray<string> Line, ImmutableArray<string> Mark)
{
    public static StatedSources Read(MapNode result, ImmutableArray<string> finals)
    {
        var line = Or(result.TextsOf("sources"), finals);
        return new(line, Or(result.TextsOf("mark-sources"), line));
    }

    public StatedSources Add(ImmutableArray<string> line, ImmutableArray<string> mark) => new([.. Line.Union(line)], [.. Mark.Union(mark)]);

    /// <summary>The line as it is where it says this already; else it says all of it itself, and <see cref="Gather"/> takes out the final's part.</summary>
    public MapNode WriteInto(MapNode result, ImmutableArray<string> finals)
    {
        var before = Read(result, finals);
        if (before.Line.SequenceEqual(Line) && (before.Mark.SequenceEqual(Mark) || result.Find("mark") is null))
            return result;
        result = result.With("sources", Nodes.Texts(Line));
        return result.Find("mark") is null || Mark.ToHashSet().SetEquals(Line) ? result.Without("mark-sources") : result.With("mark-sources", Nodes.Texts(Mark));
    }

    /// <summary>What most lines have becomes the final's, and they need not repeat it.</summary>
    public static MapNode Gather(MapNode final, ImmutableArray<string> before)
    {
        var list = (ListNode)final.Find("results")!;
        var lines = list.Items.OfType<MapNode>().Select(r => Read(r, before)).ToArray();
        var most = lines.GroupBy(l => string.Join('+', l.Line.Order(StringComparer.Ordinal))).OrderByDescending(g => g.Count()).First();
        var finals = most.FirstOrDefault(l => l.Line.SequenceEqual(before))?.Line ?? most.First().Line;
        var results = list.Items.Select(r => r is MapNode map ? Shorten(map, Read(map, before), finals) : r);
        return (finals.SequenceEqual(before) ? final : final.With("sources", Nodes.Texts(finals))).With("results", list with { Items = [.. results] });
    }

    private static MapNode Shorten(MapNode result, StatedSources stated, ImmutableArray<string> finals) =>
        stated.Line.ToHashSet().SetEquals(finals) ? result.Without("sources") : result.With("sources", Nodes.Texts(stated.Line));

    private static ImmutableArray<string> Or(IEnumerable<string> own, ImmutableArray<string> otherwise) => own.ToImmutableArray() is { IsEmpty: false } stated ? stated : otherwise;
}
