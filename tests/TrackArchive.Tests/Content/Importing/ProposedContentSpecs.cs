using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Maps;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>What an import offers to a keeper whose archive or map lacks something.</summary>
public sealed class ProposedContentSpecs : IDisposable
{
    private const string List = "championship,edition,event,place,athlete,club,mark,source\n"
        + "town-games,2025,girls-u15-100m,1,Ann Lee,Marsh Harriers,13.1,town-sheet\n"
        + "town-games,2025,girls-u15-100m,2,Bea Lee,fen,13.2,town-sheet\n"
        + "club-champs,2025,men-mile,1,Cid Lee,Marsh Harriers,4:50,town-sheet\n";

    private readonly GivenClub _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public void What_the_rows_miss_is_offered_as_files_after_which_the_import_succeeds()
    {
        var folder = Path.Combine(Path.GetDirectoryName(_given.Write("proposal/keep", ""))!, "new");
        var before = _given.Content.Files();
        var report = _given.Import(List, change: o => o with { Propose = folder });
        Assert.Equal(before, _given.Content.Files());
        Assert.Equal(["teams.yml", "sources.yml", "events.yml", "club-champs.yml", "town-games.yml"], report.Proposed.Select(f => Path.GetFileName(f)));
        Assert.Contains("marsh-harriers: { name: Marsh Harriers }\n", File.ReadAllText(Path.Combine(folder, "teams.yml")), StringComparison.Ordinal);
        Assert.Contains("sex: women, under: 15, discipline: track, distance: 100, wind: true }\n", File.ReadAllText(Path.Combine(folder, "events.yml")), StringComparison.Ordinal);
        foreach (var file in report.Proposed)
            _given.Content[Path.GetRelativePath(folder, file)] = File.ReadAllText(file);
        Assert.True(_given.IsSound());
        Assert.True(_given.Import(List.Replace("Marsh", "marsh", StringComparison.Ordinal)).Succeeded);
    }

    [Fact]
    public void Nothing_is_offered_where_nothing_is_missing() => Assert.Empty(_given.Import(
        "championship,edition,event,place,athlete,mark,source\nclub-champs,2024,men-mile,1,Ann Lee,4:50,gazette\n", change: o => o with { Propose = Path.GetTempPath() }).Proposed);

    [Fact]
    public void A_map_is_guessed_from_the_header_and_the_first_rows_and_can_be_used()
    {
        var list = _given.Write("sheet.csv", "Results;;;;\nPos;Name;Club;Time;Bib\n1 / 2;LEE, Ann;Fen Runners;0:04:50,1;7\n2 / 2;Sample, Ben;;0:04:51,0;8\n");
        var diagnostics = new DiagnosticBag();
        var map = ContentImport.GuessMap(new ImportOptions(_given.Content.Path, list) { Wording = StatementMessages.Create }, diagnostics)!;
        Assert.Equal(
            """
            # A guess from the header and the first rows of sheet.csv: read it, correct it, and import with --map.
            set: { championship: CHANGE-ME, edition: CHANGE-ME, event: CHANGE-ME, source: CHANGE-ME }
            columns: { Pos: place, Name: athlete, Club: club, Time: mark, Bib: bib }
            split: { Pos: "{place} / {}" }
            marks: [decimal-comma, leading-zeros]
            names: [family-comma-given, capitals]

            """,
            map);
        var filled = map.Replace("championship: CHANGE-ME, edition: CHANGE-ME, event: CHANGE-ME, source: CHANGE-ME", "championship: club-champs, edition: 2024, event: men-mile, source: gazette", StringComparison.Ordinal);
        Assert.True(_given.Import("", filled, o => o with { Table = list }).Succeeded);
        Assert.Contains("{ place: 1, athlete: ann-lee,    club: fen, mark: \"4:50.1\", bib: \"7\" }", _given.Content[GivenClub.Mile], StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_is_kept_under_a_name_and_used_by_it()
    {
        var file = _given.Write("map.yml", "# The club's sheet.\ncolumns: { Pos: place, Name: athlete, Time: mark }\nset: { final: club-champs/2024/men-mile, source: gazette }\n");
        Assert.Null(SavedMaps.Save(_given.Content.Path, "club-sheet", file, new DiagnosticBag()));
        Assert.Equal(["club-sheet"], SavedMaps.FindNames(_given.Content.Path));
        Assert.True(_given.IsSound());
        Assert.True(_given.Import("Pos,Name,Time\n1,Ann Lee,4:50\n", change: o => o with { Maps = ["club-sheet"] }).Succeeded);
        Assert.NotNull(SavedMaps.Save(_given.Content.Path, "Club Sheet", file, new DiagnosticBag()));
    }

    [Fact]
    public void A_map_with_a_mistake_is_not_kept()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SavedMaps.Save(_given.Content.Path, "sheet", _given.Write("map.yml", "marks: [fast]\n"), diagnostics));
        Assert.True(diagnostics.HasErrors);
        Assert.Empty(SavedMaps.FindNames(_given.Content.Path));
    }
}
