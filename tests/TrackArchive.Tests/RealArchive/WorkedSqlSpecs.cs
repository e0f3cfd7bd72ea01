using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The worked questions in SQL, which must say the same as the archive itself and as the script of the page.</summary>
public sealed class WorkedSqlSpecs
{
    public static TheoryData<string> Ids => [.. WorkedQuestion.All.Select(q => q.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_has_the_same_answer(string id)
    {
        var worked = WorkedQuestion.All.Single(q => q.Id == id);

        var isGrouped = worked.Question.Contains("group=", StringComparison.Ordinal);
        string[] found = [.. PublishedTables.Ask(File.ReadAllText(Path.Join(Repository.Folder("tests/fixtures/questions/sql"), $"{id}.sql"))).Select(Line)];

        Assert.Equal(worked.Count, found.Length);
        string[] expected = [.. worked.Answer.Select(a => Line(isGrouped ? a.Select(Known) : a))];
        if (!isGrouped)
            Assert.Equal(expected, found.Take(expected.Length));
        else if (expected.Length == worked.Count)
            Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal)); // Names that break ties are not spelled alike in SQL.
        else
            Assert.Superset(expected.ToHashSet(), found.ToHashSet());
    }

    [Theory]
    [InlineData("records-but-for-the-wind", "world-championships/1983/women-100m-hurdles | Bettine Jahn | 12.35 | 2.4 | 12.36")]
    [InlineData("beat-the-olympic-champion", "world-championships/1993/men-1500m | Noureddine Morceli | 1 | Fermín Cacho | 2")]
    [InlineData("fourth-more-often", "sven-nylander | 4 | 0")]
    public void What_the_form_does_not_ask_one_query_answers(string id, string first) =>
        Assert.Equal(first, Line(PublishedTables.Ask(File.ReadAllText(Path.Join(Repository.Folder("tests/fixtures/questions/only-sql"), $"{id}.sql")))[0]));

    /// <summary>SQL counts what is known: of 7..9 the seven.</summary>
    private static string Known(string count) => count.Split("..")[0];

    private static string Line(IEnumerable<string> values) => string.Join(" | ", values);
}
