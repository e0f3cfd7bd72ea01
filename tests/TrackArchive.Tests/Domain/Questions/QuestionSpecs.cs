using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Domain.Questions;

/// <summary>What questions mean, on three finals of one event and a field event beside them.</summary>
public sealed class QuestionSpecs
{
    private static readonly Archive Archive = GivenFinals.CreateArchive(
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

    [Fact]
    public void What_cannot_be_meant_is_a_mistake_with_its_reason()
    {
        Assert.Equal([new UnknownCondition("countries")], Mistakes("countries=GBR"));
        Assert.Equal([new UnknownId(QuestionKey.Event, "men-15000m")], Mistakes("event=men-15000m"));
        Assert.Equal([new UnknownTerm(QuestionKey.Medal, "tin", Medals.Tokens.All)], Mistakes("medal=tin"));
        Assert.Equal([new UnknownTerm(QuestionKey.Sort, "gold", SortFields.OfResults.All)], Mistakes("sort=gold"));
        Assert.Equal([new MixedMeasures(QuestionKey.Behind)], Mistakes("event=men-1500m,men-long-jump&behind=..3"));
        Assert.Equal([new UnreadableValue(QuestionKey.Mark, "..fast")], Mistakes("event=men-1500m&mark=..fast"));
        Assert.Equal([new ReversedRange(QuestionKey.Mark, "3:40..3:30")], Mistakes("event=men-1500m&mark=3:40..3:30"));
        Assert.Equal([new UnreadableValue(QuestionKey.From, "19x4")], Mistakes("from=19x4"));
        Assert.Equal([new SeveralValues(QuestionKey.Sort)], Mistakes("sort=date&sort=mark"));
    }

    [Fact]
    public void All_mistakes_are_found_together() => Assert.Equal(3, Mistakes("countries=GBR&medal=tin&from=x").Length);

    [Theory]
    [InlineData("?sort=-date&nation=GBR,ESP&event=men-1500m", "event=men-1500m&nation=GBR,ESP&sort=-date")]
    [InlineData("event=men-1500m&event=men-long-jump", "event=men-1500m,men-long-jump")]
    [InlineData("nation=&medal=gold%2Csilver", "medal=gold,silver")]
    [InlineData("event=men-1500m&round=final,semi-final&place=1", "event=men-1500m&round=final,semi-final&place=1")]
    [InlineData("event=men-1500m&mark=..4:06+1/5&utm_source=x", "event=men-1500m&mark=..4:06+1/5")]
    public void A_question_has_one_way_to_be_written(string read, string written)
    {
        var question = QuestionReader.Read(Archive, read).Question;
        Assert.Equal(written, question?.ToString());
        Assert.Equal(written, QuestionReader.Read(Archive, written).Question?.ToString());
    }

    [Theory]
    [InlineData("status=annulled&place=2", "scott 2")]
    [InlineData("status=annulled&medal=silver", "scott 2")]
    [InlineData("status=annulled&place=1", "")]
    [InlineData("championship=wc&place=2", "aouita ")]
    public void A_result_that_was_taken_away_is_asked_about_by_the_place_that_it_had(string question, string expected) =>
        Assert.Equal(expected, string.Join(", ", Answer(question).Rows.Select(r => $"{r.Result.Key} {r.PlaceBefore}")));

    [Fact]
    public void An_age_that_is_not_known_is_left_out_and_counted()
    {
        var answer = Answer("event=men-1500m&place=1&age=..30");
        Assert.Equal(["coe", "coe"], answer.Rows.Select(r => r.Result.Key));
        Assert.Equal(["cram"], answer.Undecided.Select(r => r.Result.Key));
        Assert.Equal([new QuestionLimit(LimitKind.LeftOut, AskedValue.Age, 1, 3)], answer.Limits);
    }

    [Fact]
    public void A_final_without_a_day_and_a_birth_in_part_give_an_age_within_bounds_and_ranks_that_overlap()
    {
        var archive = GivenFinals.CreateArchive(
            Given.Final("og/1972/women-high-jump", null, Discipline.Jump).Placed(1, "meyfarth FRG", "1.92").BornOn("meyfarth", "1956-05-04"),
            Given.Final("og/1976/women-high-jump", "1976-07-28", Discipline.Jump).Placed(1, "ackermann GDR", "1.93").BornOn("ackermann", "1952-04-20"),
            Given.Final("og/1980/women-high-jump", "1980-07-26", Discipline.Jump).Placed(1, "simeoni ITA", "1.97").BornOn("simeoni", "1964"),
            Given.Final("og/1984/women-high-jump", "1984-08-10", Discipline.Jump).Placed(1, "unknown KEN", "2.00"));
        var answer = QuestionAnswer.Create(archive, QuestionRows.Create(archive), QuestionReader.Read(archive, "place=1&sort=age").Question!);

        Assert.Equal(["simeoni 1..2", "meyfarth 1..2", "ackermann 3", "unknown "], answer.Rows.Select(r => $"{r.Result.Key} {answer.Ranks!.Find(r)}"));
        Assert.Equal([(LimitKind.Last, 1, 4), (LimitKind.Undated, 1, 3)], answer.Limits.Select(l => (l.Kind, l.Count, l.Of)));
        Assert.Equal(["meyfarth", "simeoni"], QuestionAnswer.Create(archive, QuestionRows.Create(archive), QuestionReader.Read(archive, "age=..15").Question!).Undecided.Where(r => r.Age!.Value.Min is not null).Select(r => r.Result.Key));
    }

    [Fact]
    public void A_mark_written_too_coarsely_is_left_open_by_a_finer_question()
    {
        var archive = GivenFinals.CreateArchive(Given.Final("og/1968/men-100m", "1968-10-14").Placed(1, "hines USA", "9.9").Placed(2, "miller JAM", "10.04").Placed(3, "greene USA", "10.07"));
        var answer = QuestionAnswer.Create(archive, QuestionRows.Create(archive), QuestionReader.Read(archive, "event=men-100m&mark=..9.90").Question!);
        Assert.Empty(answer.Rows);
        Assert.Equal(["hines"], answer.Undecided.Select(r => r.Result.Key));
    }

    [Fact]
    public void A_missing_mark_lies_between_those_around_it()
    {
        var archive = GivenFinals.CreateArchive(Given.Final("og/1968/men-100m", "1968-10-14").Placed(1, "hines USA", "9.95").Placed(2, "miller JAM").Placed(3, "greene USA", "10.07").Placed(4, "montes CUB"));
        string[] Answers(string text) => [.. QuestionAnswer.Create(archive, QuestionRows.Create(archive), QuestionReader.Read(archive, text).Question!).Rows.Select(r => r.Result.Key)];
        Assert.Equal(["hines", "miller", "greene"], Answers("event=men-100m&mark=..10.07"));
        Assert.Equal(["montes"], Answers("event=men-100m&mark=10.07..&place=4"));
    }

    [Fact]
    public void Counts_are_at_least_where_a_runner_may_have_been_in_a_team_without_names()
    {
        var relay = Given.Final("og/1980/men-4x100m-relay", "1980-08-01", Discipline.Relay).Placed(1, "GBR", "38.62");
        var archive = GivenFinals.CreateArchive(
            Given.Final("og/1980/men-100m", "1980-07-25").Placed(1, "wells GBR", "10.25").Placed(2, "leonard CUB", "10.25"),
            relay with { Event = relay.Event with { Legs = 4 } });
        var group = QuestionAnswer.Create(archive, QuestionRows.Create(archive), QuestionReader.Read(archive, "place=1&group=athlete").Question!).Groups.Single();
        Assert.Equal(("wells", "1..2", "1..2"), (group.Key, $"{group.Results}", $"{group.Count(Medal.Gold)}"));
    }

    [Theory]
    [InlineData("club=fen", "ann, eve")]
    [InlineData("class=U15", "ann, bea")]
    [InlineData("class=U15,T54", "ann, bea, eve")]
    [InlineData("club=fen&class=U15", "ann")]
    [InlineData("", "ann, bea, eve")]
    [InlineData("round=heat", "fay, ida")]
    [InlineData("round=heat&place=3", "fay")]
    [InlineData("round=heat&medal=gold", "")]
    [InlineData("round=semi-final", "gil")]
    [InlineData("round=heat,final&club=fen", "ann, eve, ida")]
    [InlineData("round=heat&sort=mark&event=women-mile", "ida, fay")]
    public void Clubs_classes_and_rounds_are_asked_for_as_nations_are(string question, string expected) =>
        Assert.Equal(expected, string.Join(", ", Answer(question, OfClubs).Rows.Select(r => r.Result.Key)));

    [Fact]
    public void Results_are_counted_by_club() =>
        Assert.Equal(["fen 3", "ely 1"], Answer("round=heat,final&group=club", OfClubs).Groups.Select(g => $"{g.Key} {g.Rows.Length}"));

    [Fact]
    public void Who_went_out_in_a_round_is_known_only_where_the_whole_round_is() =>
        Assert.Equal([new QuestionLimit(LimitKind.Unlisted, null, 1, 1)], Answer("round=heat", OfClubs).Limits);

    [Fact]
    public void A_club_or_a_class_that_nobody_has_is_a_mistake()
    {
        Assert.Equal([new UnknownId(QuestionKey.Club, "GBR"), new UnknownId(QuestionKey.Class, "U17")], QuestionReader.Read(OfClubs, "club=GBR&class=U17").Mistakes);
        Assert.Equal([new UnknownId(QuestionKey.Club, "fen")], Mistakes("club=fen"));
    }

    /// <summary>A final of two clubs, a heat in which three more went out or on, and a semi-final.</summary>
    internal static Archive OfClubs
    {
        get
        {
            Result In(Result result) => result with
            {
                Club = result.Key is "ann" or "eve" or "ida" ? new Team(new TeamId("fen"), "Fen Runners", TeamKind.Club) : result.Key == "bea" ? new Team(new TeamId("ely"), "Ely Harriers", TeamKind.Club) : null,
                Class = result.Key is "ann" or "bea" ? new EntryClass { Under = 15 } : result.Key == "eve" ? new EntryClass { Para = "T54" } : EntryClass.Any,
            };
            var final = Given.Final("league/2024/women-mile", "2024-06-02").Placed(1, "ann GBR", "5:01.2").Placed(2, "bea GBR", "5:02.2").Placed(3, "eve GBR", "5:04.0")
                .WithRound(Round.Heat, 1, "ann GBR 5:10.0 Q", "gil GBR 5:11.0 Q", "fay GBR 5:12.0")
                .WithRound(Round.Heat, 2, "bea GBR 5:09.0 Q", "ida GBR 5:11.5")
                .WithRound(Round.SemiFinal, null, "ann GBR 5:05.0 Q", "bea GBR 5:06.0 Q", "eve GBR 5:06.5 q", "gil GBR 5:09.9");
            return GivenFinals.CreateArchive(final with { Results = [.. final.Results.Select(In)], Rounds = [.. final.Rounds.Select(r => r with { Results = [.. r.Results.Select(In)] })] });
        }
    }

    private static ImmutableArray<QuestionMistake> Mistakes(string text)
    {
        var reading = QuestionReader.Read(Archive, text);
        Assert.Null(reading.Question);
        return reading.Mistakes;
    }

    private static QuestionAnswer Answer(string text) => Answer(text, Archive);

    private static QuestionAnswer Answer(string text, Archive archive)
    {
        var reading = QuestionReader.Read(archive, text);
        Assert.Empty(reading.Mistakes);
        return QuestionAnswer.Create(archive, QuestionRows.Create(archive), reading.Question!);
    }
}
