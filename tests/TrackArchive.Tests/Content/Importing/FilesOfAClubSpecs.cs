using System.Text;
using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Importing.Tables;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Three files of a club, brought into an archive that has nothing yet: what they miss is proposed and copied, then they come in.</summary>
public sealed class FilesOfAClubSpecs : IDisposable
{
    private const string Championships = """
        Marsh Harriers – Club Championships 2024;;;;;;;;
        Date: 18/05/2024;Venue: Mill Track;;;;;;;
        Event;Class;Round;Pos;Name;Club;Mark;Wind;Note
        100m;U15 Girls;Heat 1;1;SAMPLE-REED, Zoé;Marsh Harriers;13,41;+1,2;Q
        100m;U15 Girls;Heat 1;DNS;Sedge, Jo;Marsh Harriers;;;
        100m;U15 Girls;Heat 2;1;O'REED, Niamh;Fen Example AC;13,38;2,4;Q
        100m;U15 Girls;Final;1=;O'REED, Niamh;Fen Example AC;13,22;0,9;PB
        100m;U15 Girls;Final;1=;SAMPLE-REED, Zoé;Marsh Harriers;13,22;0,9;
        Mile;Men;Final;1;Piotr Rush;Marsh Harriers A;4:31,7;;
        Mile;Men;Final;2;Dean Rush;Marsh Harriers B;4.32.05;;
        Mile;Men;Final;DQ;Alex Rush;Fen Example AC;4:29,9;;TR17.2.3
        Shot;M50 6kg;Final;1;George Rush;Marsh Harriers;11,04;;
        Shot;M50 6kg;Final;2;Bill Rush;Fen Example AC;35-11.25;;
        Long Jump;Women;Final;1;Ana Rush;Marsh Harriers;5,02w;+2,6;
        4x100m;Mixed U13;Final;1;Marsh Harriers A;Marsh Harriers A;58,9;;Kit; Lee; Mia; Noah

        """;

    private const string ChampionshipsMap = """
        set: { championship: club-champs, edition: 2024, source: club-sheet, date: 2024-05-18 }
        columns: { Pos: place, Name: athlete, Club: club, Mark: mark, Wind: wind, Round: round, Note: note }
        join: { event: "{Class} {Event}" }
        values:
          event: { U15 Girls 100m: girls-u15-100m, Men Mile: men-mile, M50 6kg Shot: men-m50-shot-put, Women Long Jump: women-long-jump, Mixed U13 4x100m: mixed-u13-4x100m }
          club: { Marsh Harriers A: Marsh Harriers, Marsh Harriers B: Marsh Harriers }
        move: { note: { Q: advances, PB: records, TR17.2.3: rule } }
        marks: [decimal-comma, dotted-minutes]
        names: [family-comma-given, capitals]
        further: { Note: squad }
        sexes: { Kit: M, Lee: M, Mia: F, Noah: M }

        """;

    private const string Road = """
        Pos,Bib,Name,Gender,Cat,Team,Gun,Chip
        1,101,Eve REED,F,SEN,Unattached,00:31:15,00:31:14
        2,102,Gus REED,M,M40,,00:31:23,00:31:23
        3,103,Gus REED,M,U20,Marsh Harriers,00:31:28,00:31:20
        DNF,170,Will Reed,M,SEN,Marsh Harriers,,

        """;

    private const string RoadMap = """
        set: { championship: marsh-10k, edition: 2025, event: open-10km, source: road-timing, timed-by: gun }
        columns: { Pos: place, Bib: bib, Name: athlete, Gender: sex, Team: club, Gun: mark, Chip: chip }
        split: { Cat: ["M{masters}", "W{masters}", "U{under}"] }
        join: { hint: "{Bib}" }
        values: { club: { Unattached: "" } }
        marks: [leading-zeros]
        names: [capitals]

        """;

