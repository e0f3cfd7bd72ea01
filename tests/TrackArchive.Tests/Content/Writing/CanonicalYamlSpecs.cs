using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content.Writing;

public class CanonicalYamlSpecs
{
    [Fact]
    public void Results_stand_in_columns_with_their_marks_quoted() =>
        Becomes(
            FileKind.Final,
            "results:\n- {athlete: ann-lee, place: 1, nation: GBR, mark: 9.9}\n- place: 10\n  nation: 'KEN'\n  athlete: bo\n- { athlete: cy, nation: USA, status: DNF }\ndate: '1984-08-11'\n",
            """
            date: 1984-08-11
            results:
              - { place: 1,  athlete: ann-lee, nation: GBR, mark: "9.9" }
              - { place: 10, athlete: bo,      nation: KEN }
              - { athlete: cy,      nation: USA, status: DNF }
            """);

    [Fact]
    public void A_squad_has_a_line_for_each() =>
        Becomes(
            FileKind.Final,
            "results: [{ place: 1, squad: [{ leg: 1, athlete: a }, { athlete: b }], nation: USA, mark: '37.83' }]\n",
            """
            results:
              - place: 1
                squad:
                  - { athlete: a, leg: 1 }
                  - { athlete: b }
                nation: USA
                mark: "37.83"
            """);

    [Fact]
    public void A_shelf_is_in_order_of_its_ids_with_air_between_them() =>
        Becomes(
            FileKind.AthleteShelf,
            "b: { sex: M, name: B, ids: { olympedia: '12', wikidata: Q1 } }\na: { sex: F, name: A, born: 1901 }\n",
            """
            a:
              name: A
              sex: F
              born: 1901

            b:
              name: B
              sex: M
              ids: { olympedia: "12", wikidata: Q1 }
            """);

    [Theory]
    [InlineData("a:\n  date: 1984\n  # shallow\n    # deep\nb: 1\n")]
    [InlineData("a:\n  - x\n# shallow\n    # deep\nb: 1\n")]
    [InlineData("a:\n  b:\n    c: 1\n  # three\n    # five\nd: 1\n")]
    [InlineData("a:\n  b:\n    c: 1\n      # seven\n    # five\n  # three\n# one\nd: 1\n")]
    [InlineData("a: 1\n  # deep\n# shallow\n  # deep again\nb: 1\n")]
    [InlineData("a: 1\n      # at the end\n  # and further left\n# and left\n")]
    public void Comments_of_several_indentations_keep_their_order_and_are_stable(string text)
    {
        foreach (var kind in new[] { FileKind.Final, FileKind.AthleteShelf })
        {
            var once = Written(text, kind);
            Assert.Equal(Comments(text), Comments(once));
            Assert.Equal(once, Written(once, kind));
        }
    }

    private static string Written(string text, FileKind kind) => CanonicalYaml.Read(text, "a.yml", new DiagnosticBag())!.Write(kind)!;

    private static IEnumerable<string> Comments(string text) => text.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith('#'));

    [Fact]
    public void Comments_stay_where_they_are_meant() =>
        Becomes(
            FileKind.Final,
            """
            # About the file.

            # the day
            date: 1984-08-11 #  by the programme
            results: # four of nine
            - {place: 1, athlete: a, nation: GBR} # the champion
            # fell
            - { athlete: b, nation: USA, status: DNF }
            # the others are not known
            sources: [x]
            decisions:
              - entry: a
                # why: see the note
                effect: annul
                by: [{ authority: ioc }]
                # below
              # further decisions wait
            # the end
            """,
            """
            # About the file.

            # the day
            date: 1984-08-11 #  by the programme
            results: # four of nine
              - { place: 1, athlete: a, nation: GBR } # the champion
              # fell
              - { athlete: b, nation: USA, status: DNF }
            decisions:
              # why: see the note
              - effect: annul
                entry: a
                by:
                  - { authority: ioc }
                # below
              # further decisions wait
            # the end
            # the others are not known
            sources: [x]
            """);

    [Fact]
    public void What_carries_comments_inside_keeps_its_lines() =>
        Becomes(
            FileKind.Final,
            "results:\n  - place: 1 # a tie\n    athlete: a\n    nation: GBR\n",
            """
            results:
              - place: 1 # a tie
                athlete: a
                nation: GBR
            """);

    [Fact]
    public void Quotes_stand_only_where_they_are_needed() =>
        Becomes(
            FileKind.Final,
            "results: []\nnotes: ['Plain', \"It's so, then\", '1984', 'yes', 'a: b', 'a #b', '- a', \"é\\tc\", '', '[a]', 'Over\n\n  lines']\n",
            """"
            results: []
            notes:
              - Plain
              - It's so, then
              - "1984"
              - "yes"
              - "a: b"
              - "a #b"
              - "- a"
              - "é\tc"
              - ""
              - "[a]"
              - "Over\nlines"
            """");

    [Fact]
    public void A_long_list_goes_on_in_the_next_line()
    {
        var events = string.Join(", ", Enumerable.Range(1, 20).Select(n => $"men-{n}00m"));
        var text = Format(FileKind.Championship, $"name: N\neditions:\n  1984:\n    programme: [{events}]\n");
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 120, line));
        Assert.Contains("\n      men-", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes: [a, # b\n  c]\n")]
    [InlineData("results:\n  - { place: 1, # b\n      nation: GBR }\n")]
    public void A_comment_inside_brackets_or_braces_is_a_mistake(string text)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(CanonicalYaml.Read(text, "a.yml", diagnostics));
        Assert.Equal(Codes.CommentInFlow, Assert.Single(diagnostics.Sorted()).Code);
    }

    private static void Becomes(FileKind kind, string text, string canonical)
    {
        Assert.Equal(canonical + "\n", Format(kind, text));
        Assert.Equal(canonical + "\n", Format(kind, canonical + "\n"));
    }

    private static string Format(FileKind kind, string text)
    {
        var diagnostics = new DiagnosticBag();
        var yaml = CanonicalYaml.Read(text, "a.yml", diagnostics);
        Assert.Empty(diagnostics.Sorted());
        var canonical = yaml!.Write(kind);
        Assert.NotNull(canonical);
        return canonical;
    }
}
