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

    private static ImmutableArray<OtherCode> AlsoWritten(MapReader map) =>
        map.Either<OtherCode, string>("also-written", Values.Code, code => new OtherCode(new TeamId(code.Value), null, null), OtherCode);

    private static OtherCode? OtherCode(MapReader map)
    {
        var code = map.Required<string>("code", Values.Code);
        var (from, to) = map.Years();
        return code is null ? null : new OtherCode(new TeamId(code.Value), from, to);
    }
}
