using System.Globalization;

namespace TrackArchive.Pages.Wording;

/// <summary>Numbers, counts and ordinals.</summary>
public static class NumberWords
{
    /// <summary>"1,204".</summary>
    public static string Format(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 final", "1,204 finals".</summary>
    public static string Count(int number, string one, string many) => $"{Format(number)} {(number == 1 ? one : many)}";

    /// <summary>"400 m".</summary>
    public static string FormatMetres(decimal metres) => FormatMetres(metres.ToString(CultureInfo.InvariantCulture));

    /// <summary>Of a number that is written as it should be.</summary>
    public static string FormatMetres(string metres) => $"{metres} m";

    /// <summary>"90 km".</summary>
    public static string FormatKilometres(string kilometres) => $"{kilometres} km";

    /// <summary>A file's size as people say it: 812 bytes, 41 KB, 3.2 MB.</summary>
    public static string FormatBytes(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000.0:0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB"),
    };

    /// <summary>"second", "tenth", "11th": as sentences write it.</summary>
    public static string OrdinalInWords(int number) => number is >= 1 and <= 10
        ? new[] { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth" }[number - 1]
        : Ordinal(number);

    /// <summary>"1st", "22nd", "113th".</summary>
    public static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