    private const string Track = """
        20,2,1,Men 800m Final,,,,,,800,15:42:01.1230
        1,114,3,Rush,Ben,MAR,2:01.318,,2:01.318,,59.87 (59.87)
        2,131,5,Rush,Dean,MAR,2:01.402,,0.084,,1:00.02 (1:00.02)
        DNS,140,2,Rush,Kit,FEN,,,,,

        """;

    private const string TrackMap = """
        set: { championship: open-meeting, edition: 2025, source: photo-finish }
        values: { event: { Men 800m Final: men-800m }, club: { MAR: Marsh Harriers, FEN: Fen Example AC } }

        """;

    private readonly TemporaryFolder _place = new();

    private string Content => Path.Combine(_place.Path, "content");

    public FilesOfAClubSpecs()
    {
        _place["content/site.yml"] = "title: Marsh Harriers\nbase-url: https://marsh.example/\ndate: 2026-01-01\nedition: \"2026.1\"\nlanguage: en\nlicence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }\n";
        _place["content/events.yml"] = "men-800m: { name: 800 metres, sex: men, discipline: track, distance: 800 }\n";
        _place["content/sources.yml"] = "club-sheet: { title: The club's own sheets, publisher: Marsh Harriers }\n";
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public void They_become_an_archive_that_is_sound()
    {
        Bring("champs.csv", Championships, ChampionshipsMap, TableEncoding.Windows1252);
        var asked = Import("road.csv", Road, RoadMap, TableEncoding.Utf8);
        Assert.Equal([3, 4], asked.Ambiguous.Select(a => a.Row));
        Bring("road.csv", Road, RoadMap + "athletes: { 102/Gus Reed: gus-reed-senior, 103/Gus Reed: gus-reed-junior }\n", TableEncoding.Utf8);
        Assert.Contains("Dean Rush could be dean-rush", Assert.Single(Import("track.lif", Track, TrackMap, TableEncoding.Utf8).Ambiguous).Text, StringComparison.Ordinal);
        Bring("track.lif", Track, TrackMap + "athletes: { Dean Rush: dean-rush }\n", TableEncoding.Utf8);

        var diagnostics = new DiagnosticBag();
        var archive = ArchiveLoader.Load(Content, "content", diagnostics).Archive;
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted()));
        Assert.Equal(7, archive!.Finals.Length);
        Assert.Equal(2, archive.Finals.Single(f => f.Id.ToString() == "club-champs/2024/girls-u15-100m").Rounds.Length);
        Assert.Contains("name: Zoé Sample-Reed\n", _place["content/athletes/marsh-harriers.yml"], StringComparison.Ordinal);
        Assert.Contains("mark: \"2:01.32\"", _place["content/finals/open-meeting/2025/men-800m.yml"], StringComparison.Ordinal);
        Assert.Contains("Dean Rush: dean-rush", _place["content/names.yml"], StringComparison.Ordinal);
    }

    /// <summary>Copies what is proposed, as a keeper does who has read it, and imports.</summary>
    private void Bring(string name, string text, string map, TableEncoding encoding)
    {
        var report = Import(name, text, map, encoding);
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)) + report.Failure + string.Join('\n', report.Diagnostics));
    }

    private ImportReport Import(string name, string text, string map, TableEncoding encoding)
    {
        _place["map.yml"] = map;
        var file = Path.Combine(_place.Path, name);
        File.WriteAllBytes(file, (encoding == TableEncoding.Utf8 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!).GetBytes(text));
        var options = new ImportOptions(Content, file) { Wording = StatementMessages.Create, Maps = [Path.Combine(_place.Path, "map.yml")], Encoding = encoding };
        var folder = Path.Combine(_place.Path, "proposal-" + name + map.Length);
        foreach (var proposed in ContentImport.Run(options with { Propose = folder }, _ => { }).Proposed)
            _place[$"content/{Path.GetRelativePath(folder, proposed)}"] = File.ReadAllText(proposed);
        return ContentImport.Run(options, _ => { });
    }
}
