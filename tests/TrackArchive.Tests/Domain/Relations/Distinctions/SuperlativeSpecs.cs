using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Distinctions;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations.Distinctions;

/// <summary>A superlative is plain only where nothing unknown can contradict it.</summary>
public class SuperlativeSpecs
{
    [Fact]
    public void A_champion_of_1948_whose_final_has_no_day_is_not_passed_over_for_one_of_2024()
    {
        Final[] decathlons =
        [
            Won("og/1948/men-decathlon", null, "mathias USA", "1930-11-17", new DateSpan(Given.Day("1948-07-30"), Given.Day("1948-08-07"))),
            .. Others("og/{0}/men-decathlon", "~1920", 1952, 1956, 1960, 1964),
            Won("og/2024/men-decathlon", "2024-08-03", "rooth NOR", "2002-05-22"),
        ];
        var youngest = Only(decathlons, MilestoneKind.YoungestWinner);
        Assert.Equal(("mathias", 17, Strength.Plain), (youngest.Who.Result.Key, youngest.Age!.Value.Max!.Value.Years, youngest.Strength));
    }

    [Fact]
    public void Meyfarth_at_16_is_the_youngest_whatever_the_day_of_her_final_and_not_Slesarenko()
    {
        Final[] jumps =
        [
            Won("og/1972/women-high-jump", null, "meyfarth FRG", "1956-05-04", new DateSpan(Given.Day("1972-08-31"), Given.Day("1972-09-10"))),
            .. Others("og/{0}/women-high-jump", "~1953", 1976, 1980, 1984, 1988),
            Won("og/2004/women-high-jump", "2004-08-28", "slesarenko RUS", "1982-02-28"),
        ];
        var youngest = Only(jumps, MilestoneKind.YoungestWinner);
        Assert.Equal(("meyfarth", Strength.Plain), (youngest.Who.Result.Key, youngest.Strength));
        Assert.Equal(Known.Between(new Age(16, 119), new Age(16, 129)), youngest.Age);
    }

    [Theory]
    [InlineData("women-100m", 1928, "robinson USA", "1911-08-23", 2008, "fraser-pryce JAM", "1986-12-27")]
    [InlineData("men-100m", 1908, "walker RSA", "1889-03-16", 2008, "bolt JAM", "1986-08-21")]
    public void A_young_champion_of_early_Games_is_not_passed_over(string @event, int early, string youngest, string born, int late, string other, string otherBorn)
    {
        Final[] finals =
        [
            Won($"og/{early}/{@event}", null, youngest, born),
            .. Others("og/{0}/" + @event, "~1930", 1956, 1960, 1964),
            Won($"og/{late}/{@event}", $"{late}-08-16", other, otherBorn),
        ];
        var found = Only(finals, MilestoneKind.YoungestWinner);
        Assert.Equal((youngest.Split(' ')[0], Strength.Plain), (found.Who.Result.Key, found.Strength));
    }

    [Fact]
    public void An_old_champion_of_1920_born_about_1890_may_be_older_than_one_of_1992_so_that_neither_is_plainly_the_oldest()
    {
        Final[] finals =
        [
            Won("og/1920/men-10000m", null, "hill GBR", "~1889"),
            .. Others("og/{0}/men-10000m", "~1955", 1980, 1984, 1988),
            Won("og/1992/men-10000m", "1992-08-03", "skah MAR", "1961-07-29"),
            Won("og/1996/men-10000m", "1996-07-29", "gebrselassie ETH", "1973-04-18"),
        ];
        var oldest = Only(finals, MilestoneKind.OldestWinner);
        Assert.Equal(("skah", Strength.Limited), (oldest.Who.Result.Key, oldest.Strength));
        Assert.Contains(oldest.LeftOut, l => l is { Who.Result.Key: "hill", Reason: LeftOutReason.AgeUnknown });
        Assert.Equal(finals.Length, oldest.Compared + oldest.LeftOut.Length);
    }

    [Fact]
    public void An_older_champion_born_about_a_year_is_the_oldest_where_that_is_enough_to_know()
    {
        Final[] finals =
        [
            Won("og/1920/men-5000m", null, "hill GBR", "~1880"),
            .. Others("og/{0}/men-5000m", "~1955", 1980, 1984, 1988),
            Won("og/1992/men-5000m", "1992-08-03", "tanui KEN", "1964-02-17"),
        ];
        Assert.Equal(("hill", Strength.Plain), (Only(finals, MilestoneKind.OldestWinner).Who.Result.Key, Only(finals, MilestoneKind.OldestWinner).Strength));
    }

    [Fact]
    public void Where_the_age_of_most_is_unknown_nothing_is_said()
    {
        Final[] finals =
        [
            .. Enumerable.Range(0, 5).Select(i => Won($"og/{1980 + (4 * i)}/men-1500m", $"{1980 + (4 * i)}-08-01", $"known-{i} AAA", $"{1950 + (4 * i)}-01-0{i + 1}")),
            .. Enumerable.Range(0, 6).Select(i => Won($"og/{1900 + (4 * i)}/men-1500m", null, $"unknown-{i} AAA", null)),
        ];
        Assert.DoesNotContain(All(finals), m => m.Kind is MilestoneKind.YoungestWinner or MilestoneKind.OldestWinner);
        Assert.Contains(All(finals[..^1]), m => m is { Kind: MilestoneKind.YoungestWinner, Strength: Strength.Limited, Compared: 5 });
    }

