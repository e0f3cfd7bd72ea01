using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Importing.Tables;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Files of timing systems and programs, taken as they are.</summary>
public sealed class TimingFilesSpecs : IDisposable
{
    private const string Map = """
        set: { championship: club-champs, edition: 2024, source: gazette, date: 2024-05-18 }
        values: { event: { Men 100m Final: men-100m, Open: open-5km }, club: { FEN: fen, ELY: ely } }

        """;

    private readonly GivenClub _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public void A_race_of_a_photo_finish_has_its_times_in_hundredths_and_keeps_the_thousandths_that_decided()
    {
        var report = Import("020-2-01.lif", """
            20,2,1,Men 100m Final,+1.2,m/s,,,,100,15:42:01.1230
            1,114,3,Sample,Ben,FEN,11.974,,11.974,0.151,
            2,131,5,Example,Dean,FEN,11.977,,0.003,0.162,
            3,127,4,Example,Sam,ELY,12.001,,0.024,,
            DNS,140,2,Sample,Kit,ELY,,,,,

            """);
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)) + report.Failure);
        Assert.Equal(
            """
            date: 2024-05-18
            start: "15:42"
            results:
              - { place: 1, athlete: ben-sample,   club: fen, mark: "11.98", wind: 1.2, reaction: "0.151", bib: "114", lane: 3, place-note: 11.974 to the thousandth }
              - { place: 2, athlete: dean-example, club: fen, mark: "11.98", wind: 1.2, reaction: "0.162", bib: "131", lane: 5, place-note: 11.977 to the thousandth }
              - { place: 3, athlete: sam-example,  club: ely, mark: "12.01", wind: 1.2, bib: "127", lane: 4 }
              - { athlete: kit-sample,   club: ely, status: DNS, wind: 1.2, bib: "140", lane: 2 }
            sources: [gazette]

            """,
            _given.Content[GivenClub.Sprint]);
        Assert.True(_given.IsSound());
    }

    [Theory]
    [InlineData("11.970", "11.97")]
    [InlineData("11.971", "11.98")]
    [InlineData("2:01.318", "2:01.32")]
    [InlineData("1:59.991", "2:00.00")]
    [InlineData("59.999", "1:00.00")]
    [InlineData("12.3", "12.3")]
    public void A_time_is_rounded_up(string exact, string published) =>
        Assert.Equal(published, LynxResult.Read($"1,1,1,Race,,,,,,100,\n1,1,1,A,B,C,{exact}\n")[1].Cells[9]);

    [Fact]
    public void A_result_list_of_the_IOF_has_one_row_a_runner()
    {
        var report = Import("run.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <ResultList xmlns="http://www.orienteering.org/datastandard/3.0" iofVersion="3.0">
              <Event><Name>Fen run</Name></Event>
              <ClassResult>
                <Class><Name>Open</Name></Class>
                <PersonResult>
                  <Person sex="F"><Name><Family>Sample</Family><Given>Ana</Given></Name><BirthDate>1990-02-01</BirthDate></Person>
                  <Organisation><Name>Fen Runners</Name></Organisation>
                  <Result><BibNumber>7</BibNumber><Time>1061</Time><Position>1</Position><Status>OK</Status></Result>
                </PersonResult>
                <PersonResult>
                  <Person sex="M"><Name><Family>Sample</Family><Given>Bo</Given></Name></Person>
                  <Result><Time>900</Time><Status>DidNotFinish</Status></Result>
                </PersonResult>
              </ClassResult>
            </ResultList>
            """);
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)) + report.Failure + string.Join('\n', report.Diagnostics));
        Assert.Contains("{ place: 1, athlete: ana-sample, club: fen, mark: \"17:41\", bib: \"7\" }", _given.Content["finals/club-champs/2024/open-5km.yml"], StringComparison.Ordinal);
        Assert.Contains("{ athlete: bo-sample,  status: DNF }", _given.Content["finals/club-champs/2024/open-5km.yml"], StringComparison.Ordinal);
        Assert.Contains("sex: F\n  born: 1990-02-01\n", _given.Content["athletes/fen.yml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ResultList><Event>", "not well-formed")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><ResultList>&b;</ResultList>", "not well-formed")]
    [InlineData("<a><b/></a>", "this is an XML file")]
    public void Other_XML_is_refused(string text, string why) => Assert.Contains(why, Assert.Single(Import("run.xml", text).Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_of_files_is_one_import_and_its_messages_name_the_file()
    {
        _given.Write("races/a.csv", "place,athlete,mark\n1,Ann Lee,11.9\n");
        _given.Write("races/b.csv", "place,athlete,mark\n1,Ann Lee,fast\n");
        _given.Write("races/readme.md", "no table");
        var folder = Path.GetDirectoryName(_given.Write("races/c.csv", "place,athlete,mark\n1,Ann Lee,4:40\n"))!;
        const string Names = "set: { championship: club-champs, edition: 2024, source: gazette }\njoin: { event: \"{file}\" }\nvalues: { event: { a: men-100m, b: men-mile, c: men-mile } }\n";
        var note = Assert.Single(_given.Import("", Names, o => o with { Table = folder, DryRun = true }).Rejected);
        Assert.Equal((2, "mark", "b.csv"), (note.Row, note.Column, Path.GetFileName(note.File)));
        File.Delete(Path.Combine(folder, "b.csv"));
        var report = _given.Import("", Names, o => o with { Table = folder });
        Assert.Equal(["ann-lee"], report.AddedAthletes);
        Assert.Equal(["club-champs/2024/men-100m", "club-champs/2024/men-mile"], report.AddedFinals);
    }

    private ImportReport Import(string name, string text)
    {
        var file = _given.Write(name, text);
        return _given.Import("", Map, o => o with { Table = file });
    }
}
