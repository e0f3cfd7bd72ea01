namespace TrackArchive.Content.Articles.Claims;

/// <summary>Whether words contain a value as a whole: "9.9" is not in "9.95", nor "three" in "twenty-three".</summary>
internal static class WordSearch
{
    /// <summary>Digits as a mark or a year has them; letters may follow, since units do.</summary>
    public static bool HasNumber(string words, string number) =>
        Has(words, number, (before, after) => !EndsInNumber(before) && !EndsInMinus(before) && !GoesOnAsNumber(after) && !IsFraction(after));

    /// <summary>
    /// In digits, with or without commas between thousands, or as a word up to twenty; "twice" and "none" are words too, and so are "nobody" (zero) and
    /// "only" or "nobody else" (one) where no other number stands beside them.
    /// </summary>
    public static bool HasCount(string words, int count) =>
        HasDigits(words, $"{count}") || HasDigits(words, $"{count:N0}")
        || (count >= 0 && count < NumberNames.Counts.Length && HasWord(words, NumberNames.Counts[count]))
        || OtherWords(count).Any(word => HasWord(words, word))
        || (!HasOtherNumber(words) && ExcludingWords(count).Any(word => HasPhrase(words, word, isUnfit: after => count == 0 && LeavesOneOut(after))));

    /// <summary>As "3rd", or as a word up to twentieth.</summary>
    public static bool HasOrdinal(string words, int ordinal) =>
        HasPhrase(words, NumberNames.Ordinal(ordinal)) || (ordinal > 0 && ordinal < NumberNames.Places.Length && HasWord(words, NumberNames.Places[ordinal]));

    /// <summary>Whole words; <paramref name="isUnfit"/> refuses a place by what follows.</summary>
    public static bool HasPhrase(string words, string phrase, Func<string, bool>? isUnfit = null) =>
        Has(words, phrase, (before, after) => !EndsInWord(before) && !BeginsWithWord(after) && isUnfit?.Invoke(after) != true);

    public static bool BeginsWithYear(string text) =>
        text.TrimStart(' ', ',') is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..];

    private static string[] OtherWords(int count) => count switch
    {
        0 => ["none"],
        1 => ["once"],
        2 => ["twice"],
        _ => [],
    };

    private static string[] ExcludingWords(int count) => count switch
    {
        0 => ["no", "never", "nobody", "no one"],
        1 => ["only", "sole", "no other", "nobody else", "no one else"],
        _ => [],
    };

    /// <summary>"Nobody else" is one, and not nobody.</summary>
    private static bool LeavesOneOut(string after) =>
        after.StartsWith(" else", StringComparison.OrdinalIgnoreCase)
        || after.StartsWith(" other", StringComparison.OrdinalIgnoreCase)
        || after.StartsWith(" one else", StringComparison.OrdinalIgnoreCase);

    private static bool HasOtherNumber(string words) =>
        words.Any(char.IsDigit) || NumberNames.Counts[2..].Append("twice").Any(word => HasWord(words, word));

    private static bool HasDigits(string words, string digits) =>
        Has(words, digits, (before, after) => !EndsInNumber(before) && !EndsInWord(before) && !GoesOnAsNumber(after) && !BeginsWithWord(after));

    /// <summary>A number word, and not a part of a longer one like twenty-three.</summary>
    private static bool HasWord(string words, string word) => Has(words, word, (before, after) =>
        !EndsInWord(before) && !BeginsWithWord(after) && !before.EndsWith("ty-", StringComparison.OrdinalIgnoreCase) && !GoesOnAsWord(after));

    private static bool GoesOnAsWord(string after) =>
        after.StartsWith('-') && NumberNames.Counts[1..10].Concat(NumberNames.Places[1..10]).Any(word => after.AsSpan(1).StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool Has(string words, string sought, Func<string, string, bool> isWhole)
    {
        for (var at = words.IndexOf(sought, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(sought, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (isWhole(words[..at], words[(at + sought.Length)..]))
                return true;
        }

        return false;
    }

    private static bool EndsInWord(string before) => before.Length > 0 && char.IsLetterOrDigit(before[^1]);

    private static bool BeginsWithWord(string after) => after.Length > 0 && char.IsLetterOrDigit(after[0]);

    private static bool EndsInNumber(string before) => before is [.., >= '0' and <= '9'] or [.., >= '0' and <= '9', '.' or ':' or ','];

    /// <summary>A sign, and not the hyphen of a span of years.</summary>
    private static bool EndsInMinus(string before) => before is "-" or [.., ' ', '-'];

    private static bool GoesOnAsNumber(string after) => after is [>= '0' and <= '9', ..] or ['.' or ':' or ',', >= '0' and <= '9', ..];

    /// <summary>4:06 is not 4:06 1/5.</summary>
    private static bool IsFraction(string after) => after is [' ', >= '0' and <= '9', '/', >= '0' and <= '9', ..];
}
