using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>The records of a club are held against what was run for that club, and against nothing else.</summary>
public sealed class ClubRecordSpecs : IDisposable
{
    private readonly ChangedArchive _archive = new();

    public ClubRecordSpecs()
    {
        _archive["teams.yml"] = "fen: { name: Fen Runners }\nely: { name: Ely Example Harriers }\n";
        _archive["finals/world-championships/2022/men-1500m.yml"] =
            """
            date: 2022-07-19
            results:
              - { place: 1, athlete: jake-wightman, nation: GBR, club: fen, mark: "3:29.23" }
            sources: [wa-results]

            """;
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_better_mark_of_the_club_contradicts_the_list() =>
        Assert.Contains("the list says 3:30.0; world-championships/2022/men-1500m has 3:29.23 by jake-wightman", Check("club: fen"), StringComparison.Ordinal);

    [Fact]
    public void A_better_mark_of_another_club_does_not() => Assert.Equal("", Check("club: ely"));

    [Fact]
    public void Records_of_a_championship_are_of_any_club() => Assert.Contains("the list says 3:30.0", Check("championship: world-championships"), StringComparison.Ordinal);

    private string Check(string scope)
    {
        _archive["records/list.yml"] = $"name: Records\nkind: records\n{scope}\nentries:\n  - {{ event: men-1500m, mark: \"3:30.0\", name: Ann Example, club: ely }}\nsources: [wa-results]\n";
        return _archive.Load().Messages;
    }
}
