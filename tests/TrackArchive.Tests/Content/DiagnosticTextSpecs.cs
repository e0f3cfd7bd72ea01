using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content;

public class DiagnosticTextSpecs
{
    [Theory]
    [InlineData("abc: def", 6, 3, "     ^~~")]
    [InlineData("\tabc: def", 7, 3, "\t     ^~~")]
    [InlineData("abc", 4, 1, "   ^")]
    [InlineData("abc", 2, 9, " ^~")]
    [InlineData("abc", 99, 1, "   ^")]
    [InlineData("", 1, 1, "^")]
    public void The_caret_is_below_its_place(string line, int column, int length, string caret) =>
        Assert.Equal($"a.yml:1:{column}: error TA103: wrong; mend it\n{line}\n{caret}", Text(Wrong(column, length), line));

    [Fact]
    public void Without_the_line_there_is_the_message_alone() =>
        Assert.Equal("a.yml:1:2: error TA103: wrong; mend it", Text(Wrong(2, 1), null));

    [Fact]
    public void A_related_place_follows_as_a_note_with_its_own_line()
    {
        var twice = Wrong(1, 3) with { Related = [RelatedPlace.FirstGiven(new("b.yml", 7, 2))] };
        Assert.EndsWith("\nabc\n^~~\nb.yml:7:2: note: first given here\nabc\n ^", Text(twice, "abc"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(5000, 3)]
    [InlineData(9998, 3)]
    [InlineData(9000, 700)]
    public void Of_a_long_line_two_hundred_characters_around_the_place_are_shown(int column, int length)
    {
        var line = new string('x', column - 1) + new string('y', length) + new string('z', Math.Max(0, 10_000 - column - length + 1));
        var shown = Text(Wrong(column, length), line).Split('\n');
        Assert.InRange(shown[1].Length, Excerpt.Width, Excerpt.Width + 2);
        Assert.Equal(shown[1].IndexOf('y', StringComparison.Ordinal), shown[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_character_of_two_halves_is_not_cut()
    {
        var many = string.Concat(Enumerable.Repeat("😀", 300));
        var excerpt = Excerpt.From(many + "a" + many, new("a.yml", 1, 602, 2));
        Assert.StartsWith("…😀", excerpt.Before, StringComparison.Ordinal);
        Assert.Equal("😀", excerpt.Marked);
        Assert.EndsWith("😀…", excerpt.After, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_cannot_steer_a_terminal()
    {
        var text = Text(new Diagnostic(Codes.BadWord, new("a\u001b.yml", 1, 1), "'\u001b[2J'", "not \u0007"), "b\u001b[31m");
        Assert.Equal("a␛.yml:1:1: error TA203: '␛[2J'; not ␇\nb␛[31m\n^", text);
    }

    [Fact]
    public void A_message_is_never_longer_than_a_few_lines()
    {
        var wrong = new Diagnostic(Codes.BadWord, new("a.yml", 1, 1), new string('m', 100_000), new string('h', 100_000));
        Assert.Equal((Printable.LongestText, Printable.LongestText), (wrong.Message.Length, wrong.Hint!.Text.Length));
    }

    private static string Text(Diagnostic diagnostic, string? line) => DiagnosticText.Format(diagnostic, _ => line);

    private static Diagnostic Wrong(int column, int length) =>
        new(Codes.UnknownAthlete, new SourceLocation("a.yml", 1, column, length), "wrong", "mend it");
}
