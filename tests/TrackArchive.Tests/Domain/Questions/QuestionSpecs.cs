using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Domain.Questions;

/// <summary>What questions mean, on three finals of one event and a field event beside them.</summary>
public sealed class QuestionSpecs
{
    private static readonly Archive Archive = GivenFinals.Of(
        Given.Final("og/1980/men-1500m", "1980-08-01").Placed(1, "coe GBR", "3:38.40").Placed(2, "straub GDR", "3:38.80").Placed(3, "ovett GBR", "3:38.99").BornOn("coe", "1956-09-29"),
        Given.Final("og/1984/men-1500m", "1984-08-11").Placed(1, "coe GBR", "3:32.53").Placed(2, "cram GBR", "3:33.40").Placed(3, "abascal ESP", "3:34.30").Without(ResultStatus.DidNotFinish, "ovett GBR").BornOn("coe", "1956-09-29"),
        Given.Final("wc/1983/men-1500m", "1983-08-14").Placed(1, "cram GBR", "3:41.59").Placed(2, "scott USA", "3:41.87").Placed(3, "aouita MAR", "3:42.02").Annulled("scott", Given.Ioc("1990")),
        Given.Final("og/1984/men-long-jump", "1984-08-06", Discipline.Jump).Placed(1, "lewis USA", "8.54").Placed(2, "honey AUS", "8.24"));

    [Theory]
    [InlineData("nation=GBR&medal=gold", "1980 coe, 1983 cram, 1984 coe")]
    [InlineData("nation=GBR,ESP&from=1984&event=men-1500m", "1984 coe, 1984 cram, 1984 abascal, 1984 ovett")]
    [InlineData("event=men-1500m&mark=..3:33.40&sort=mark", "1984 coe, 1984 cram")]
    [InlineData("event=men-long-jump&sort=mark", "1984 lewis, 1984 honey")]
    [InlineData("measure=time&margin=0.5..", "1984 coe")]
    [InlineData("measure=time&behind=..0.4", "1980 straub")]
    [InlineData("age=24..26", "")]
    [InlineData("age=27", "1984 coe")]
    [InlineData("status=dnf,annulled", "1983 scott, 1984 ovett")]
    [InlineData("championship=wc", "1983 cram, 1983 aouita")]
    [InlineData("place=2..&event=men-1500m&sort=-mark", "1983 aouita, 1980 ovett, 1980 straub, 1984 abascal, 1984 cram")]
    [InlineData("event=men-1500m&from=1984&sort=place", "1984 coe, 1984 cram, 1984 abascal, 1984 ovett")]
    public void A_condition_keeps_what_it_says(string question, string expected) =>
        Assert.Equal(expected, string.Join(", ", Answer(question).Rows.Select(r => $"{r.Year} {r.Result.Key}")));

    [Fact]
    public void An_annulled_result_makes_those_behind_it_move_up_and_stays_away_unless_asked_for() =>
        Assert.Equal([1, 2], Answer("championship=wc").Rows.Select(r => r.Standing.Place!.Value));

    [Theory]
    [InlineData("place=1&group=athlete", "coe 2, cram 1, lewis 1")]
    [InlineData("place=1&group=athlete&least=2", "coe 2")]
    [InlineData("medal=gold,silver,bronze&group=athlete&each=championship", "cram 2")]
    [InlineData("medal=gold,silver,bronze&group=decade", "1980s 10")]
    [InlineData("group=athlete&sort=-name&championship=wc", "cram 1, aouita 1")]
    [InlineData("event=men-1500m&group=nation&sort=best", "GBR 6, ESP 1, GDR 1, MAR 1")]
    public void Groups_are_counted_and_sorted(string question, string expected) =>
        Assert.Equal(expected, string.Join(", ", Answer(question).Groups.Select(g => $"{g.Key} {g.Rows.Length}")));

