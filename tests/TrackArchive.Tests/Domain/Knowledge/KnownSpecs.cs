using CsCheck;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using Xunit;

namespace TrackArchive.Tests.Domain.Knowledge;

public class KnownSpecs
{
    private static readonly Gen<(Known<int> Known, int Value)> Values = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 4]).Select((value, below, above, kind) => (kind switch
    {
        0 => Known.Exactly(value),
        1 => Known.AtLeast(value - below),
        2 => Known.AtMost(value + above),
        3 => Known.Unknown<int>(),
        _ => Known.Between(value - below, value + above),
    }, value));

    [Fact]
    public void The_default_is_unknown_and_may_be_anything()
    {
        Assert.Equal(KnowledgeKind.Unknown, default(Known<int>).Kind);
        Assert.True(default(Known<int>).Includes(int.MinValue) && default(Known<int>).Includes(int.MaxValue));
        Assert.Equal("?", default(Known<int>).ToString());
    }

    [Fact]
    public void Bounds_that_meet_are_an_exact_value()
    {
        Assert.Equal(Known.Exactly(7), Known.Between(7, 7));
        Assert.Equal((KnowledgeKind.Exact, "7"), (Known.Between(7, 7).Kind, $"{Known.Between(7, 7)}"));
        Assert.Equal((KnowledgeKind.WithinBounds, "7..9"), (Known.Between(7, 9).Kind, $"{Known.Between(7, 9)}"));
        Assert.Equal((KnowledgeKind.AtLeast, "7.."), (Known.AtLeast(7).Kind, $"{Known.AtLeast(7)}"));
        Assert.Equal((KnowledgeKind.AtMost, "..7"), (Known.AtMost(7).Kind, $"{Known.AtMost(7)}"));
    }

    [Fact]
    public void Bounds_the_wrong_way_round_are_refused() => Assert.Throws<ArgumentException>(() => Known.Between(9, 7));

    [Fact]
    public void Bounds_that_overlap_leave_the_order_undecided()
    {
        Assert.True(Known.Between(1, 2).IsBelow(Known.Between(3, 4)));
        Assert.False(Known.Between(3, 4).IsBelow(Known.Between(1, 3)));
        Assert.Null(Known.Between(1, 3).IsBelow(Known.Between(3, 4)));
        Assert.True(Known.Between(1, 3).IsAtMost(Known.Between(3, 4)));
        Assert.Null(Known.AtLeast(3).IsEqualTo(Known.Exactly(5)));
        Assert.False(Known.AtLeast(6).IsEqualTo(Known.Exactly(5)));
    }

    [Fact]
    public void What_is_said_of_the_order_is_true_of_every_value_within_the_bounds() => Gen.Select(Values, Values).Sample((a, b) =>
    {
        Assert.True(a.Known.IsBelow(b.Known) is not { } below || below == a.Value < b.Value);
        Assert.True(a.Known.IsAtMost(b.Known) is not { } atMost || atMost == a.Value <= b.Value);
        Assert.True(a.Known.IsEqualTo(b.Known) is not { } equal || equal == (a.Value == b.Value));
    });

    [Fact]
    public void Sums_extremes_and_alternatives_hold_every_value_that_they_may_have() => Values.List[1, 6].Sample(all =>
    {
        Assert.True(Known.Sum(all.Select(v => v.Known)).Includes(all.Sum(v => v.Value)));
        Assert.True(Known.Smallest(all.Select(v => v.Known)).Includes(all.Min(v => v.Value)));
        Assert.True(Known.Largest(all.Select(v => v.Known)).Includes(all.Max(v => v.Value)));
        Assert.All(all, v => Assert.True(all.Select(o => o.Known).Aggregate(Known.Either).Includes(v.Value)));
        Assert.All(all, v => Assert.True(v.Known.Select(n => n / 2).Includes(v.Value / 2)));
    });

    [Fact]
    public void Nothing_added_up_is_exactly_zero() => Assert.Equal(Known.Exactly(0), Known.Sum<int>([]));

    [Fact]
    public void Ages_within_the_days_of_a_birth_and_of_a_final_are_within_their_bounds() =>
        Gen.Select(Gen.Int[0, 800], Gen.Int[0, 800], Gen.Int[0, 40], Gen.Int[0, 40], Gen.Int[0, 12000]).Sample((birthSpan, daySpan, birthAt, dayAt, age) =>
        {
            var (birth, day) = (new DateOnly(1950, 1, 1), new DateOnly(1952, 1, 1).AddDays(age));
            var bounds = Known.Between(Age.FromBirth(birth.AddDays(birthSpan), day), Age.FromBirth(birth, day.AddDays(daySpan)));
            Assert.True(bounds.Includes(Age.FromBirth(birth.AddDays(birthSpan * birthAt / 40), day.AddDays(daySpan * dayAt / 40))));
        });

    [Theory]
    [InlineData("1984-08-11", "1984-08-11", "1984-08-11")]
    [InlineData("1984-08", "1984-08-01", "1984-08-31")]
    [InlineData("1984", "1984-01-01", "1984-12-31")]
    [InlineData("~1956", "1955-01-01", "1957-12-31")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("~0001", "0001-01-01", "0002-12-31")]
    [InlineData("~9999", "9998-01-01", "9999-12-31")]
    public void A_partial_date_is_any_day_of_its_period(string date, string first, string last) =>
        Assert.Equal(Known.Between(Given.Day(first), Given.Day(last)), KnownDays.FromDate(Given.Date(date)));

    [Fact]
    public void Where_sources_disagree_a_birth_is_any_of_the_days_that_they_state()
    {
        var athlete = new Athlete(new AthleteId("a"), "A", Sex.Men) { FamilyName = "A", ContentPath = "a.md" };
        Assert.Equal(Known.Unknown<DateOnly>(), KnownDays.FromBirth(athlete));
        Assert.Equal(
            Known.Between(Given.Day("1950-11-21"), Given.Day("1951-12-03")),
            KnownDays.FromBirth(athlete with { Born = [new(Given.Date("1950-11-21"), null, []), new(null, "Santiago", []), new(Given.Date("1951-12-03"), null, [])] }));
    }

    [Fact]
    public void A_final_without_a_day_was_held_within_its_edition_or_else_in_its_year()
    {
        var final = Given.Final("og/2020/men-1500m");
        var held = final.Edition with { HeldIn = 2021 };
        Assert.Equal(Known.Between(Given.Day("2021-01-01"), Given.Day("2021-12-31")), KnownDays.FromRace(final with { Edition = held }));
        var dated = held with { Dates = new DateSpan(Given.Day("2021-07-30"), Given.Day("2021-08-08")) };
        Assert.Equal(Known.Between(Given.Day("2021-07-30"), Given.Day("2021-08-08")), KnownDays.FromRace(final with { Edition = dated }));
        Assert.Equal(Known.Between(Given.Day("2021-08-01"), Given.Day("2021-08-08")), KnownDays.FromRace(final with { Edition = dated, Date = Given.Date("2021-08") }));
        Assert.Equal(Known.Exactly(Given.Day("2021-08-07")), KnownDays.FromRace(final with { Edition = dated, Date = Given.Date("2021-08-07") }));
    }
}
