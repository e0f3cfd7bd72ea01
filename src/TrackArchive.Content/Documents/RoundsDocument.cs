using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary><c>finals/&lt;series&gt;/&lt;year&gt;/&lt;event&gt;.rounds.yml</c>: the races before a final that has a file of its own.</summary>
internal sealed record RoundsDocument(ContentFile File, RoundsOfFile Rounds) : Document(File)
{
    public const string Ending = ".rounds";

    /// <summary>The id of the final whose rounds they are, as the path has it.</summary>
    public string FinalId => string.Join('/', File.Steps[1..])[..^Ending.Length];

    public static RoundsDocument Read(ContentFile file, MapReader map)
    {
        map.Need("rounds");
        return new RoundsDocument(file, RoundsOfFile.Read(file, map));
    }
}

/// <summary>The races that one file has under <c>rounds</c>, and where that key is.</summary>
internal sealed record RoundsOfFile(SourceLocation At, string ContentPath, ImmutableArray<RoundDocument> Races)
{
    public static readonly RoundsOfFile None = new(default, "", []);

    public static RoundsOfFile Read(ContentFile file, MapReader map) => new(map.AtKey("rounds"), file.Path, map.Each("rounds", RoundDocument.Read));
}

/// <summary>One race of a round.</summary>
internal sealed record RoundDocument(RaceDocument Race, Located<Round>? Round, Located<int>? Number, AdvancingDocument? Advancing)
{
    public static RoundDocument Read(MapReader map) => new(
        RaceDocument.Read(map.At, map),
        map.Required<Round>("round", ClosedSets.RoundBeforeFinal.Read),
        map.Optional<int>("number", Values.Number),
        map.Map("advance", AdvancingDocument.Read));
}

/// <summary>How athletes advanced from the races of a round.</summary>
internal sealed record AdvancingDocument(SourceLocation At, Located<int>? ByPlace, Located<int>? ByMark, Located<string>? Standard, Located<int>? Fewest)
{
    public static AdvancingDocument Read(MapReader map) => new(
        map.At,
        map.Optional<int>("by-place", Values.Number),
        map.Optional<int>("by-mark", Values.Number),
        map.Text("standard"),
        map.Optional<int>("at-least", Values.Number));
}