    [Theory]
    [InlineData("nations=GBR", "there is no condition 'nations'")]
    [InlineData("event=men-15000m", "the archive has no event 'men-15000m'")]
    [InlineData("medal=tin", "'medal=tin' is none of gold, silver, bronze")]
    [InlineData("mark=..3:30", "'mark' needs an event, or events that are measured alike")]
    [InlineData("event=men-1500m,men-long-jump&mark=..3:30", "'mark' needs an event, or events that are measured alike")]
    [InlineData("event=men-1500m&mark=..fast", "'mark=..fast' cannot be read")]
    [InlineData("event=men-1500m&mark=3:40..3:30", "'mark=3:40..3:30' ends before it begins")]
    [InlineData("from=19x4", "'from=19x4' cannot be read")]
    [InlineData("sort=gold", "'sort=gold' is none of date, event, place, athlete, nation, mark, margin, behind, age, wind")]
    [InlineData("sort=date&sort=mark", "'sort' takes one value")]
    public void What_cannot_be_meant_is_said(string question, string mistake)
    {
        var reading = QuestionReader.Read(Archive, question);
        Assert.Null(reading.Question);
        Assert.Contains(mistake, reading.Mistakes);
    }

    [Fact]
    public void All_mistakes_are_said_together() => Assert.Equal(3, QuestionReader.Read(Archive, "nations=GBR&medal=tin&from=x").Mistakes.Length);

    [Theory]
    [InlineData("?sort=-date&nation=GBR,ESP&event=men-1500m", "event=men-1500m&nation=GBR,ESP&sort=-date")]
    [InlineData("event=men-1500m&event=men-long-jump", "event=men-1500m,men-long-jump")]
    [InlineData("nation=&medal=gold%2Csilver", "medal=gold,silver")]
    [InlineData("event=men-1500m&mark=..4:06+1/5&utm_source=x", "event=men-1500m&mark=..4:06+1/5")]
    public void A_question_has_one_way_to_be_written(string read, string written)
    {
        var question = QuestionReader.Read(Archive, read).Question;
        Assert.Equal(written, question?.ToString());
        Assert.Equal(written, QuestionReader.Read(Archive, written).Question?.ToString());
    }

    [Theory]
    [InlineData("nation=GBR&event=men-1500m&medal=gold,silver,bronze&from=1980&to=1984", "Medals of GBR in the men's men-1500m, 1980 to 1984.")]
    [InlineData("event=men-1500m&mark=..3:35&sort=mark&athlete=coe,cram", "Results by coe or cram in the men's men-1500m, mark 3:35 or less, best mark first.")]
    [InlineData("place=1&group=athlete-event&each=championship", "Winners in all events, counted by athlete and event, with one at each championship.")]
    [InlineData("measure=time&margin=..0.09&sex=men,women", "Results in men's or women's events measured in time, won by 0.09 s or less.")]
    public void A_sentence_says_what_is_asked(string question, string sentence) =>
        Assert.Equal(sentence, QuestionSentence.Of(Archive, QuestionReader.Read(Archive, question).Question!));

    [Fact]
    public void It_tells_how_much_of_what_was_asked_the_archive_has()
    {
        var archive = GivenFinals.Of([Given.Final("og/1984/men-1500m").Placed(1, "coe GBR", "3:32.53").Placed(2, "cram GBR").Placed(3, "abascal ESP")], GivenFinals.Held("og", 1988, "men-1500m"));
        var answer = QuestionAnswer.Of(archive, QuestionRow.All(archive), new Question());
        Assert.Equal("The archive has 1 of the 2 finals asked about: 1 with the medallists.", QuestionSentence.Of(answer.Scope));
    }

    private static QuestionAnswer Answer(string text)
    {
        var reading = QuestionReader.Read(Archive, text);
        Assert.Empty(reading.Mistakes);
        return QuestionAnswer.Of(Archive, QuestionRow.All(Archive), reading.Question!);
    }
}
