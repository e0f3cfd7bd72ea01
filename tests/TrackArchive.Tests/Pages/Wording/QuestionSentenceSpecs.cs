using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Wording;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Pages.Wording;

public sealed class QuestionSentenceSpecs
{
    private static readonly Archive Archive = GivenFinals.CreateArchive(
        Given.Final("og/1984/men-1500m", "1984-08-11").Placed(1, "coe GBR", "3:32.53").Placed(2, "cram GBR", "3:33.40").Placed(3, "abascal ESP", "3:34.30"));

    [Theory]
    [InlineData("nation=GBR&event=men-1500m&medal=gold,silver,bronze&from=1980&to=1984", "Medals of GBR in the men's men-1500m, 1980 to 1984.")]
    [InlineData("event=men-1500m&mark=..3:35&sort=mark&athlete=coe,cram", "Results by coe or cram in the men's men-1500m, mark 3:35 or less, best mark first.")]
    [InlineData("place=1&group=athlete-event&each=championship", "Winners in all events, counted by athlete and event, with one at each championship.")]
    [InlineData("measure=time&margin=..0.09&sex=men,women", "Results in men's or women's events measured in time, won by 0.09 s or less.")]
    public void A_sentence_says_what_is_asked(string question, string sentence) =>
        Assert.Equal(sentence, QuestionSentence.Describe(Archive, QuestionReader.Read(Archive, question).Question!));

    [Fact]
    public void It_tells_how_much_of_what_was_asked_the_archive_has()
    {
        var archive = GivenFinals.CreateArchive([Given.Final("og/1984/men-1500m").Placed(1, "coe GBR", "3:32.53").Placed(2, "cram GBR").Placed(3, "abascal ESP")], GivenFinals.Held("og", 1988, "men-1500m"));
        var answer = QuestionAnswer.Create(archive, QuestionRows.Create(archive), new Question());
        Assert.Equal("The archive has 1 of the 2 finals asked about: 1 with the medallists.", QuestionSentence.Describe(answer.Scope));
    }

    [Theory]
    [InlineData("countries=GBR", "there is no condition 'countries'")]
    [InlineData("event=men-15000m", "the archive has no event 'men-15000m'")]
    [InlineData("medal=tin", "'medal=tin' is none of gold, silver, bronze")]
    [InlineData("mark=..3:30", "'mark' needs an event, or events that are measured alike")]
    [InlineData("event=men-1500m&mark=..fast", "'mark=..fast' cannot be read")]
    [InlineData("event=men-1500m&mark=3:40..3:30", "'mark=3:40..3:30' ends before it begins")]
    [InlineData("sort=gold", "'sort=gold' is none of date, event, place, athlete, nation, mark, margin, behind, age, wind")]
    [InlineData("sort=date&sort=mark", "'sort' takes one value")]
    public void A_mistake_says_what_cannot_be_meant(string question, string mistake) =>
        Assert.Equal(mistake, QuestionMistakeWords.Describe(Assert.Single(QuestionReader.Read(Archive, question).Mistakes)));

    [Theory]
    [InlineData(LimitKind.LeftOut, AskedValue.Age, 34, 132, "34 of 132 results left out: age not known.")]
    [InlineData(LimitKind.Last, AskedValue.Wind, 1200, 2400, "1,200 of 2,400 results come last: wind not known.")]
    [InlineData(LimitKind.Undated, AskedValue.Age, 3, 9, "3 of 9 finals have no known day: ages there count from any day of the edition.")]
    [InlineData(LimitKind.Unlisted, null, 2, 5, "2 of 5 finals may have more results that would count.")]
    public void A_limit_says_what_is_not_known_and_of_how_many(LimitKind kind, AskedValue? value, int count, int of, string sentence) =>
        Assert.Equal(sentence, QuestionSentence.Describe(new QuestionLimit(kind, value, count, of)));
}
