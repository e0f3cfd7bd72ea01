using System.Globalization;
using TrackArchive.Pages.Cards;
using TrackArchive.Pages.Pictures;
using TrackArchive.Theme.Pictures.Drawing;

namespace TrackArchive.Theme.Cards;

/// <summary>Draws a card: the site's name over its lanes, the words, and below them lines, or lanes with lines beside each other.</summary>
public static class CardDrawing
{
    public const int Width = 1200;
    public const int Height = 630;
    private const float Margin = 72;
    private const float Room = Width - (2 * Margin);
    private const float Foot = Height - 56;
    private const float HeadlineSize = 72;
    private const float LargestSize = 104;
    private const float SentenceSize = 48;
    private const float ColumnHeight = 140;
    private const float KickerY = 194;

    /// <summary>A PNG of <see cref="Width"/> by <see cref="Height"/> pixels; the same card gives the same bytes.</summary>
    public static byte[] Png(SocialCard card, string siteTitle)
    {
        using var sheet = new CardSheet(Width, Height);
        sheet.Words(siteTitle, Margin, 84, 40, "ink", strong: true, Room);
        sheet.Lane(0, 112, Width, 10);
        sheet.Box(0, 112, Margin, 22, "accent");
        sheet.Words(card.Kicker, Margin, KickerY, 30, "accent", room: Room);
        var y = Headline(sheet, card);
        if (card.Lanes is { Lanes.IsEmpty: false } lanes)
            Columns(sheet, card, Lanes(sheet, lanes, y + 24, card.Lines.IsEmpty ? Foot : Foot - ColumnHeight));
        else if (card.Lines.IsEmpty)
            Paragraph(sheet, card.Sentence, y + 24);
        else
            Rows(sheet, card, y + 16);
        return sheet.Png();
    }

    /// <summary>One line above a picture; on a card of words alone larger, and up to three.</summary>
    /// <returns>Where it ends.</returns>
    private static float Headline(CardSheet sheet, SocialCard card)
    {
        var isAlone = card.Lines.IsEmpty && card.Lanes is null;
        var size = !isAlone ? HeadlineSize : CardSheet.Broken(card.Headline, LargestSize, strong: true, Room, 2).Length == 1 ? LargestSize : LargestSize * 0.72f;
        var y = KickerY;
        foreach (var line in isAlone ? CardSheet.Broken(card.Headline, size, strong: true, Room, 3) : [card.Headline])
            sheet.Words(line, Margin, y += size * 1.12f, size, "ink", strong: true, Room);
        return y;
    }

    private static void Paragraph(CardSheet sheet, string? sentence, float y)
    {
        foreach (var line in CardSheet.Broken(sentence ?? "", SentenceSize, strong: false, Room, 4).TakeWhile(_ => y + (SentenceSize * 1.3f) < Foot))
            sheet.Words(line, Margin, y += SentenceSize * 1.3f, SentenceSize, "quiet", room: Room);
    }

    /// <summary>One below the other, their marks in one column.</summary>
    private static void Rows(CardSheet sheet, SocialCard card, float y)
    {
        var pitch = Math.Min(116, (Foot - y) / card.Lines.Length);
        foreach (var line in card.Lines)
        {
            var (x, middle) = (Margin, y + (pitch / 2));
            if (line.Medal is { } medal)
            {
                sheet.Disc(x + (pitch * 0.26f), middle, pitch * 0.26f, Medals.Tokens[medal]);
                sheet.Words(medal.Place().ToString(CultureInfo.InvariantCulture), x + (pitch * 0.17f), middle + (pitch * 0.13f), pitch * 0.38f, "on-medal", strong: true);
                x += pitch * 0.72f;
            }

            var mark = line.Mark is null ? 0 : sheet.Words(line.Mark, Width - Margin, middle + (pitch * 0.22f), pitch * 0.68f, "ink", strong: true, Room / 2, endsThere: true);
            var room = Width - Margin - mark - 24 - x;
            sheet.Words(line.Who, x, middle + (pitch * 0.02f), pitch * 0.42f, "ink", strong: true, room);
            sheet.Words(line.What, x, middle + (pitch * 0.34f), pitch * 0.27f, "quiet", room: room);
            y += pitch;
            sheet.Box(Margin, y, Room, 1, "lane");
        }
    }

    /// <returns>Where they end.</returns>
    private static float Lanes(CardSheet sheet, TitleLanes lanes, float y, float foot)
    {
        var time = new Scale(lanes.From, lanes.To);
        var pitch = Math.Min(88, (foot - y) / lanes.Lanes.Length);
        foreach (var lane in lanes.Lanes)
        {
            sheet.Words(lane.Name, Margin, y + 20, 24, "quiet");
            sheet.Lane(Margin, y + 40, Room, 10);
            foreach (var stroke in lane.Strokes.Where(s => s.Kind == StrokeKind.Title).OrderBy(s => s.IsFollowed))
            {
                var width = stroke.IsFollowed ? 8 : 4;
                sheet.Box(Margin + ((float)time.At(stroke.Year) * Room / 100) - (width / 2f), y + 30, width, 42, stroke.IsFollowed ? "accent" : "ink");
            }

            y += pitch;
        }

        return y;
    }

    /// <summary>Beside each other, the marks on top.</summary>
    private static void Columns(CardSheet sheet, SocialCard card, float y)
    {
        var pitch = Room / Math.Max(1, card.Lines.Length);
        var top = y + 56;
        foreach (var (line, i) in card.Lines.Select((line, i) => (line, i)))
        {
            var (x, room) = (Margin + (i * pitch), pitch - 24);
            sheet.Words(line.Mark ?? "", x, top, 64, "ink", strong: true, room);
            sheet.Words(line.Who, x, top + 42, 34, "ink", strong: true, room);
            sheet.Words(line.What, x, top + 76, 27, "quiet", room: room);
        }
    }
}
