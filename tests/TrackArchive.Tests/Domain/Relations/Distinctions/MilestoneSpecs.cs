using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Distinctions;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations.Distinctions;

public class MilestoneSpecs
{
    /// <summary>Five finals of four years each, the fewest of which extremes are said; every champion of another nation.</summary>
    private static readonly Final[] Five =
    [
        Run(1980, "a AAA", "3:38.40", "3:38.80").BornOn("a", "1956-08-01"),
        Run(1984, "b BBB", "3:32.53", "3:33.40").BornOn("b", "1956-08-01"),
        Run(1988, "c CCC", "3:35.96", "3:36.15").BornOn("c", "1968-08-01"),
        Run(1992, "d DDD", "3:40.12", "3:40.62").BornOn("d", "1957-08-01"),
        Run(1996, "e EEE", "3:35.78", "3:36.40").BornOn("e", "1970-08-01"),
    ];

    [Theory]
    [InlineData(MilestoneKind.YoungestWinner, 1988)]
    [InlineData(MilestoneKind.OldestWinner, 1992)]
    [InlineData(MilestoneKind.BestWinningMark, 1984)]
    [InlineData(MilestoneKind.PoorestWinningMark, 1992)]
    [InlineData(MilestoneKind.WidestMargin, 1984)]
    [InlineData(MilestoneKind.NarrowestMargin, 1988)]
    public void The_extreme_of_a_line_is_reported_of_one_final(MilestoneKind kind, int year) =>
        Assert.Equal([(year, Strength.Plain)], All(Five).Where(m => m.Milestone.Kind == kind).Select(m => (m.Final.Edition.Year, m.Milestone.Strength)));

    [Fact]
    public void Among_few_titles_nothing_is_an_extreme() =>
        Assert.DoesNotContain(All(Five[..4]), m => m.Milestone.Kind <= MilestoneKind.NarrowestMargin);

    [Fact]
    public void A_record_broken_names_the_one_before()
    {
        var record = Assert.Single(All(Five), m => m.Milestone.Kind == MilestoneKind.Record);
        Assert.Equal((1984, "a"), (record.Final.Edition.Year, record.Milestone.Before!.Result.Key));
        Assert.Same(Five[0], Assert.Single(record.Milestone.Proof));
    }

    [Fact]
    public void A_double_is_proved_by_the_other_final_of_the_edition()
    {
        var other = Given.Final("og/1984/men-800m").Placed(1, "b BBB");
        var milestone = Assert.Single(All([Five[1], other]), m => m.Milestone.Kind == MilestoneKind.DoubleAtEdition && m.Final == Five[1]).Milestone;
        Assert.Same(other, Assert.Single(milestone.Proof));
    }

    [Fact]
    public void An_event_for_all_whose_champion_is_not_known_may_have_been_one_title_more()
    {
        var other = Given.Final("og/1984/men-800m").Placed(1, "b BBB");
        var open = Given.Final("og/1984/open-mile").Placed(2, "x XXX");
        open = open with { Event = open.Event with { Sex = Sex.Open } };
        var milestone = Assert.Single(All([Five[1], other, open]), m => m.Milestone.Kind == MilestoneKind.DoubleAtEdition && m.Final == other).Milestone;
        Assert.Equal((Known.Between(2, 3), "open-mile"), (milestone.Number, Assert.Single(milestone.LeftOut).Step.Event.Id.Value));
    }

    [Fact]
    public void An_annulled_title_makes_no_double() =>
        Assert.DoesNotContain(
            All([Five[1], Given.Final("og/1984/men-800m").Placed(1, "b BBB").Placed(2, "x XXX").Annulled("b", Given.Ioc("1990"))]),
            m => m.Milestone.Kind == MilestoneKind.DoubleAtEdition);

    [Fact]
    public void The_end_of_a_wait_looks_back_to_the_nations_champion_before()
    {
        var wait = Assert.Single(All([.. Five, Run(2022, "kerr BBB", "3:29.23", "3:29.47")]), m => m.Milestone.Kind == MilestoneKind.EndOfWait).Milestone;
        Assert.Equal((Known.Exactly(38), "b", Strength.Plain), (wait.Number, wait.Before!.Result.Key, wait.Strength));
    }

