using System.Text.RegularExpressions;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>
/// Places and statuses as lists write them: shared places with a sign, ordinals, and a status in the column of places or of marks. Each of these
/// means one thing wherever it is written.
/// </summary>
internal static partial class PlaceText
{
    /// <summary>Other letters of the same statuses.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase) { ["DSQ"] = "DQ", ["DISQ"] = "DQ" };

    private static readonly Dictionary<string, string> Statuses = ResultStatuses.Tokens.All.ToDictionary(t => t, StringComparer.OrdinalIgnoreCase);

    /// <param name="values">A row's, by key.</param>
    /// <param name="isNumberedThrough">Whether the list goes on counting where somebody did not finish.</param>
    public static void Read(Dictionary<string, string> values, bool isNumberedThrough)
    {
        if (values.TryGetValue("status", out var stated) && FindStatus(stated) is { } status)
            values["status"] = status;
        if (values.TryGetValue("place", out var place) && Written().Match(place) is { Success: true } number)
            values["place"] = number.Groups["number"].Value;
        else
            Move("place", values);
        Move("mark", values);
        if (isNumberedThrough && values.TryGetValue("status", out var ended) && ResultStatuses.Tokens.TryParse(ended, out var term) && !term.HasPlace())
            values.Remove("place");
    }

    /// <summary>A status that is written in another column goes to its own, unless that has one.</summary>
    private static void Move(string key, Dictionary<string, string> values)
    {
        if (!values.TryGetValue(key, out var text) || FindStatus(text) is not { } status || !values.TryAdd("status", status))
            return;
        values.Remove(key);
    }

    private static string? FindStatus(string text) => Others.GetValueOrDefault(text) ?? Statuses.GetValueOrDefault(text);

    [GeneratedRegex(@"\A(=|T)? ?(?<number>[1-9][0-9]{0,4}) ?(=|T|\.|st|nd|rd|th)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
