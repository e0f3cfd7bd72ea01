using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Tables whose athletes compete for clubs, in a championship that counts by clubs and whose results name no nation.</summary>
public sealed class ImportedClubsSpecs : IDisposable
{
    private const string Header = "final,place,athlete,team,club,squad,mark,source\n";

    private readonly TemporaryFolder _content = new();
    private readonly TemporaryFolder _tables = new();

    public ImportedClubsSpecs()
    {
        TinyArchive.CopyTo(_content.Path);
        _content["teams.yml"] = "ELY: { name: Ely Example AC }\nCCA: { name: City Example AC }\n";
        _content["championships/club-champs.yml"] = "name: Club Championships\nteams: club\neditions:\n  2022: { city: Ely, programme: [men-4x100m, women-1500m, women-100m], sources: gazette }\n";
    }

    public void Dispose()
    {
        _content.Dispose();
        _tables.Dispose();
    }

    [Fact]
    public void Somebody_who_changes_club_is_one_person()
    {
        var report = Import("club-champs/2022/women-1500m,1,Ann Example,,CCA,,4:44.9,gazette", "club-champs/2022/women-100m,1,Ann Example,,ELY,,13.9,gazette");

        Assert.Equal(["ann-example"], report.AddedAthletes);
        Assert.Contains("athlete: ann-example, club: CCA", _content["finals/club-champs/2022/women-1500m.yml"], StringComparison.Ordinal);
        Assert.Contains("athlete: ann-example, club: ELY", _content["finals/club-champs/2022/women-100m.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_club_may_have_several_teams_with_names_or_without()
    {
        const string Relay = "club-champs/2022/men-4x100m";
        var report = Import($"{Relay},1,,Ely A,ELY,,44.1,gazette", $"{Relay},2,,Ely B,ELY,,45.1,gazette", $"{Relay},3,,,CCA,,46.1,gazette", $"{Relay},4,,,CCA,,47.1,gazette");

        Assert.Equal([Relay], report.AddedFinals);
        Assert.Contains("{ place: 4, club: CCA, mark: \"47.1\" }", _content[$"finals/{Relay}.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_squad_of_names_becomes_athletes()
    {
        var report = Import("club-champs/2022/men-4x100m,1,,,ELY,Bart Example; Herb Example 2; carl-lewis,44.1,gazette");

        Assert.Equal(["bart-example", "herb-example"], report.AddedAthletes);
        Assert.Equal(1, report.Rows);
        Assert.Contains("athlete: herb-example, leg: 2", _content["finals/club-champs/2022/men-4x100m.yml"], StringComparison.Ordinal);
        Assert.Contains("athlete: carl-lewis", _content["finals/club-champs/2022/men-4x100m.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_club_that_teams_yml_does_not_have_is_named_with_the_nearest() =>
        Assert.Contains("unknown club 'ELI', did you mean 'ELY'?", Assert.Single(Import("club-champs/2022/women-100m,1,Ann Example,,ELI,,13.9,gazette").Rejected).Text, StringComparison.Ordinal);

    private ImportReport Import(params string[] rows)
    {
        _tables["table.csv"] = Header + string.Join('\n', rows) + "\n";
        return ContentImport.Run(new ImportOptions(_content.Path, Path.Combine(_tables.Path, "table.csv")) { Wording = StatementMessages.Create }, _ => { });
    }
}
