using System.Globalization;

namespace TrackArchive.Theme.Pictures.Drawing;

/// <summary>
/// How the pictures are measured: widths in percent, heights in pixels, and no view box, so that a picture fits any
/// screen while its text and lines keep their size. Labels are placed for the narrowest screen.
/// </summary>
public static class Svg
{
    /// <summary>Pixels that a picture has on a screen of 320.</summary>
    public const decimal Narrowest = 288;

    /// <summary>At the least, where the class "roomy" shows.</summary>
    public const decimal Roomy = 640;

    /// <summary>A letter's width in proportion to its height, rather too wide than too narrow.</summary>
    private const decimal Letter = 0.58m;

    public static string Percent(decimal value) =>
        decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static string Pixels(decimal value) =>
        decimal.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The share of the narrowest picture that so many pixels take.</summary>
    public static decimal Share(decimal pixels) => pixels * 100 / Narrowest;

    /// <summary>The text face's, which is narrower than the system's sans.</summary>
    private const decimal SerifLetter = 0.52m;

    /// <summary>The share that words in the text face take at the most.</summary>
    public static decimal SerifWidth(string text, decimal size) => Share(text.Length * size * SerifLetter);

    /// <summary>A mark's: digits are narrower than letters, and points narrower still.</summary>
    private const decimal Digit = 0.55m;

    /// <summary>The share that a mark takes at the most.</summary>
    public static decimal MarkWidth(string mark, decimal size) => Share(mark.Length * size * Digit);

    /// <summary>The share that a text takes at the most.</summary>
    public static decimal Width(string text, decimal size) => Share(text.Length * size * Letter);
}
