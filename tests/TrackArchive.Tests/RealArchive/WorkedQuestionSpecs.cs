using System.Collections.Immutable;
using TrackArchive.Domain.Questions;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The worked questions, asked of this repository's archive.</summary>
public sealed class WorkedQuestionSpecs
{
    private static readonly Lazy<ImmutableArray<QuestionRow>> Rows = new(() => QuestionRows.Create(PublishedArchive.Archive));

    [Fact]
    public void Each_has_the_answer_that_its_fixture_tells()
    {
        var archive = PublishedArchive.Archive;
        var worked = WorkedQuestion.All;
        ImmutableArray<WorkedQuestion> found = [.. worked.Select(q => WorkedQuestion.Create(archive, q.Id, q.Words, Answer(q.Question)))];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            WorkedQuestion.Save(found);

        Assert.Equal(PublishedArchive.Archive.Site.Questions.Length, worked.Length);
        Assert.All(worked.Zip(found), pair =>
        {
            Assert.Equal((pair.First.Question, pair.First.Sentence, pair.First.Known, pair.First.Count), (pair.Second.Question, pair.Second.Sentence, pair.Second.Known, pair.Second.Count));
            Assert.Equal(pair.First.Limits, pair.Second.Limits);
            Assert.Equal(pair.First.Answer.Select(a => string.Join(" | ", a)), pair.Second.Answer.Select(a => string.Join(" | ", a)));
        });
    }

    [Fact]
    public void They_are_those_that_the_site_offers() =>
        Assert.Equal(PublishedArchive.Archive.Site.Questions, WorkedQuestion.All.Select(q => (q.Words, q.Question)));

    [Fact]
    public void None_is_without_an_answer() => Assert.All(WorkedQuestion.All, q => Assert.NotEmpty(Answer(q.Question).Rows));

    private static QuestionAnswer Answer(string text)
    {
        var reading = QuestionReader.Read(PublishedArchive.Archive, text);
        Assert.Empty(reading.Mistakes);
        return QuestionAnswer.Create(PublishedArchive.Archive, Rows.Value, reading.Question!);
    }
}
