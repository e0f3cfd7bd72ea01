using System.Text.RegularExpressions;

namespace TrackArchive.Content.Importing.Maps;

/// <summary>What lists write behind marks: letters of records and of who goes on, signs of footnotes.</summary>
internal static partial class BehindMark
{
    /// <summary>The mark alone and each thing behind it; nothing where a mark ends the text.</summary>
    public static (string Mark, string[] Letters)? Find(string text) => Letters().Match(text) is { Success: true } match
        ? (match.Groups["mark"].Value, match.Groups["letters"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        : null;

    [GeneratedRegex("""\A(?<mark>.*[0-9"'])\s*(?<letters>[^0-9"']+)\z""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Letters();
}
