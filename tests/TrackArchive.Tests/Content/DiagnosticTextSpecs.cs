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
    public void The_caret_stands_below_its_place(string line, int column, int length, string caret) =>
        Assert.Equal($"a.yml:1:{column}: error TA103: wrong; mend it\n{line}\n{caret}", DiagnosticText.Format(Wrong(column, length), line));

    [Fact]
    public void Without_the_line_there_is_the_message_alone() =>
        Assert.Equal("a.yml:1:2: error TA103: wrong; mend it", DiagnosticText.Format(Wrong(2, 1), null));

    private static Diagnostic Wrong(int column, int length) =>
        new(Codes.UnknownAthlete, new SourceLocation("a.yml", 1, column, length), "wrong", "mend it");
}
