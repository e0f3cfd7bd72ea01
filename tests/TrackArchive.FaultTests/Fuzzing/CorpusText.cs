using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TrackArchive.FaultTests.Fuzzing;

/// <summary>
/// How inputs are written in the corpus: as they are, but for <c>⟦uXXXX⟧</c>, a character that editors would lose, and
/// <c>⟦text×times⟧</c>, a text many times over.
/// </summary>
internal static partial class CorpusText
{
    public static string Decode(string written) => Escape().Replace(written, match => match.Groups["code"] is { Success: true } code
        ? ((char)ushort.Parse(code.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
        : new StringBuilder().Insert(0, match.Groups["text"].Value, int.Parse(match.Groups["times"].Value, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"⟦(?:u(?<code>[0-9A-F]{4})|(?<text>[^⟧]*)×(?<times>\d+))⟧", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
