using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Lists as clubs have them, with maps that say what they mean.</summary>
public sealed class ListsOfClubsSpecs : IDisposable
{
    /// <summary>What all of these lists are about.</summary>
    private const string Set = "set: { championship: club-champs, edition: 2024, source: gazette }\n";

    private readonly GivenClub _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public void A_list_with_lines_above_its_header_semicolons_and_decimal_commas_is_read_by_its_map()
    {
        const string Map = Set + """
            columns: { Pos: place, Name: athlete, Club: club, Mark: mark, Wind: wind }
            join: { event: "{Class} {Event}" }
            values:
              event: { Men 100m: men-100m, Women Long Jump: women-long-jump }
              club: { Fen Runners B: fen }
            marks: [decimal-comma]
            behind-marks: { w: mark, PB: records }
            names: [family-comma-given, capitals]

            """;
        var report = _given.Import(
            """
            Fen Runners - Club Championships 2024;;;;;;
            Date: 18/05/2024;Venue: Amber Way Track;;;;;
            Event;Class;Pos;Name;Club;Mark;Wind
            100m;Men;1;PATEL-EXAMPLE, Zoë;Fen Runners B;11,41 PB;+1,2
            100m;Men;2=;O'EXAMPLE, Neil;Ely Example AC;11,55;+1,2
            100m;Men;2=;Dean Example;Fen Runners;11,55;+1,2
            100m;Men;DNF;Sam Example;;;
            Long Jump;Women;1;Ana Sample;Fen Runners;5,02w;+2,6

            """,
            Map);
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)));
        Assert.Equal(
            """
            results:
              - { place: 1, athlete: zoe-patel-example, club: fen, mark: "11.41", wind: 1.2, records: [PB] }
              - { place: 2, athlete: neil-oexample,     club: ely, mark: "11.55", wind: 1.2 }
              - { place: 2, athlete: dean-example,      club: fen, mark: "11.55", wind: 1.2 }
              - { athlete: sam-example,       status: DNF }
            sources: [gazette]

            """,
            _given.Content[GivenClub.Sprint]);
        Assert.Contains("name: Zoë Patel-Example\n", _given.Content["athletes/fen.yml"], StringComparison.Ordinal);
        Assert.Contains("name: Neil O'Example\n", _given.Content["athletes/ely.yml"], StringComparison.Ordinal);
        Assert.Contains("mark: \"5.02w\", wind: 2.6 }", _given.Content["finals/club-champs/2024/women-long-jump.yml"], StringComparison.Ordinal);
        Assert.True(_given.IsSound());
    }

    [Fact]
    public void A_cell_comes_apart_and_a_part_may_be_a_value()
    {
        var report = _given.Import(
            "Place,Name,Cat,Time\n1 / 13408,\"Example, Ann (Ely)\",W40,17:30\n2 / 13408,Ben Sample,U20,17:31\n3 / 13408,Cid Sample,SEN,17:32\n",
            """
            set: { championship: club-champs, edition: 2024, event: open-5km, source: gazette }
            columns: { Time: mark }
            split: { Place: "{place} / {}", Name: ["{family}, {given} ({})", "{athlete}"], Cat: ["W{masters}", "U{under}"] }
            join: { athlete: "{given} {family}" }
            sexes: { Ann Example: F, Ben Sample: M, Cid Sample: M }

            """);
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)) + report.Failure);
        Assert.Contains("{ place: 1, athlete: ann-example, mark: \"17:30\", masters: 40 }", _given.Content["finals/club-champs/2024/open-5km.yml"], StringComparison.Ordinal);
        Assert.Contains("{ place: 2, athlete: ben-sample,  mark: \"17:31\", under: 20 }", _given.Content["finals/club-champs/2024/open-5km.yml"], StringComparison.Ordinal);
        Assert.Contains("name: Ann Example\n  sex: F\n", _given.Content["athletes/unattached.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Longer_rows_have_their_squad_in_columns_of_its_own()
    {
        var report = _given.Import(
            "Pos;Name;Club;Mark;Note\n1;Fen A;Fen Runners;44.9;Kit Sample; Lee Sample; Max Sample; Noah Sample\n2;Ely;Ely Example AC;45.1;\n",
            Set.Replace("source:", "event: men-4x100m, source:", StringComparison.Ordinal) + "columns: { Pos: place, Name: team, Club: club, Mark: mark, Note: note }\nfurther: { Note: squad }\nvalues: { team: { Ely: \"\" } }\n");
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)) + report.Failure);
        Assert.Equal(["kit-sample", "lee-sample", "max-sample", "noah-sample"], report.AddedAthletes);
        Assert.Contains("    squad:\n      - { athlete: kit-sample }\n", _given.Content["finals/club-champs/2024/men-4x100m.yml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void The_separator_is_found(char separator)
    {
        var row = string.Join(separator, "club-champs", "2024", "men-100m", "1", "Ann Lee", "\"11.9\"", "gazette");
        Assert.True(_given.Import($"{string.Join(separator, "championship", "edition", "event", "place", "athlete", "mark", "source")}\n{row}\n").Succeeded);
    }

    [Fact]
    public void A_list_may_count_on_where_somebody_did_not_finish()
    {
        const string List = "place,athlete,mark\n1,Ann Lee,4:40.1\n2,Ben Lee,DNF\n";
        var map = Set.Replace("source:", "event: men-mile, source:", StringComparison.Ordinal);
        Assert.Contains("a place and the status DNF", Assert.Single(_given.Import(List, map).Rejected).Text, StringComparison.Ordinal);
        Assert.True(_given.Import(List, map + "numbered-through: true\n").Succeeded);
        Assert.Contains("{ athlete: ben-lee, status: DNF }", _given.Content[GivenClub.Mile], StringComparison.Ordinal);
    }

    [Fact]
    public void A_Greek_name_stays_and_its_id_is_in_Latin_letters()
    {
        Assert.True(_given.Import("final,place,athlete,mark,source\nclub-champs/2024/men-100m,1,Νίκος Παράδειγμα,11.9,gazette\n").Succeeded);
        Assert.Contains("nikos-paradeigma:\n  name: Νίκος Παράδειγμα\n", _given.Content["athletes/unattached.yml"], StringComparison.Ordinal);
        Assert.True(_given.IsSound());
    }

    [Fact]
    public void A_map_is_read_whole_and_each_of_its_mistakes_has_a_place()
    {
        var report = _given.Import("a,b\n", "set: [1]\nmarks: [dotted-minute]\nsplit: { a: \"{\" }\ncolour: red\n");
        Assert.Equal([1, 2, 3, 4], report.Diagnostics.Select(d => d.Location.Line));
        Assert.Contains("did you mean 'dotted-minutes'?", report.Diagnostics[1].Hint!.Text, StringComparison.Ordinal);
    }
}