    /// <summary>Germany after West Germany: the archive keeps their codes apart, and says so where that decides.</summary>
    [Fact]
    public void A_first_and_a_wait_name_the_nations_before_it_that_are_counted_apart()
    {
        Final[] finals = [Run(1936, "a GER", "3:50.00", "3:51.00"), Run(1976, "b FRG", "3:40.00", "3:41.00"), Run(1980, "c AAA", "3:40.00", "3:41.00"), Run(2012, "d GER", "3:40.00", "3:41.00"), Run(2016, "e FRG", "3:40.00", "3:41.00")];
        finals = [.. finals.Select(f => f with { Results = [.. f.Results.Select(r => r.Nation!.Id.Value == "FRG" ? r with { Nation = r.Nation with { Successors = [new TeamId("GER")] } } : r)] })];

        string Apart(Final final) => string.Join(",", All(finals).Single(m => m.Final == final && m.Milestone.Kind is MilestoneKind.FirstTitleOfNation or MilestoneKind.EndOfWait && m.Final == final).Milestone.CountedApart.Select(n => n.Id.Value));

        Assert.Equal(("", "FRG", ""), (Apart(finals[1]), Apart(finals[3]), Apart(finals[4])));
    }

    [Fact]
    public void A_mark_in_tenths_is_not_the_poorest_beside_one_that_hundredths_bound()
    {
        Final[] finals =
        [
            Run(1980, "a AAA", "3:31.2", "3:31.4"),
            Given.Final("og/1984/men-1500m", "1984-08-11").Placed(1, "b BBB").Placed(2, "second-1984 ZZZ", "3:33.09"),
            Run(1988, "c CCC", "3:33.1", "3:33.4"), Run(1992, "d DDD", "3:31.7", "3:31.9"), Run(1996, "e EEE", "3:31.5", "3:31.9"), Run(2000, "f FFF", "3:31.6", "3:31.9"),
        ];
        var poorest = Assert.Single(All(finals), m => m.Milestone.Kind == MilestoneKind.PoorestWinningMark);
        Assert.Equal((1988, 1984), (poorest.Final.Edition.Year, Assert.Single(poorest.Milestone.LeftOut).Step.Edition.Year));
    }

    [Fact]
    public void A_first_and_a_wait_name_the_intercalated_finals_that_are_counted_apart()
    {
        var (athens, later) = (Run(1906, "b BBB", "4:12.0", "4:12.6"), Run(1908, "b BBB", "4:03.4", "4:03.6"));
        athens = athens with { Edition = athens.Edition with { Status = EditionStatus.Intercalated } };
        Final[] Apart(Final final, params Final[] finals) =>
            [.. All(finals).Single(m => m.Final == final && m.Milestone.Kind is MilestoneKind.FirstTitleOfNation or MilestoneKind.EndOfWait && m.Final == final).Milestone.Intercalated];

        Assert.Equal([athens], Apart(later, Run(1904, "a AAA", "4:05.4", "4:06.8"), athens, later));
        Assert.Equal([athens], Apart(later, Run(1904, "b BBB", "4:05.4", "4:06.8"), athens, later));
        Assert.Empty(Apart(later, Run(1904, "a AAA", "4:05.4", "4:06.8"), athens with { Results = [] }, later));
    }

    [Fact]
    public void A_nations_first_medal_is_plain_only_where_every_earlier_podium_is_known()
    {
        var whole = Run(1984, "b BBB", "3:32.53", "3:33.40").Placed(3, "third-1984 QQQ");
        var later = Run(1988, "c CCC", "3:35.96", "3:36.15").Placed(3, "p PPP");
        Milestone First(params Final[] finals) => Assert.Single(All(finals), m => m.Milestone is { Kind: MilestoneKind.FirstMedalOfNation, Who.Result.Key: "p" }).Milestone;
        Assert.Equal(Strength.Plain, First(Run(1980, "a AAA", "3:38.40", "3:38.80").Placed(3, "third-1980 QQQ"), whole, later).Strength);
        var limited = First(Five[0], whole, later);
        Assert.Equal((Strength.Limited, LeftOutReason.MedallistsUnknown, 1980), (limited.Strength, limited.LeftOut.Single().Reason, limited.LeftOut[0].Step.Edition.Year));
    }

    private static Final Run(int year, string winner, string mark, string second) =>
        Given.Final($"og/{year}/men-1500m", $"{year}-08-11").Placed(1, winner, mark).Placed(2, $"second-{year} ZZZ", second);

    private static (Final Final, Milestone Milestone)[] All(Final[] finals)
    {
        var relations = GivenFinals.Relations(finals);
        return [.. finals.SelectMany(f => relations.Milestones.Find(f).Select(m => (f, m)))];
    }
}
