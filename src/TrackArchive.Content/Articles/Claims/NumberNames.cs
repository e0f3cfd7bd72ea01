namespace TrackArchive.Content.Articles.Claims;

/// <summary>Numbers as the words of articles write them.</summary>
internal static class NumberNames
{
    /// <summary>From zero to twenty.</summary>
    public static readonly string[] Counts =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>From first to twentieth, with an empty one in front so that the index is the number.</summary>
    public static readonly string[] Places =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    public static string Ordinal(int number) => (number % 100) is 11 or 12 or 13
        ? $"{number}th"
        : (number % 10) switch
        {
            1 => $"{number}st",
            2 => $"{number}nd",
            3 => $"{number}rd",
            _ => $"{number}th",
        };
}
