using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Domain.Questions;

/// <summary>What a question may ask of who won where, and of groups: on five editions of two championships.</summary>
public sealed class GroupQuestionSpecs
{
    [Theory]
    [InlineData("place=1&home=yes", "1984 lewis, 1984 lewis")]
    [InlineData("place=1&home=no&from=1984", "1984 coe, 1988 lewis")]
    [InlineData("medal=gold,silver,bronze&former=yes", "1976 szewinska, 1980 busse, 1980 straub")]
    [InlineData("place=1&shared=yes", "1976 szewinska, 1976 ann")]
    [InlineData("continent=africa", "1984 abdi, 1988 abdi")]
    [InlineData("place=1&led=no", "1984 coe")]
    [InlineData("led=yes", "1984 abdi")]
    [InlineData("discipline=jump", "1984 lewis, 1984 honey")]
    [InlineData("day-place=1&from=1988&status=annulled", "1988 johnson")]
    [InlineData("day-place=2&place=1", "1988 lewis")]
    [InlineData("measure=time&place=3&behind-place=2&behind=..0.5", "1988 abdi")]
    public void A_condition_keeps_what_it_says(string question, string expected) =>
        Assert.Equal(expected, string.Join(", ", Answer(question).Rows.Select(r => $"{r.Year} {r.Result.Key}")));

    [Theory]
    [InlineData("place=1&group=athlete-edition&least=2", "lewis og/1984 2")]
    [InlineData("group=final&nations=1&least=2", "og/1980/men-1500m 2")]
    [InlineData("group=athlete&editions=2..", "lewis 3, coe 2, abdi 2")]
    [InlineData("group=athlete&events=2..&sort=-events", "lewis 3, abdi 2")]
    [InlineData("group=athlete&without=gold,silver,bronze", "scott 1")]
    [InlineData("place=1&group=event&without=europe", "men-100m 2, men-long-jump 1")]
    [InlineData("medal=gold,silver,bronze&group=nation&only=jump", "AUS 1")]
    [InlineData("medal=gold,silver,bronze&group=nation&editions=1&least=2", "GDR 2")]
    [InlineData("group=athlete&span=8..&sort=-span", "coe 2")]
    [InlineData("group=athlete&gap=4", "lewis 3, abdi 2")]
    [InlineData("place=1&group=athlete-event&streak=2..", "lewis men-100m 2")]
    [InlineData("group=athlete&streak=2..", "lewis 3, abdi 2")]
    [InlineData("group=athlete&nations=2..", "abdi 2")]
    [InlineData("group=decade", "1970s 3, 1980s 11")]
    [InlineData("place=1&group=nation-event&sort=name", "GBR men-1500m 2, GBR women-100m 1")]
    public void Groups_are_kept_by_what_is_in_them(string question, string expected) =>
        Assert.StartsWith(expected, string.Join(", ", Answer(question).Groups.Select(g => $"{g.Key} {g.Rows.Length}")), StringComparison.Ordinal);

    [Fact]
    public void A_team_of_several_continents_is_left_open()
    {
        var answer = Answer("continent=europe&event=men-100m", WithSpecial);
        Assert.Empty(answer.Rows);
        Assert.Equal([new QuestionLimit(LimitKind.LeftOut, AskedValue.Continent, 1, 2)], answer.Limits);
        Assert.Equal([(LimitKind.Groups, 1)], Answer("place=1&group=event&without=europe", WithSpecial).Limits.Select(l => (l.Kind, l.Count)).Take(1));
    }

    [Fact]
    public void A_streak_passes_over_editions_without_the_event_and_breaks_at_one_that_was_lost()
    {
        var archive = GivenFinals.CreateArchive(
            [
                Given.Final("og/1976/men-1500m", "1976-07-31").Placed(1, "coe GBR", "3:39.0"),
                Given.Final("og/1984/men-1500m", "1984-08-11").Placed(1, "coe GBR", "3:32.0"),
                Given.Final("og/1988/men-1500m", "1988-10-01").Placed(1, "rono KEN", "3:35.9").Placed(2, "coe GBR", "3:36.1"),
                Given.Final("og/1992/men-1500m", "1992-08-08").Placed(1, "coe GBR", "3:40.1"),
            ],
            GivenFinals.Held("og", 1980));
        var groups = Answer("event=men-1500m&place=1&group=athlete&sort=-streak", archive).Groups;
        Assert.Equal(["coe 2", "rono 1"], groups.Select(g => $"{g.Key} {g.Streak}"));
    }

