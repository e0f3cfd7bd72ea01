using TrackArchive.Domain.Marks;
using Xunit;

namespace TrackArchive.Tests.Domain;

public class MarkSpecs
{
    /// <summary>Text, value in seconds, metres or points, and precision, as invariant numbers.</summary>
    public static TheoryData<MarkKind, string, string, string> Written { get; } = new()
    {
        { MarkKind.Time, "3:32.53", "212.53", "0.01" },
        { MarkKind.Time, "3:38.4", "218.4", "0.1" },
        { MarkKind.Time, "3:38.40", "218.4", "0.01" },
        { MarkKind.Time, "9.9h", "9.9", "0.1" },
        { MarkKind.Time, "9.95a", "9.95", "0.01" },
        { MarkKind.Time, "4:06 1/5", "246.2", "0.2" },
        { MarkKind.Time, "4:05 2/5", "245.4", "0.2" },
        { MarkKind.Time, "50 3/4", "50.75", "0.25" },
        { MarkKind.Time, "10 1/2h", "10.5", "0.5" },
        { MarkKind.Time, "12.0", "12", "0.1" },
        { MarkKind.Time, "28:27.40", "1707.4", "0.01" },
        { MarkKind.Time, "44:32", "2672", "1" },
        { MarkKind.Time, "2:08:44", "7724", "1" },
        { MarkKind.Time, "2:15:03", "8103", "1" },
        { MarkKind.Time, "2:59:45.0", "10785", "0.1" },
        { MarkKind.Time, "1:46.8h", "106.8", "0.1" },
        { MarkKind.Time, "9.83w", "9.83", "0.01" },
        { MarkKind.Time, "44.1A", "44.1", "0.1" },
        { MarkKind.Time, "3:31.18i", "211.18", "0.01" },
        { MarkKind.Time, "42.785", "42.785", "0.001" },
        { MarkKind.Length, "8.95", "8.95", "0.01" },
        { MarkKind.Length, "8.95 m", "8.95", "0.01" },
        { MarkKind.Length, "8.90A", "8.9", "0.01" },
        { MarkKind.Length, "7.04w", "7.04", "0.01" },
        { MarkKind.Length, "7.185", "7.185", "0.001" },
        { MarkKind.Length, "104.80", "104.8", "0.01" },
        { MarkKind.Points, "8798", "8798", "1" },
        { MarkKind.Points, "8798 pts", "8798", "1" },
        { MarkKind.Points, "8412.955", "8412.955", "0.001" },
        { MarkKind.Points, "7413.510", "7413.51", "0.001" },
        { MarkKind.Points, "8891w", "8891", "1" },
        { MarkKind.Time, "0.0001", "0.0001", "0.0001" },
        { MarkKind.Time, "99999:59:59.9999", "359999999.9999", "0.0001" },
        { MarkKind.Points, "99999.9999 pts", "99999.9999", "0.0001" },
        { MarkKind.FewestPoints, "14", "14", "1" },
    };

