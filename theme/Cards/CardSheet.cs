using System.Collections.Immutable;
using SkiaSharp;

namespace TrackArchive.Theme.Cards;

/// <summary>A surface with what a card is drawn with: words in two weights, lines and discs, in the colours of the stylesheet.</summary>
internal sealed class CardSheet : IDisposable
{
    private static readonly ImmutableArray<SKTypeface> Plain = CardType.Faces(400);
    private static readonly ImmutableArray<SKTypeface> Strong = CardType.Faces(600);

    private readonly SKSurface _surface;

    public CardSheet(int width, int height)
    {
        _surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        _surface.Canvas.Clear(SKColor.Parse(ThemeColours.Get("paper")));
    }

    /// <summary>One line, made smaller where it would be wider than <paramref name="room"/>.</summary>
    /// <returns>Its width.</returns>
    public float Words(string words, float x, float baseline, float size, string colour, bool strong = false, float room = float.MaxValue, bool endsThere = false)
    {
        using var type = Fitting(words, size, strong, room);
        using var paint = Paint(colour);
        var width = type.Width(words);
        type.Draw(_surface.Canvas, words, endsThere ? x - width : x, baseline, paint);
        return width;
    }

    /// <summary>Lines of at most <paramref name="room"/>, broken between words; what is beyond the last line ends with an ellipsis.</summary>
    public static ImmutableArray<string> Broken(string words, float size, bool strong, float room, int mostLines)
    {
        using var type = new CardType(strong ? Strong : Plain, size);
        List<string> lines = [""];
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length == 0 || type.Width($"{lines[^1]} {word}") <= room)
                lines[^1] = $"{lines[^1]} {word}".TrimStart();
            else
                lines.Add(word);
        }

        return lines.Count <= mostLines ? [.. lines] : [.. lines.Take(mostLines - 1), lines[mostLines - 1] + " …"];
    }

    public void Box(float x, float y, float width, float height, string colour)
    {
        using var paint = Paint(colour);
        _surface.Canvas.DrawRect(x, y, width, height, paint);
    }

    /// <summary>Three thin lines, as everywhere on the site.</summary>
    public void Lane(float x, float y, float width, float between)
    {
        for (var line = 0; line < 3; line++)
            Box(x, y + (line * between), width, 2, "lane");
    }

    public void Disc(float x, float y, float radius, string colour)
    {
        using var paint = Paint(colour);
        _surface.Canvas.DrawCircle(x, y, radius, paint);
    }

    public byte[] Png()
    {
        using var image = _surface.Snapshot();
        using var pixels = image.PeekPixels();
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.NoFilters, 6))
            ?? throw new InvalidOperationException("Skia could not write a PNG");
        return png.ToArray();
    }

    public void Dispose() => _surface.Dispose();

    private static CardType Fitting(string words, float size, bool strong, float room)
    {
        var faces = strong ? Strong : Plain;
        var type = new CardType(faces, size);
        var width = type.Width(words);
        if (width <= room)
            return type;
        type.Dispose();
        return new CardType(faces, size * room / width);
    }

    private static SKPaint Paint(string colour) => new() { Color = SKColor.Parse(ThemeColours.Get(colour)), IsAntialias = true };
}