    [Theory]
    [InlineData("group=athlete&editions=2..&without=gold,europe&only=throw,jump&sort=-span")]
    [InlineData("event=men-1500m&continent=africa&former=no&home=yes&day-place=..3&shared=no&led=yes&behind=..1.5&behind-place=2")]
    [InlineData("discipline=track&individual=yes&group=final&events=1&nations=..2&streak=2&span=1..&gap=..4")]
    public void All_of_it_is_written_as_it_is_read(string text) =>
        Assert.Equal(text.Split('&').Order(), QuestionReader.Read(Archive, text).Question!.ToString().Split('&').Order());

    private static readonly Archive Archive = Made();

    private static readonly Archive WithSpecial = Worldly(GivenFinals.CreateArchive(
        Given.Final("og/1992/men-100m", "1992-08-01").Placed(1, "ann EUN", "10.10").Placed(2, "bob KEN", "10.20")));

    private static Archive Made()
    {
        var leaders = Given.Final("og/1984/men-1500m", "1984-08-11").Placed(1, "coe GBR", "3:32.53").Placed(2, "abdi KEN", "3:33.40").Placed(3, "scott USA", "3:34.30");
        leaders = leaders with
        {
            Results = [.. leaders.Results.Select(r => r.Key == "scott" ? r with { Place = 4 } : r)],
            Splits = [new Split(800, Given.Mark("1:56.81"), []) { Leader = leaders.Results[1] }],
        };
        return Worldly(GivenFinals.CreateArchive(
            Given.Final("og/1976/women-100m", "1976-07-25").Placed(1, "szewinska TCH", "11.10").Placed(1, "ann GBR", "11.10"),
            Given.Final("wc/1976/men-1500m", "1976-09-18").Placed(1, "coe GBR", "3:39.0"),
            Given.Final("og/1980/men-1500m", "1980-08-01").Placed(1, "busse GDR", "3:38.40").Placed(2, "straub GDR", "3:38.80"),
            leaders,
            Given.Final("og/1984/men-long-jump", "1984-08-06", Discipline.Jump).Placed(1, "lewis USA", "8.54").Placed(2, "honey AUS", "8.24"),
            Given.Final("og/1984/men-100m", "1984-08-04").Placed(1, "lewis USA", "9.99"),
            Given.Final("og/1988/men-100m", "1988-09-24").Placed(1, "johnson CAN", "9.79").Placed(2, "lewis USA", "9.92").Placed(3, "christie GBR", "9.97").Placed(4, "abdi SOM", "9.99").Annulled("johnson", Given.Ioc("1988-09-27"))));
    }

    /// <summary>The same with continents, nations of the past, and hosts.</summary>
    private static Archive Worldly(Archive archive)
    {
        Team Known(Team team) => team with
        {
            Continent = team.Id.Value switch { "KEN" or "SOM" => Continent.Africa, "USA" or "CAN" => Continent.NorthAmerica, "AUS" => Continent.Oceania, "EUN" => null, _ => Continent.Europe },
            Kind = team.Id.Value switch { "GDR" or "TCH" => TeamKind.Historic, "EUN" => TeamKind.Special, _ => TeamKind.Nation },
        };
        Final Made(Final final)
        {
            Result[] results = [.. final.Results.Select(r => r with { Nation = Known(r.Nation!) })];
            return final with
            {
                Edition = final.Edition with { Nation = Known(new Team(new TeamId(final.Edition.Year == 1984 ? "USA" : "GRE"), "host")) },
                Results = [.. results],
                Decisions = [.. final.Decisions.Select(d => d with { Entry = results.Single(r => r.Key == d.Entry!.Key) })],
            };
        }

        return GivenFinals.CreateArchive([.. archive.Finals.Select(Made)]);
    }

    private static QuestionAnswer Answer(string text) => Answer(text, Archive);

    private static QuestionAnswer Answer(string text, Archive archive)
    {
        var reading = QuestionReader.Read(archive, text);
        Assert.Empty(reading.Mistakes);
        return QuestionAnswer.Create(archive, QuestionRows.Create(archive), reading.Question!);
    }
}