    public static TheoryData<MarkKind, string, string> Refused { get; } = new()
    {
        { MarkKind.Time, "", "the mark is empty" },
        { MarkKind.Time, " 3:32.53", "white space" },
        { MarkKind.Time, "3:32.53\n", "white space" },
        { MarkKind.Time, "NM", "'NM' is a status, not a mark: write `status: NM`" },
        { MarkKind.Length, "nh", "write `status: NH`" },
        { MarkKind.Time, "dnf", "write `status: DNF`" },
        { MarkKind.Time, "DNS", "write `status: DNS`" },
        { MarkKind.Points, "DQ", "write `status: DQ`" },
        { MarkKind.Time, "3:32,53", "'3:32,53' cannot be read: expected a time like 9.95, 3:32.53, 2:08:44, 4:06 1/5 or 9.83w" },
        { MarkKind.Time, "3.32.53", "cannot be read" },
        { MarkKind.Time, "-9.95", "cannot be read" },
        { MarkKind.Time, "9.", "cannot be read" },
        { MarkKind.Time, "9.95?", "cannot be read" },
        { MarkKind.Time, "\u0663:32.53", "cannot be read" },
        { MarkKind.Time, "4:06 \u0661/5", "cannot be read" },
        { MarkKind.Time, "1:2:3:4", "cannot be read" },
        { MarkKind.Time, "3:60.0", "'60.0' is not two digits below 60 in '3:60.0'" },
        { MarkKind.Time, "2:60:00", "'60' is not two digits below 60 in '2:60:00'" },
        { MarkKind.Time, "3:5.3", "'5.3' is not two digits below 60" },
        { MarkKind.Time, "2:8:44", "'8' is not two digits below 60" },
        { MarkKind.Time, "4:06 5/5", "'5/5' is not a fraction in halves, quarters, fifths or tenths of a second" },
        { MarkKind.Time, "4:06 1/3", "'1/3' is not a fraction" },
        { MarkKind.Time, "4:06 1/0", "'1/0' is not a fraction" },
        { MarkKind.Time, "4:06.2 1/5", "'4:06.2' has both decimals and the fraction '1/5'" },
        { MarkKind.Time, "0.00", "'0.00' must be greater than zero: expected a time" },
        { MarkKind.Time, "0:00 0/5", "'0:00 0/5' must be greater than zero" },
        { MarkKind.Time, "8.95 m", "'8.95 m' is in another unit" },
        { MarkKind.Time, "9.9hh", "'h' appears twice in '9.9hh'" },
        { MarkKind.Time, "9.9ha", "'h' and 'a' are two clocks in '9.9ha'" },
        { MarkKind.Time, "9.83ww", "'w' appears twice in '9.83ww'" },
        { MarkKind.Time, "44.1AA", "'A' appears twice in '44.1AA'" },
        { MarkKind.Time, "6.41ii", "'i' appears twice in '6.41ii'" },
        { MarkKind.Time, "100000", "cannot be read" },
        { MarkKind.Time, "9.95001", "cannot be read" },
        { MarkKind.Length, "8.95h", "'h' is for times only in '8.95h'" },
        { MarkKind.Length, "8.95m", "cannot be read: expected metres like 8.95, 8.95 m or 8.95w" },
        { MarkKind.Length, "8.95 mw", "'8.95 mw' has letters behind its unit; they belong to the number: expected metres like 8.95, 8.95 m or 8.95w" },
        { MarkKind.Length, "8.95w m", "cannot be read" },
        { MarkKind.Length, "8 1/2 m", "the fraction '1/2' is for times only in '8 1/2 m'" },
        { MarkKind.Length, "8 1/2", "the fraction '1/2' is for times only" },
        { MarkKind.Length, "3:32.53", "':' is for times only in '3:32.53'" },
        { MarkKind.Length, "8798 pts", "in another unit" },
        { MarkKind.Length, "0", "'0' must be greater than zero" },
        { MarkKind.Points, "8.95 m", "in another unit: expected points like 8798, 8798 pts or 8412.955" },
        { MarkKind.Points, "8798 ptsw", "'8798 ptsw' has letters behind its unit" },
        { MarkKind.Points, "8798 1/2", "the fraction '1/2' is for times only" },
        { MarkKind.Points, "87:98", "':' is for times only" },
        { MarkKind.Points, "8798a", "'a' is for times only" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_mark_keeps_its_value_its_precision_and_its_writing(MarkKind kind, string text, string value, string precision)
    {
        var mark = Given.Mark(text, kind);

        Assert.Equal((kind, decimal.Parse(value), decimal.Parse(precision)), (mark.Kind, mark.Value, mark.Precision));
        Assert.Equal(text, mark.ToString());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_mark_is_refused_and_the_error_says_what_was_expected(MarkKind kind, string text, string error)
    {
        var read = Mark.TryParse(text, kind);

        Assert.False(read.Succeeded);
        Assert.Contains(error, read.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9.95", Timing.Unknown, Conditions.None)]
    [InlineData("9.9h", Timing.Hand, Conditions.None)]
    [InlineData("9.95a", Timing.Automatic, Conditions.None)]
    [InlineData("9.95w", Timing.Unknown, Conditions.WindAssisted)]
    [InlineData("9.95aA", Timing.Automatic, Conditions.Altitude)]
    [InlineData("6.41i", Timing.Unknown, Conditions.Indoor)]
    [InlineData("9.8hwA", Timing.Hand, Conditions.WindAssisted | Conditions.Altitude)]
    public void Letters_tell_the_timing_and_the_conditions_and_without_them_the_timing_is_unknown(string text, Timing timing, Conditions conditions)
    {
        var mark = Given.Mark(text);

        Assert.Equal((timing, conditions), (mark.Timing, mark.Conditions));
    }

    [Theory]
    [InlineData("3:38.4", "3:38.40")]
    [InlineData("9.9", "9.9h")]
    [InlineData("9.90", "9.90w")]
    [InlineData("4:06 1/5", "4:06.2")]
    [InlineData("4:06 1/5", "4:06 2/10")]
    [InlineData("2:15:03", "2:15:03.0")]
    [InlineData("75:03", "1:15:03")]
    public void Two_writings_of_one_value_are_two_marks_in_a_fixed_order(string a, string b)
    {
        Assert.NotEqual(Given.Mark(a), Given.Mark(b));
        Assert.NotEqual(0, Given.Mark(a).CompareTo(Given.Mark(b)));
        Assert.Equal(-Math.Sign(Given.Mark(a).CompareTo(Given.Mark(b))), Math.Sign(Given.Mark(b).CompareTo(Given.Mark(a))));
    }

    [Fact]
    public void Marks_sort_by_value_then_precision_then_timing_then_conditions()
    {
        string[] sorted = ["9.89", "9.90", "9.9", "9.9w", "9.9h", "9.9a", "9.95"];

        Assert.Equal(sorted, sorted.Reverse().Select(t => Given.Mark(t)).Order().Select(m => m.Text));
    }

    [Theory]
    [InlineData("3:38.4", "3:38.40", true)]
    [InlineData("3:38.4", "3:38.38", true)]
    [InlineData("3:38.4", "3:38.45", false)]
    [InlineData("3:38.41", "3:38.38", false)]
    [InlineData("3:34.9", "3:34.91a", true)]
    [InlineData("9.9h", "9.95a", false)]
    [InlineData("4:06 1/5", "4:06.2", true)]
    [InlineData("4:06 1/5", "4:06.4", false)]
    [InlineData("2:15:03", "2:15:03.4", true)]
    [InlineData("2:15:03", "2:15:04", false)]
    [InlineData("3:45.1", "3:45.2", false)]
    public void Marks_agree_when_they_are_equal_at_the_coarser_precision(string a, string b, bool agree)
    {
        Assert.Equal(agree, Given.Mark(a).AgreesWith(Given.Mark(b)));
        Assert.Equal(agree, Given.Mark(b).AgreesWith(Given.Mark(a)));
    }

    [Fact]
    public void Marks_of_different_kinds_never_agree() =>
        Assert.False(Given.Mark("8.95").AgreesWith(Given.Mark("8.95", MarkKind.Length)));

    [Theory]
    [InlineData("9.9h", "9.95a", false)]
    [InlineData("9.9", "9.95a", true)]
    [InlineData("9.9h", "9.8h", true)]
    [InlineData("9.89a", "9.95a", true)]
    [InlineData("3:34.9", "3:34.91a", false)]
    public void Only_marks_of_one_clock_contradict_each_other(string a, string b, bool contradict)
    {
        Assert.Equal(contradict, Given.Mark(a).Contradicts(Given.Mark(b)));
        Assert.Equal(contradict, Given.Mark(b).Contradicts(Given.Mark(a)));
    }

    [Theory]
    [InlineData(Discipline.Track, "3:29.23", "3:29.47")]
    [InlineData(Discipline.Road, "2:08:44", "2:15:03")]
    [InlineData(Discipline.Walk, "59:59", "1:00:00")]
    [InlineData(Discipline.Relay, "36.84", "37.04")]
    [InlineData(Discipline.Jump, "8.95", "8.9")]
    [InlineData(Discipline.Throw, "80.50", "78.19")]
    [InlineData(Discipline.Combined, "8847", "8798 pts")]
    public void Shorter_times_win_and_longer_lengths_and_more_points(Discipline discipline, string better, string worse)
    {
        var @event = Given.Event("The event", discipline: discipline);
        var (a, b) = (Given.Mark(better, @event.MarkKind), Given.Mark(worse, @event.MarkKind));

        Assert.True(@event.CompareMerit(a, b) < 0);
        Assert.True(@event.CompareMerit(b, a) > 0);
    }

    [Fact]
    public void Marks_that_agree_have_equal_merit()
    {
        var mile = Given.Event("1500 metres");

        Assert.Equal(0, mile.CompareMerit(Given.Mark("3:38.4"), Given.Mark("3:38.38")));
        Assert.Equal(0, mile.CompareMerit(Given.Mark("3:38.38"), Given.Mark("3:38.4")));
    }

    [Fact]
    public void The_default_is_nobodys_performance_and_says_nothing_of_another()
    {
        Mark nobodys = default;
        var coe = Given.Mark("3:32.53");

        Assert.Equal(("", 0m, 0m), (nobodys.Text, nobodys.Value, nobodys.Precision));
        Assert.Equal("", nobodys.ToString());
        Assert.NotEqual(coe, nobodys);
        Assert.True(nobodys.CompareTo(coe) < 0);
        Assert.Equal(0, nobodys.CompareTo(default));
        Assert.All([(nobodys, coe), (coe, nobodys), (nobodys, default)], pair => Assert.False(pair.Item1.AgreesWith(pair.Item2)));
        Assert.All([(nobodys, coe), (coe, nobodys), (nobodys, default)], pair => Assert.False(pair.Item1.Contradicts(pair.Item2)));
    }
}
