using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>What is said of rows that cannot be taken: which, in which column, why, and all of it.</summary>
public sealed class RefusedRowsSpecs : IDisposable
{
    private const string Header = "championship,edition,event,Pos,Name,Club,Result,Wind,source\n";

    private static readonly string[] Columns = ["Pos=place", "Name=athlete", "Club=club", "Result=mark", "Wind=wind"];

    private readonly GivenClub _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public void All_mistakes_of_a_row_are_said_each_with_the_column_as_the_table_calls_it()
    {
        var report = Import("club-champs,2024,men-100m,first,Ann Lee,fin,fast,hard,nowhere");
        Assert.Equal(["Club", "Pos", "Result", "Wind", "source"], report.Rejected.Select(r => r.Column).Order(StringComparer.Ordinal));
        Assert.All(report.Rejected, r => Assert.Equal(2, r.Row));
    }

    [Theory]
    [InlineData("03:36.0", "men-mile")]
    [InlineData("8.6805555555555559E-5", "men-mile")]
    [InlineData("12:03:36 AM", "men-mile")]
    [InlineData("########", "men-mile")]
    [InlineData("Jun-45", "men-shot-put")]
    [InlineData("6-Jun", "men-shot-put")]
    [InlineData("2024-05-18", "men-shot-put")]
    public void A_mark_that_a_spreadsheet_has_rewritten_is_refused_as_that(string mark, string @event)
    {
        var report = Import($"club-champs,2024,{@event},1,Ann Lee,,{mark},,gazette");
        var note = Assert.Single(report.Rejected);
        Assert.Contains($"'{mark}' is what a spreadsheet makes of a mark", note.Text, StringComparison.Ordinal);
        Assert.Equal("Result", note.Column);
    }

    [Fact]
    public void Zeros_in_front_are_the_list_s_own_where_its_map_says_so()
    {
        Assert.True(_given.Import(Header + "club-champs,2024,men-mile,1,Ann Lee,,04:36.0,,gazette\n", "columns: { Pos: place, Name: athlete, Club: club, Result: mark, Wind: wind }\nmarks: [leading-zeros]\n").Succeeded);
        Assert.Contains("mark: \"4:36.0\"", _given.Content[GivenClub.Mile], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_a_rule_would_read_says_which() => Assert.Contains(
        "`marks: [dotted-minutes]` in a map reads it as 4:32.6",
        Assert.Single(Import("club-champs,2024,men-mile,1,Ann Lee,,4.32.6,,gazette").Rejected).Text,
        StringComparison.Ordinal);

    [Fact]
    public void So_does_a_mark_with_letters_behind_it() => Assert.Contains(
        "`behind-marks` in a map says where PB belong",
        Assert.Single(Import("club-champs,2024,men-mile,1,Ann Lee,,4:33.60 PB,,gazette").Rejected).Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"Example, Ann\"", "`names: [family-comma-given]` in the map makes it Ann Example")]
    [InlineData("ANN EXAMPLE", "`names: [capitals]` in the map makes it Ann Example")]
    [InlineData("Dan Example (U17)", "`split` in the map takes it apart")]
    public void A_name_as_lists_write_it_says_which_rule_it_needs(string name, string hint) =>
        Assert.Contains(hint, Assert.Single(Import($"club-champs,2024,men-100m,1,{name},,11.9,,gazette").Rejected).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("=17")]
    [InlineData("17=")]
    [InlineData("T17")]
    [InlineData("17.")]
    [InlineData("17th")]
    public void A_place_in_any_common_form_is_a_place(string place) =>
        Assert.DoesNotContain(Import($"club-champs,2024,men-100m,{place},Ann Lee,,11.9,,gazette").Rejected, r => r.Column == "Pos");

    [Theory]
    [InlineData("dnf", "DNF")]
    [InlineData("DSQ", "DQ")]
    [InlineData("DNS", "DNS")]
    public void A_status_in_the_column_of_places_is_one(string written, string status)
    {
        Assert.True(Import("club-champs,2024,men-100m,1,Ann Lee,,11.9,,gazette", $"club-champs,2024,men-100m,{written},Ben Lee,,,,gazette").Succeeded);
        Assert.Contains($"status: {status} }}", _given.Content[GivenClub.Sprint], StringComparison.Ordinal);
    }

    [Fact]
    public void A_club_is_found_by_its_name()
    {
        Assert.True(Import("club-champs,2024,men-100m,1,Ann Lee,fen runners,11.9,,gazette").Succeeded);
        Assert.Contains("club: fen", _given.Content[GivenClub.Sprint], StringComparison.Ordinal);
    }

    private TrackArchive.Content.Importing.Rows.ImportReport Import(params string[] rows) =>
        _given.Import(Header + string.Join('\n', rows) + "\n", change: o => o with { Maps = Columns });
}
