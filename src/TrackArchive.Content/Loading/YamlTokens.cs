using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace TrackArchive.Content.Loading;

/// <summary>
/// The scanner's tokens of a text that has been parsed, comments included. With comments the scanner fails in texts that it
/// reads without them, or goes on for ever; the tokens end there, and the last one is no <see cref="StreamEnd"/>.
/// </summary>
internal static class YamlTokens
{
    /// <summary>No text has more tokens than this for each of its characters.</summary>
    private const long MaxPerCharacter = 4;

    public static IEnumerable<Token> Read(string text)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        for (var left = (text.Length + 1) * MaxPerCharacter; left > 0 && MoveNext(scanner); left--)
            yield return scanner.Current!;
    }

    private static bool MoveNext(Scanner scanner)
    {
        try
        {
            return scanner.MoveNext();
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            return false;
        }
    }
}
