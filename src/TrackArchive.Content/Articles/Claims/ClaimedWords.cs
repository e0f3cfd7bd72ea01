using System.Globalization;
using TrackArchive.Domain.Claims;

namespace TrackArchive.Content.Articles.Claims;

/// <summary>Whether a claim's words contain the value that its query yields. Other words beside it are not looked at.</summary>
public static class ClaimedWords
{
    public static bool Contain(string words, ClaimValue value) => value switch
    {
        MarkValue v => v.Marks.Any(m => HasMark(words, m.Text)),
        WindValue v => HasMark(words, v.Wind.ToString().TrimStart('+')),
        GapValue v => HasMark(words, v.Gap.Value.ToString($"F{v.Gap.Decimals}", CultureInfo.InvariantCulture)),
        YearValue v => WordSearch.HasNumber(words, $"{v.Year}"),
        DateValue v => HasDate(words, v.Date),
        CountValue v => WordSearch.HasCount(words, v.Count),
        OrdinalValue v => WordSearch.HasOrdinal(words, v.Ordinal),
        MedalValue v => WordSearch.HasPhrase(words, Medals.Tokens[v.Medal]),
        NameValue v => v.Names.All(n => n.OtherForms.Append(n.Full).Any(form => WordSearch.HasPhrase(words, form))),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value that words cannot contain"),
    };

    /// <summary>Exactly: 3:38.4 is not in "3:38.40". Units and letters behind the number may be left out.</summary>
    private static bool HasMark(string words, string mark) => WordSearch.HasNumber(words.Replace('−', '-'), Number(mark));

    private static string Number(string mark) => mark.Split(" m")[0].Split(" pts")[0].TrimEnd('h', 'a', 'w', 'A', 'i');

    /// <summary>The whole date, or a day and month that no year follows.</summary>
    private static bool HasDate(string words, PartialDate date)
    {
        if (date.Month == 0)
            return WordSearch.HasPhrase(words, $"{date.Year}");
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month);
        return date.IsExact
            ? WordSearch.HasPhrase(words, $"{date.Day} {month} {date.Year}") || WordSearch.HasPhrase(words, $"{date.Day} {month}", isUnfit: WordSearch.BeginsWithYear)
            : WordSearch.HasPhrase(words, $"{month} {date.Year}");
    }
}
