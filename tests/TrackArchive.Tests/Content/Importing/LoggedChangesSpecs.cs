using TrackArchive.Content.Importing.Rows;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>What an import changes of finals goes into the log of the edition that is being made.</summary>
public sealed class LoggedChangesSpecs : IDisposable
{
    private const string Log = "changes/next.yml";
    private const string Header = "final,date,start,place,status,nation,athlete,id,mark,wind,source\n";

    private readonly GivenImport _given = new();

    public LoggedChangesSpecs() => _given.Content[Log] = "edition: next\ndate: 2099-01-01\nchanges:\n  - { final: olympic-games/1984/men-100m, what: final }\n";

    public void Dispose() => _given.Dispose();

    [Fact]
    public void A_new_final_is_one_change()
    {
        Assert.True(Import("olympic-games/1984/women-1500m,1984-08-11,,1,,ITA,Gabriella Dorio,,4:03.25,,olympedia").Succeeded);
        Assert.EndsWith("  - { final: olympic-games/1984/men-100m, what: final }\n  - { final: olympic-games/1984/women-1500m, what: final, sources: [olympedia] }\n", _given.Content[Log], StringComparison.Ordinal);
        Assert.True(_given.IsSound());
    }

    [Fact]
    public void What_is_added_to_a_final_is_said_with_its_source_and_agreement_is_no_change()
    {
        var report = Import("olympic-games/1984/men-100m,,18:45,1,,USA,Carl Lewis,carl-lewis,9.97,,gazette", "olympic-games/1984/men-100m,,,2,,USA,Sam Graddy,sam-graddy,10.19,,gazette", "olympic-games/1984/men-100m,,,4,,USA,Roy Green,,10.26,,gazette");
        Assert.True(report.Succeeded, string.Join('\n', report.Rejected.Concat(report.Ambiguous)));
        Assert.EndsWith(
            """
              - { final: olympic-games/1984/men-100m, what: start, after: "18:45" }
              - { final: olympic-games/1984/men-100m, what: other-mark, entry: carl-lewis, after: "9.97", sources: [gazette] }
              - { final: olympic-games/1984/men-100m, what: result, entry: roy-green, after: place 4, sources: [gazette] }

            """,
            _given.Content[Log], StringComparison.Ordinal);
        Assert.True(_given.IsSound());
    }

    [Fact]
    public void A_log_in_parts_has_the_change_in_that_of_the_final_s_edition()
    {
        _given.Content["changes/next/olympic-games-1988.yml"] = "changes:\n  - { final: olympic-games/1984/men-100m, what: date }\n";
        Assert.True(Import("olympic-games/1984/women-1500m,1984-08-11,,1,,ITA,Gabriella Dorio,,4:03.25,,olympedia").Succeeded);
        Assert.Equal("changes:\n  - { final: olympic-games/1984/women-1500m, what: final, sources: [olympedia] }\n", _given.Content["changes/next/olympic-games-1984.yml"]);
        Assert.True(_given.IsSound());
    }

    [Fact]
    public void A_date_of_an_athlete_s_life_is_logged_too()
    {
        Assert.True(_given.Import("id,died,died-source\nharold-wilson-1885,1916-05-31,gazette\n").Succeeded);
        Assert.EndsWith("  - { athlete: harold-wilson-1885, what: died, before: 1916-05, after: 1916-05-31, sources: [gazette] }\n", _given.Content[Log].Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(_given.IsSound());
    }

    [Fact]
    public void The_log_of_a_past_edition_is_closed()
    {
        _given.Content[Log] = _given.Content[Log].Replace("2099", "1999", StringComparison.Ordinal);
        var before = _given.Content[Log];
        Assert.True(Import("olympic-games/1984/women-1500m,1984-08-11,,1,,ITA,Gabriella Dorio,,4:03.25,,olympedia").Succeeded);
        Assert.Equal(before, _given.Content[Log]);
    }

    private ImportReport Import(params string[] rows) => _given.Import(Header + string.Join('\n', rows) + "\n", merge: true);
}
