using System.Collections.Immutable;
using TrackArchive.Tests.Content;

namespace TrackArchive.Tests.RealArchive;

/// <summary>A question that somebody may type, and the page that should come first.</summary>
internal sealed record JudgedQuestion(string Kind, string Question, string Expected)
{
    /// <summary>One a line of the fixture; the question may hold a comma, and so may an answer that is a question of results.</summary>
    public static ImmutableArray<JudgedQuestion> All { get; } =
        [.. File.ReadLines(Path.Join(Repository.Folder("tests/fixtures/finding"), "judged.csv")).Skip(1).Select(Parse)];

    private static JudgedQuestion Parse(string line)
    {
        var asked = line.LastIndexOf(",finals.html?", StringComparison.Ordinal);
        var (first, last) = (line.IndexOf(',', StringComparison.Ordinal), asked >= 0 ? asked : line.LastIndexOf(','));
        return new(line[..first], line[(first + 1)..last], line[(last + 1)..]);
    }
}
