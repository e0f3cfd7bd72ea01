using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Wording;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Domain.Questions;

/// <summary>A question for records says in how many finals a list has them all, and until when.</summary>
public class RecordQuestionSpecs
{
    private static readonly Final[] Finals =
    [
        Given.Final("og/1932/men-1500m", "1932-08-04").Placed(1, "beccali ITA", "3:51.2"),
        Given.Final("og/1936/men-1500m", "1936-08-06").Placed(1, "lovelock NZL", "3:47.8"),
        Given.Final("og/1948/men-1500m", "1948-08-06").Placed(1, "eriksson SWE", "3:49.8"),
    ];

    [Theory]
    [InlineData("records=WR", 2, 1936)]
    [InlineData("records=WR&from=1948", 0, null)]
    [InlineData("records=WR,OR", 0, null)]
    [InlineData("records=any", 0, null)]
    public void It_counts_the_finals_of_which_a_list_states_every_record(string question, int listed, int? until)
    {
        var limit = Assert.Single(Answer(question, hasEqualled: true).Limits, l => l.Kind == LimitKind.Records);
        Assert.Equal((listed, until), (limit.Count, limit.Until));
    }

    [Fact]
    public void Where_all_finals_are_covered_nothing_is_left_to_say() =>
        Assert.DoesNotContain(Answer("records=WR&to=1936", hasEqualled: true).Limits, l => l.Kind == LimitKind.Records);

    [Fact]
    public void A_list_that_lacks_marks_which_equalled_the_record_covers_no_final() =>
        Assert.Equal(0, Assert.Single(Answer("records=WR", hasEqualled: false).Limits, l => l.Kind == LimitKind.Records).Count);

    [Fact]
    public void The_sentence_says_until_when() =>
        Assert.Equal(
            "Lists of these records are complete for 2 of 3 finals, the last of 1936; in others a record is known only where a source of the result names it.",
            QuestionSentence.Describe(Answer("records=WR", hasEqualled: true).Limits.Single(l => l.Kind == LimitKind.Records)));

    private static QuestionAnswer Answer(string question, bool hasEqualled)
    {
        var given = GivenFinals.CreateArchive(Finals);
        var archive = new Archive(new ArchiveParts(given.Site)
        {
            Teams = given.Teams,
            Events = given.Events,
            Championships = given.Championships,
            Athletes = given.Athletes,
            Finals = given.Finals,
            RecordLists =
            [
                new RecordList(new RecordListId("men-1500m"), "World record", RecordListKind.Progression)
                {
                    Event = Finals[0].Event,
                    Record = "WR",
                    Complete = [new CompleteSpan(Given.Date("1930"), Given.Date("1940"), [Given.WorldList]) { HasEqualled = hasEqualled }],
                    ContentPath = "records/men-1500m.yml",
                },
            ],
        });
        return QuestionAnswer.Create(archive, QuestionRows.Create(archive), QuestionReader.Read(archive, question).Question!);
    }
}
