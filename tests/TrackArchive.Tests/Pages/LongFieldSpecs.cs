using System.Text;
using TrackArchive.Domain;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Teams;
using TrackArchive.Publishing.Exports;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Theme;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>A final of hundreds is read by the hundred, and nobody is left out.</summary>
public class LongFieldSpecs
{
    private const string Race = "county-10k/2024/open-10km";

    private static readonly GivenSite Long = new(Field(250));

    [Fact]
    public void The_finals_page_has_the_first_hundred_and_leads_to_the_others()
    {
        var page = Long.Page<FinalPage>($"finals/{Race}.html");
        Assert.Equal((100, "1", "100"), (page.Standings.Rows.Length, page.Standings.Rows[0].Place.Words, page.Standings.Rows[^1].Place.Words));
        Assert.Equal(["1 to 100", "101 to 200", "201 to 250"], page.Parts.Select(p => p.Words));
        Assert.Equal(page.Route, page.Parts[0].To);
        Assert.Equal($"finals/{Race}.csv", page.Csv?.Path);
        Assert.Null(page.Field);
    }

    [Fact]
    public void Every_result_is_on_one_of_the_pages()
    {
        var parts = new[] { 101, 201 }.Select(first => Long.Page<FinalPartPage>($"finals/{Race}/{first}.html")).ToArray();
        var places = Long.Page<FinalPage>($"finals/{Race}.html").Standings.Rows.Concat(parts.SelectMany(p => p.Standings.Rows)).Select(r => r.Place.Words);
        Assert.Equal(Enumerable.Range(1, 250).Select(i => $"{i}"), places);
        Assert.All(parts, p => Assert.Equal(3, p.Parts.Length));
    }

    [Fact]
    public void A_reader_sees_which_hundred_it_is()
    {
        var page = Rendered.Document(Long.Page<FinalPartPage>($"finals/{Race}/201.html"));
        Assert.Equal("201 to 250", page.QuerySelector(".parts [aria-current=page]")?.TextContent);
        Assert.Equal(50, page.QuerySelectorAll("table.results tbody tr").Length);
        Assert.Equal("../open-10km.csv", page.QuerySelector(".parts a[download]")?.GetAttribute("href"));
    }

    [Fact]
    public void The_file_has_them_all()
    {
        var file = Assert.Single(FinalCsvFiles.Create(Long.Archive, [Long.Page<FinalPage>($"finals/{Race}.html")]));
        Assert.Equal($"finals/{Race}.csv", file.Path);
        Assert.Equal(251, Encoding.UTF8.GetString(file.Content.Span).TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void A_list_of_a_nations_results_has_the_first_hundred_and_says_so()
    {
        var nation = Long.Page<TeamPage>("nations/GBR.html");
        Assert.Equal(100, nation.Results.Length);
        Assert.Equal("Of finals with very many results, the first 100 places are listed here; the final’s own page has all.", nation.ResultsNote);
    }

    [Fact]
    public void A_usual_field_is_on_one_page()
    {
        var page = new GivenSite(Field(150)).Page<FinalPage>($"finals/{Race}.html");
        Assert.Equal((150, 0, null), (page.Standings.Rows.Length, page.Parts.Length, page.Csv));
    }

    private static Final Field(int results) => Enumerable.Range(1, results)
        .Aggregate(Given.Final(Race, "2024-05-18", Discipline.Road), (final, i) => final.Placed(i, $"runner-{i} GBR", $"{30 + (i / 60)}:{i % 60:00}"));
}
