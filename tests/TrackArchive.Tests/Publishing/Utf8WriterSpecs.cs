using System.Text;
using CsCheck;
using TrackArchive.Publishing.Rendering;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class Utf8WriterSpecs
{
    private static readonly Gen<string[]> Pieces =
        Gen.Frequency((6, Gen.String[Gen.Char.AlphaNumeric, 0, 9]), (2, Gen.String[0, 4]), (1, Gen.OneOf(Gen.Const("ç"), Gen.Const("𝄞"), Gen.Const("\uD834"), Gen.Const("\uDD1E")))).Array[0, 12];

    [Fact]
    public void Text_is_encoded_alike_wherever_it_is_cut() =>
        Pieces.Sample(pieces =>
        {
            var writer = new Utf8Writer();
            foreach (var piece in pieces)
                writer.Write(piece);
            Assert.Equal(Encoding.UTF8.GetBytes(string.Concat(pieces)), writer.Take().ToArray());
        });

    [Fact]
    public void Text_is_encoded_alike_letter_by_letter() =>
        Pieces.Sample(pieces =>
        {
            var writer = new Utf8Writer();
            foreach (var letter in string.Concat(pieces))
                writer.Write(letter);
            Assert.Equal(Encoding.UTF8.GetBytes(string.Concat(pieces)), writer.Take().ToArray());
        });

    [Fact]
    public void A_page_that_was_taken_stays_as_it_is_while_others_are_written()
    {
        var writer = new Utf8Writer();
        string[] pages = [.. Enumerable.Range(0, 9).Select(i => new string((char)('a' + i), 300_000)), new string('ü', 3_000_000), ""];

        ReadOnlyMemory<byte>[] taken = [.. pages.Select(page => Written(writer, page))];

        Assert.Equal(pages, taken.Select(page => Encoding.UTF8.GetString(page.Span)));
    }

    private static ReadOnlyMemory<byte> Written(Utf8Writer writer, string page)
    {
        writer.Write(page);
        return writer.Take();
    }
}
