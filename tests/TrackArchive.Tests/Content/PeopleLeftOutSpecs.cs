using System.Text;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Finals;
using TrackArchive.Publishing.Exports;
using TrackArchive.Tests.Pages;
using TrackArchive.Tests.Theme;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>People who asked to be left out, children whom the site gives no page, and who may enter whose events.</summary>
public sealed class PeopleLeftOutSpecs : IDisposable
{
    private const string Race = "finals/world-championships/2022/men-1500m.yml";

    private readonly ChangedArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_result_keeps_its_place_and_mark_where_the_name_is_withheld()
    {
        var archive = Load("- { place: 1, withheld: true, nation: GBR, mark: \"3:29.23\" }");
        var page = PageOf(archive);
        Assert.Equal("1 name withheld 3:29.23", $"{page.Standings.Rows[0].Place.Words} {page.Standings.Rows[0].Who.Single().Words} {page.Standings.Rows[0].Mark}");
        var name = Rendered.Document(page).QuerySelectorAll("table.results th[scope=row] a").Single();
        Assert.Equal(("name withheld", null), (name.TextContent, name.GetAttribute("href")));
        Assert.DoesNotContain(archive.Athletes, a => a.IsWithheld);
    }

    [Fact]
    public void Data_say_that_a_name_is_withheld_and_have_none()
    {
        var archive = Load("- { place: 1, withheld: true, nation: GBR, mark: \"3:29.23\" }");
        foreach (var file in DataFiles.Create(new ArchiveRelations(archive), workers: 1).Where(f => f.Path.StartsWith("finals/world-championships/2022", StringComparison.Ordinal) || f.Path == "events/men-1500m.json"))
        {
            var json = Encoding.UTF8.GetString(file.Content.Span);
            Assert.DoesNotContain("name withheld", json, StringComparison.Ordinal);
            Assert.DoesNotContain("men-1500m.yml", json, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nobody_is_taken_for_somebody_whose_name_is_withheld()
    {
        const string lines = "- { place: 1, withheld: true, nation: GBR, mark: \"3:29.23\" }\n- { place: 2, withheld: true, nation: GBR, mark: \"3:29.40\" }";
        var results = Load(lines).GetFinal(FinalId.TryParse("world-championships/2022/men-1500m").Value).Results;
        Assert.NotEqual(results[0].Key, results[1].Key);
    }

    [Theory]
    [InlineData("2012-06-01", false)]
    [InlineData("2014", false)]
    [InlineData("~2013", false)]
    [InlineData("2013-01-14", false)]
    [InlineData("2012-01-16", false)]
    [InlineData("2012-01-15", true)]
    [InlineData("2011", true)]
    public void Who_may_be_younger_than_the_site_says_has_no_page(string born, bool hasPage)
    {
        _archive["site.yml"] += "people: { youngest: 6, pages-from: 14 }\n";
        _archive["athletes/zzz.yml"] = $"kid: {{ name: Kid Example, sex: M, born: {born} }}\n";
        var archive = Load("- { place: 1, athlete: kid, nation: GBR, mark: \"4:10.0\" }");
        Assert.Equal(hasPage, GivenSite.PagesOf(archive).OfType<AthletePage>().Any(p => p.Name == "Kid Example"));
        Assert.Equal("Kid Example", PageOf(archive).Standings.Rows[0].Who.Single().Words);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(", born: 1990", 1)]
    public void Without_a_birth_the_class_says_how_old_somebody_is(string born, int pages)
    {
        _archive["site.yml"] += "people: { youngest: 6, pages-from: 15 }\n";
        _archive["athletes/zzz.yml"] = $"kid: {{ name: Kid Example, sex: M{born} }}\n";
        var archive = Load("- { place: 1, athlete: kid, nation: GBR, under: 11, mark: \"4:10.0\" }");
        Assert.Equal(pages, GivenSite.PagesOf(archive).OfType<AthletePage>().Count(p => p.Name == "Kid Example"));
    }

    [Fact]
    public void A_woman_may_enter_a_mens_event_where_the_championship_is_open_to_women()
    {
        _archive["athletes/zzz.yml"] = "ann: { name: Ann Example, sex: F }\n";
        const string line = "- { place: 1, athlete: ann, nation: GBR, mark: \"4:10.0\" }";
        Write(line);
        Assert.Contains("has sex F but is in a men's event", _archive.Load().Messages, StringComparison.Ordinal);
        _archive["championships/world-championships.yml"] = _archive["championships/world-championships.yml"].Replace("editions:", "open-to: women\neditions:", StringComparison.Ordinal);
        Assert.Equal(Sex.Women, Load(line).GetFinal(FinalId.TryParse("world-championships/2022/men-1500m").Value).Results[0].Athlete!.Sex);
    }

    private void Write(string results) =>
        _archive[Race] = $"date: 2022-07-19\nresults:\n{string.Join('\n', results.Split('\n').Select(l => "  " + l))}\nsources: [wa-results]\n";

    private Archive Load(string results)
    {
        Write(results);
        var (loaded, messages) = _archive.Load();
        Assert.Equal("", messages);
        return loaded.Archive!;
    }

    private static FinalPage PageOf(Archive archive) =>
        GivenSite.PagesOf(archive).OfType<FinalPage>().Single(p => p.Route == Routes.Final(FinalId.TryParse("world-championships/2022/men-1500m").Value));
}
