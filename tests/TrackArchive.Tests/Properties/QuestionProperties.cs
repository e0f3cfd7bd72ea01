using CsCheck;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Questions;
using TrackArchive.Tests.RealArchive;
using Xunit;

namespace TrackArchive.Tests.Properties;

/// <summary>What an answer says plainly is true of every archive that says more: nothing unknown is taken, dropped, ranked or counted as if it were known.</summary>
public class QuestionProperties
{
    private const int Archives = 400;
    private const int QuestionsEach = 12;
    private const int ScriptedArchives = 6;
    private const int ScriptedQuestions = 60;

    /// <summary>Whether a source says how a result ended is asked of the archive, and not of the race: it is not among these.</summary>
    private static readonly Gen<string> Conditions = Gen.OneOf(
        Between("age", 12, 40), Between("place", 1, 6), Between("event=men-100m&mark", 10, 13), Between("event=men-1500m&mark", 10, 13),
        Gen.Int[1, 60].Select(n => $"event=men-100m&margin=..{n / 100m}"), Gen.Int[1, 90].Select(n => $"event=men-1500m&behind={n / 100m}.."), Gen.Int[-3, 4].Select(n => $"wind={n}.."),
        From("medal=gold", "medal=silver,bronze", "status=annulled", "status=annulled&place=1", "status=placed,dnf", "status=dnf", "athlete=a3", "athlete=a0,a6", "nation=N0N,N1N", "championship=og"));

    private static readonly Gen<string> Orders = From(
        "sort=age", "sort=-age", "event=men-100m&sort=mark", "event=men-1500m&sort=-mark", "sort=margin", "sort=-behind", "sort=wind", "sort=place", "sort=-date",
        "group=athlete", "group=athlete&least=2", "group=athlete-event", "group=nation&sort=gold", "group=edition", "group=decade&least=3", "group=athlete&each=championship",
        "group=athlete&editions=2..", "group=athlete&events=1", "group=athlete&without=gold", "group=athlete&without=gold,silver,bronze", "group=athlete&sort=-span", "group=athlete&streak=2..&sort=-streak",
        "group=athlete&gap=4..", "group=athlete-edition&least=2", "group=nation-event&nations=1", "group=final&nations=..2", "group=athlete&only=track", "day-place=1&sort=place", "measure=time&behind-place=2&sort=behind");

    private static readonly Gen<string> Questions = Gen.Select(Conditions.Array[0, 3], Orders).Select((asked, order) =>
        string.Join('&', asked.Append(order).SelectMany(a => a.Split('&')).DistinctBy(a => a.Split('=')[0]).Where(a => a.Length > 0)));

    [Fact]
    public void No_answer_is_contradicted_by_an_archive_that_says_more()
    {
        var (plain, open) = (0, 0);
        Gen.Select(HoledArchives.All, Questions.Array[QuestionsEach], Gen.Int[0, 1_000_000]).Sample(
            (archive, questions, seed) =>
            {
                var world = CompletedResults.Create(archive, seed);
                var (known, all) = (QuestionRows.Create(archive), QuestionRows.Create(world));
                foreach (var text in questions)
                {
                    if (QuestionReader.Read(archive, text).Question is not { } question)
                        continue;
                    var (said, truth) = (QuestionAnswer.Create(archive, known, question), QuestionAnswer.Create(world, all, question));
                    HoldsIn(said, truth, text);
                    Interlocked.Add(ref plain, said.Rows.Length);
                    Interlocked.Add(ref open, said.Undecided.Length);
                }
            },
            iter: Archives);
        Assert.True(plain > 10_000 && open > 1_000, $"only {plain} plain and {open} open rows were tried");
    }

    [Fact]
    public async Task The_script_answers_holed_archives_as_the_domain_does()
    {
        var cases = new List<(Archive Archive, string[] Questions)>();
        Gen.Select(HoledArchives.All, Questions.Array[ScriptedQuestions]).Sample((archive, questions) => cases.Add((archive, questions)), iter: ScriptedArchives, threads: 1);
        foreach (var (archive, questions) in cases)
        {
            var rows = QuestionRows.Create(archive);
            string[] meant = [.. questions.Where(q => QuestionReader.Read(archive, q).Question is not null)];
            foreach (var answer in await QuestionScript.AskAsync(archive, meant))
                QuestionScript.AssertSame(QuestionScript.Expected(archive, rows, answer.Asked), answer);
        }
    }

