using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>In an open race the row says whether an athlete is a woman or a man; nothing else does.</summary>
public sealed class ImportedSexSpecs : IDisposable
{
    private readonly TemporaryFolder _content = new();
    private readonly TemporaryFolder _tables = new();

    public ImportedSexSpecs()
    {
        TinyArchive.CopyTo(_content.Path);
        _content["events.yml"] += "open-5km: { name: 5 kilometres, sex: open, discipline: road, distance: 5000 }\n";
        _content["championships/county-5k.yml"] = "name: County 5K\neditions:\n  2024: { city: Ely, programme: [open-5km], sources: gazette }\n";
    }

    public void Dispose()
    {
        _content.Dispose();
        _tables.Dispose();
    }

    [Fact]
    public void The_row_says_who_is_a_woman_and_who_is_a_man()
    {
        Assert.True(Import("F", "M").Succeeded);
        Assert.Contains("ann-example:\n  name: Ann Example\n  sex: F\n", _content["athletes/can.yml"], StringComparison.Ordinal);
        Assert.Contains("ben-sample:\n  name: Ben Sample\n  sex: M\n", _content["athletes/can.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_taken_for_a_man_where_no_row_says_so()
    {
        var report = Import("", "M");
        Assert.Contains("nothing says whether Ann Example is a man or a woman; say it with `member-sex`", Assert.Single(report.Ambiguous).Text, StringComparison.Ordinal);
        Assert.Empty(report.AddedAthletes);
    }

    [Fact]
    public void A_woman_of_an_open_race_is_the_woman_of_a_race_for_women()
    {
        using var given = new GivenClub();
        var report = given.Import("championship,edition,event,sex,place,athlete,mark,source\nclub-champs,2024,5km,F,1,Eve Example,17:40,gazette\nclub-champs,2023,5km,women,1,Eve Example,17:30,gazette\n");
        Assert.True(report.Succeeded);
        Assert.Equal(["eve-example"], report.AddedAthletes);
        Assert.Contains("sex: F", given.Content["athletes/unattached.yml"], StringComparison.Ordinal);
        Assert.Equal(["club-champs/2023/women-5km", "club-champs/2024/open-5km"], report.AddedFinals);
    }

    [Fact]
    public void A_man_in_a_race_for_women_is_refused()
    {
        using var given = new GivenClub();
        var report = given.Import("championship,edition,event,sex,place,athlete,mark,source\nclub-champs,2023,women-5km,M,1,Adam Example,17:30,gazette\n");
        Assert.Contains("women-5km is not for men", Assert.Single(report.Rejected).Text, StringComparison.Ordinal);
    }

    private ImportReport Import(string first, string second)
    {
        _tables["table.csv"] = $"championship,edition,event,date,place,athlete,member-sex,nation,mark,source\ncounty-5k,2024,open-5km,2024-05-18,1,Ann Example,{first},CAN,17:01,gazette\ncounty-5k,2024,open-5km,2024-05-18,2,Ben Sample,{second},CAN,17:02,gazette\n";
        return ContentImport.Run(new ImportOptions(_content.Path, Path.Combine(_tables.Path, "table.csv")) { Wording = StatementMessages.Create }, _ => { });
    }
}
