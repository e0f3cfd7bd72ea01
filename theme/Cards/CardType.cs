using System.Collections.Immutable;
using System.Text;
using SkiaSharp;

namespace TrackArchive.Theme.Cards;

/// <summary>
/// Newsreader in one weight at one size. The typeface comes in two files, for the letters of English and for all others of Latin
/// alphabets, so words are set in runs. Outlines are taken as they are, without hints for a screen: the same bytes everywhere.
/// </summary>
internal sealed class CardType : IDisposable
{
    private static readonly ImmutableArray<string> Alphabets = ["latin", "latin-ext"];
    private readonly ImmutableArray<SKFont> _fonts;

    /// <param name="faces">Those of one weight.</param>
    /// <param name="size">In pixels.</param>
    public CardType(ImmutableArray<SKTypeface> faces, float size) =>
        _fonts = [.. faces.Select(face => new SKFont(face, size) { Hinting = SKFontHinting.None, Subpixel = true, Edging = SKFontEdging.Antialias })];

    /// <summary>The files of a weight, 400 or 600.</summary>
    public static ImmutableArray<SKTypeface> Faces(int weight) => [.. Alphabets.Select(alphabet => Face($"cards/newsreader-{alphabet}-{weight}-normal.woff"))];

    public float Width(string words) => Runs(words).Sum(run => run.Font.MeasureText(run.Words));

    public void Draw(SKCanvas canvas, string words, float x, float baseline, SKPaint paint)
    {
        foreach (var (font, run) in Runs(words))
        {
            canvas.DrawText(run, x, baseline, SKTextAlign.Left, font, paint);
            x += font.MeasureText(run);
        }
    }

    public void Dispose()
    {
        foreach (var font in _fonts)
            font.Dispose();
    }

    private static SKTypeface Face(string resource)
    {
        using var stream = typeof(CardType).Assembly.GetManifestResourceStream(resource)!;
        return SKTypeface.FromStream(stream) ?? throw new InvalidOperationException($"'{resource}' is no typeface");
    }

    /// <summary>Letters that neither file has stay with the first.</summary>
    private List<(SKFont Font, string Words)> Runs(string words)
    {
        List<(SKFont Font, string Words)> runs = [];
        foreach (var letter in words.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var font = _fonts.FirstOrDefault(f => f.ContainsGlyph(letter.Value)) ?? _fonts[0];
            if (runs.Count > 0 && runs[^1].Font == font)
                runs[^1] = (font, runs[^1].Words + letter);
            else
                runs.Add((font, letter.ToString()));
        }

        return runs;
    }
}
