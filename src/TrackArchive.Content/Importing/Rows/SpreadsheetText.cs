using System.Text.RegularExpressions;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>
/// Finds marks that a spreadsheet has made of what a source wrote: it takes 45-06 for a date and 3:36.07 for a time of day, of which it shows
/// 03:36.1. What was there cannot be told from them.
/// </summary>
internal static partial class SpreadsheetText
{
    /// <param name="mark">As the table has it.</param>
    /// <param name="hasLeadingZeros">Whether the map says that the list writes zeros in front of times.</param>
    public static bool IsRewritten(string mark, bool hasLeadingZeros) => Rewritten().IsMatch(mark) || (!hasLeadingZeros && Minutes().IsMatch(mark));

    [GeneratedRegex(@"\A([0-9]+(\.[0-9]+)?E[+\-]?[0-9]+|#+|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}.*|.* [AP]M|([0-9]{1,2}[- ])?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)([- ][0-9]{1,4})?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Rewritten();

    /// <summary>The form that spreadsheets give minutes and seconds with one decimal.</summary>
    [GeneratedRegex(@"\A0[0-9]:[0-9]{2}\.[0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();
}