    [Fact]
    public void A_final_that_the_archive_lacks_limits_every_superlative_of_its_line()
    {
        Final[] finals = [.. Enumerable.Range(0, 6).Select(i => Marked(1980 + (4 * i), $"3:3{i}.00"))];
        var relations = new ArchiveRelations(GivenFinals.CreateArchive(finals, GivenFinals.Held("og", 1976, "men-1500m")));
        var best = relations.Milestones.Find(finals[0]).Single(m => m.Kind == MilestoneKind.BestWinningMark);
        Assert.Equal((Strength.Limited, LeftOutReason.FinalMissing, 6), (best.Strength, best.LeftOut.Single().Reason, best.Compared));
    }

    [Fact]
    public void A_winning_mark_that_is_missing_limits_the_best_and_a_known_second_keeps_it_from_being_the_poorest()
    {
        Final[] finals = [.. Enumerable.Range(0, 6).Select(i => Marked(1980 + (4 * i), $"3:3{i}.00")), Unmarked(2004, second: "3:34.00")];
        Assert.Equal((Strength.Limited, LeftOutReason.MarkMissing), (Only(finals, MilestoneKind.BestWinningMark).Strength, Only(finals, MilestoneKind.BestWinningMark).LeftOut.Single().Reason));
        Assert.Equal(Strength.Plain, Only(finals, MilestoneKind.PoorestWinningMark).Strength);
        Assert.Equal(Strength.Limited, Only([.. finals[..^1], Unmarked(2004, second: "3:36.00")], MilestoneKind.PoorestWinningMark).Strength);
    }

    [Fact]
    public void A_wind_assisted_mark_is_a_class_of_its_own()
    {
        Final[] finals = [.. Enumerable.Range(0, 6).Select(i => Sprint(1960 + (4 * i), $"11.{i}5")), Sprint(1988, "10.54w")];
        var best = Only(finals, MilestoneKind.BestWinningMark);
        Assert.Equal(("11.05", Strength.Limited, LeftOutReason.WindAssisted), (best.Who.Result.Mark!.Value.Text, best.Strength, best.LeftOut.Single().Reason));
    }

    [Theory]
    [InlineData(null, LeftOutReason.MarkMissing)]
    [InlineData("10.54w", LeftOutReason.WindAssisted)]
    public void The_mark_of_2008_is_not_better_than_every_mark_before_while_that_of_1988_is_missing_or_wind_assisted(string? mark, LeftOutReason reason)
    {
        Final[] finals = [Sprint(1980, "11.06"), Sprint(1984, "10.97"), Sprint(1988, mark), Sprint(1992, "10.82"), Sprint(2008, "10.78")];
        var record = All(finals).Single(m => m.Kind == MilestoneKind.Record && m.Who.Result.Key == "w2008");
        Assert.Equal((Strength.Limited, 3), (record.Strength, record.Compared));
        Assert.Equal((1988, reason), (record.LeftOut.Single().Step.Edition.Year, record.LeftOut[0].Reason));
    }

    [Fact]
    public void A_mark_that_only_rounds_to_the_best_before_has_not_equalled_it()
    {
        Assert.Contains(All([Sprint(1980, "11.06"), Sprint(1984, "11.06")]), m => m.Kind == MilestoneKind.RecordEqualled);
        Assert.DoesNotContain(All([Sprint(1980, "11.06"), Sprint(1984, "11.1")]), m => m.Kind == MilestoneKind.RecordEqualled);
    }

    [Fact]
    public void A_title_decided_on_countback_is_not_the_one_won_by_least()
    {
        Final[] finals = [.. Enumerable.Range(0, 5).Select(i => Marked(1980 + (4 * i), $"3:3{i}.00", $"3:3{i}.0{i}"))];
        Assert.DoesNotContain(All(finals), m => m.Kind == MilestoneKind.NarrowestMargin);
    }

    private static Milestone[] All(Final[] finals)
    {
        var relations = GivenFinals.Relations(finals);
        return [.. finals.SelectMany(f => relations.Milestones.Find(f))];
    }

    private static Milestone Only(Final[] finals, MilestoneKind kind) => Assert.Single(All(finals), m => m.Kind == kind);

    private static Final[] Others(string id, string born, params int[] years)
    {
        var first = years[0];
        var year = int.Parse(born.TrimStart('~'));
        return [.. years.Select(y => Won(string.Format(id, y), null, $"w{y} AAA", $"~{year + y - first}"))];
    }

    private static Final Won(string id, string? date, string who, string? born, DateSpan? dates = null)
    {
        var final = Given.Final(id, date).Placed(1, who);
        final = final with { Edition = final.Edition with { Dates = dates } };
        return born is null ? final : final.BornOn(who.Split(' ')[0], born);
    }

    private static Final Marked(int year, string mark, string? second = null) =>
        Given.Final($"og/{year}/men-1500m").Placed(1, $"w{year} AAA", mark).Placed(2, $"s{year} BBB", second ?? "3:50.00");

    private static Final Unmarked(int year, string second) => Given.Final($"og/{year}/men-1500m").Placed(1, $"w{year} AAA").Placed(2, $"s{year} BBB", second);

    private static Final Sprint(int year, string? mark) => Given.Final($"og/{year}/women-100m").Placed(1, $"w{year} AAA", mark);
}