    private static void HoldsIn(QuestionAnswer said, QuestionAnswer truth, string text)
    {
        if (said.Question.Group is not null)
        {
            GroupsHoldIn(said, truth, text);
            return;
        }

        var (rows, open, all) = (said.Rows.Select(Id).ToHashSet(), said.Undecided.Select(Id).ToHashSet(), truth.Rows.Select(Id).ToHashSet());
        Assert.True(rows.IsSubsetOf(all), $"{text}: {string.Join(", ", rows.Except(all))} is no answer");
        Assert.True(all.All(id => rows.Contains(id) || open.Contains(id)), $"{text}: {string.Join(", ", all.Except(rows).Except(open))} was dropped");
        if (said.Ranks is not { } ranks)
            return;
        var compared = said.Rows.Where(r => ranks.Find(r) is not null).Concat(said.Undecided.Where(r => Value(r, said.Question) is not null)).Select(Id).ToHashSet();
        var values = truth.Rows.Where(r => compared.Contains(Id(r))).ToDictionary(Id, r => Value(r, said.Question)!.Value);
        foreach (var row in said.Rows.Where(r => ranks.Find(r) is not null))
        {
            var rank = 1 + values.Values.Count(v => said.Question.Descending ? v > values[Id(row)] : v < values[Id(row)]);
            Assert.True(ranks.Find(row)!.Value.Includes(rank), $"{text}: {Id(row)} ranks {rank} and not {ranks.Find(row)}");
        }
    }

    private static void GroupsHoldIn(QuestionAnswer said, QuestionAnswer truth, string text)
    {
        var found = truth.Groups.ToDictionary(g => g.Key);
        foreach (var group in said.Groups)
        {
            Assert.True(found.TryGetValue(group.Key, out var same), $"{text}: {group.Key} is no group");
            Assert.True(group.Results.Includes(same.Rows.Length), $"{text}: {group.Key} has {same.Rows.Length} results and not {group.Results}");
            (string Of, Known<int> Said, Known<int> True)[] counts =
            [
                ("events", group.Events, same.Events), ("editions", group.Editions, same.Editions), ("nations", group.Nations, same.Nations), ("streak", group.Streak, same.Streak), ("span", group.Span, same.Span), ("gap", group.Gap, same.Gap),
            ];
            Assert.All(counts, c => Assert.True(c.Said.Includes(c.True.Min!.Value), $"{text}: {group.Key} has {c.Of} {c.True} and not {c.Said}"));
            Assert.All(Medals.Tokens.Terms, medal => Assert.True(group.Count(medal).Includes(same.Count(medal).Min!.Value), $"{text}: {group.Key} has {same.Count(medal)} {medal} and not {group.Count(medal)}"));
        }
    }

    private static (FinalId, int) Id(QuestionRow row) => (row.Final.Id, row.Result.Order);

    /// <summary>What the question sorts by, as the spec computes it; absent where it is not known within bounds.</summary>
    private static decimal? Value(QuestionRow row, Question question) => question.Sort switch
    {
        SortField.Mark => row.Result.IsEstimated ? null : row.Merit,
        SortField.Margin => row.Margin?.Value,
        SortField.Behind => row.Behind?.Value,
        SortField.Age => row.Age?.Min is { } age ? (age.Years * 1000) + age.Days : null,
        SortField.Wind => row.Result.Wind.MetresPerSecond,
        var sort => throw new ArgumentOutOfRangeException(nameof(question), sort, "measures nothing"),
    };

    private static Gen<string> From(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> Between(string key, int least, int most) =>
        Gen.Select(Gen.Int[least, most], Gen.Int[0, 4], Gen.Int[0, 2]).Select((from, more, ends) => $"{key}={(ends == 1 ? "" : from)}..{(ends == 2 ? "" : from + more)}");
}
