using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Documents;

/// <summary><c>nations.yml</c>.</summary>
internal sealed record NationsDocument(ContentFile File, ImmutableArray<NationDocument> Nations) : Document(File)
{
    public static NationsDocument Read(ContentFile file, MapReader map) => new(file, map.AllEntries(NationDocument.Read));
}

internal sealed record NationDocument(Team Nation, SourceLocation At, ImmutableArray<Located<string>> Successors)
{
    public static NationDocument Read(Scalar code, MapReader map)
    {
        Values.Code(code, map.Diagnostics, out _);
        var name = map.Required<string>("name", Values.Text)?.Value ?? code.Text;
        var kind = map.Optional<TeamKind>("kind", ClosedSets.NationKind.Read)?.Value ?? TeamKind.Nation;
        var successors = map.Many<string>("successors", Values.Code);
        var (from, to) = map.Years();
        var nation = new Team(new TeamId(code.Text), name, kind)
        {
            From = from,
            To = to,
            Continent = map.Optional<Continent>("continent", ClosedSets.Continent.Read)?.Value,
            AlsoWritten = AlsoWritten(map),
            SearchTerms = [.. map.Many<string>("sought-as", Values.Text).Select(w => w.Value)],
            Successors = [.. successors.Select(s => new TeamId(s.Value))],
        };
        return new NationDocument(nation, code.At, successors);
    }

    private static ImmutableArray<OtherCode> AlsoWritten(MapReader map)
    {
        var node = map.Any("also-written");
        IEnumerable<Node> items = node is ListNode list ? list.Items : node is null ? [] : [node];
        return [.. items.Select(i => OtherCode(i, map)).OfType<OtherCode>()];
    }

    private static OtherCode? OtherCode(Node node, MapReader map)
    {
        if (node is Scalar scalar)
            return Values.Code(scalar, map.Diagnostics, out var code) ? new OtherCode(new TeamId(code), null, null) : null;
        return map.Inner(node, other =>
        {
            var code = other.Required<string>("code", Values.Code);
            var (from, to) = other.Years();
            return code is null ? null : new OtherCode(new TeamId(code.Value), from, to);
        });
    }
}
