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

    [Fact]
    public async Task The_query_that_the_page_opens_has_the_same_answer()
    {
        var worked = WorkedQuestion.All;
        var queries = await QuestionScript.WriteSqlAsync(PublishedArchive.Archive, worked.Select(w => w.Question));
        Assert.InRange(queries.Count(q => q.Length > 0), worked.Length - 4, worked.Length - 1); // Rounds, streaks and gaps have none.
        foreach (var (question, sql) in worked.Zip(queries).Where(p => p.Second.Length > 0))
        {
            var isGrouped = question.Question.Contains("group=", StringComparison.Ordinal);
            string[] found = [.. PublishedTables.Ask(sql).Select(r => Line(r.Take(isGrouped ? 5 : 4)))];
            Assert.Equal((question.Id, question.Count), (question.Id, found.Length));
            string[] expected = [.. question.Answer.Select(a => Line(isGrouped ? a.Select(Known) : a))];
            if (isGrouped)
                Assert.Superset(expected.ToHashSet(), found.ToHashSet());
            else
                Assert.Equal(expected, found.Take(expected.Length));
        }
    }

    /// <summary>SQL counts what is known: of 7..9 the seven.</summary>
    private static string Known(string count) => count.Split("..")[0];

    private static string Line(IEnumerable<string> values) => string.Join(" | ", values);
}
