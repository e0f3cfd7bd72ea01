using System.Collections.Immutable;
using System.Text;
using TrackArchive.Publishing.Exports.Tables;
using TrackArchive.Publishing.Rendering;
using Xunit;

namespace TrackArchive.Tests.Publishing;

public sealed class PlainTextSpecs
{
    [Theory]
    [InlineData("Çakır Ağar \U0001F3C3\ttwo\nlines", "Çakır Ağar \U0001F3C3\ttwo\nlines")]
    [InlineData("A\u0000\u001B[31m\u007F\u0085B\r\n", "A[31mB\n")]
    public void Letters_stay_and_control_characters_go(string text, string plain) =>
        Assert.Equal(plain, PlainText.StripControlCharacters(text));

    [Fact]
    public void A_cell_of_a_csv_file_has_no_control_characters_and_is_altered_in_no_other_way()
    {
        var table = new DataTable("t", "A table.", ["id"], [new Column("id", ColumnType.Text, "A text.")], [Row("A\u0000\u001BB"), Row("=1+1"), Row("-3.5"), Row("@x,\"y\"")]);
        Assert.Equal("\uFEFFid", Encoding.UTF8.GetString(CsvFile.CreateForSpreadsheet(table))[..3]);
        Assert.Equal("id\r\nAB\r\n=1+1\r\n-3.5\r\n\"@x,\"\"y\"\"\"\r\n", Encoding.UTF8.GetString(CsvFile.Create(table)));
    }

    private static ImmutableArray<object?> Row(string text) => [text];
}
