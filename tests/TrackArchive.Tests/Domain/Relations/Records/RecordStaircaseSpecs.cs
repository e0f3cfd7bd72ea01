using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Domain.Relations.Titles;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations.Records;

public class RecordStaircaseSpecs
{
    [Fact]
    public void A_record_falls_to_a_better_mark_and_not_to_a_worse_one()
    {
        var staircase = Only(Run(1980, "3:38.40"), Run(1984, "3:32.53"), Run(1988, "3:35.96"), Run(2000, "3:32.07"));
        Assert.Equal("3:38.40 Set, 3:32.53 Set, 3:32.07 Set", Describe(staircase));
        Assert.Equal("3:32.53", staircase.Before(staircase.Steps[^1].Final)!.Mark.Text);
    }

    [Fact]
    public void An_equal_mark_at_the_coarser_precision_equals_the_record() =>
        Assert.Equal("3:38.4 Set, 3:38.41 Equalled", Describe(Only(Run(1980, "3:38.4"), Run(1984, "3:38.41"))));

    [Fact]
    public void A_finer_mark_that_equalled_a_coarse_record_is_not_equalled_by_a_worse_one() =>
        Assert.Equal("3:38.4 Set, 3:38.36 Equalled", Describe(Only(Run(1980, "3:38.4"), Run(1984, "3:38.36"), Run(1988, "3:38.42"))));

    [Fact]
    public void An_annulled_mark_is_hollow_and_stands_in_nobodys_way()
    {
        var annulled = Run(2008, "3:30.00").Placed(2, "b BBB", "3:31.50").Annulled("a", Given.Ioc("2009"));
        Assert.Equal("3:32.53 Set, 3:30.00 Annulled, 3:31.50 Set, 3:31.00 Set", Describe(Only(Run(1984, "3:32.53"), annulled, Run(2012, "3:31.00"))));
    }

    [Fact]
    public void Too_much_wind_wins_titles_and_sets_no_record()
    {
        var windy = Run(1992, "10.00");
        windy = windy with { Results = [windy.Results[0] with { Wind = Wind.FromMetresPerSecond(2.7m) }] };
        Assert.Equal("10.20 Set, 10.00 WindAided, 10.10 Set", Describe(Only(Run(1988, "10.20"), windy, Run(1996, "10.10"))));
    }

    [Fact]
    public void A_mark_that_was_not_ratified_is_hollow_and_stands_in_nobodys_way()
    {
        var tisdall = Run(1932, "51.8");
        tisdall = tisdall with { Results = [tisdall.Results[0] with { Unratified = "The last hurdle was knocked down." }] };
        Assert.Equal("52.6 Set, 51.8 Unratified, 52.4 Set", Describe(Only(Run(1924, "52.6"), tisdall, Run(1936, "52.4"))));
    }

    [Fact]
    public void An_estimate_is_no_record()
    {
        var estimated = Run(1988, "3:30.0");
        estimated = estimated with { Results = [estimated.Results[0] with { IsEstimated = true }] };
        Assert.Equal("3:32.53 Set", Describe(Only(Run(1984, "3:32.53"), estimated)));
    }

    [Fact]
    public void Hand_times_and_automatic_ones_climb_stairs_of_their_own()
    {
        var staircases = CreateStaircases(Run(1964, "10.0h"), Run(1968, "9.95a"), Run(1972, "9.9h"), Run(1984, "9.99a"));
        Assert.Equal(["Hand: 10.0h Set, 9.9h Set", "Automatic: 9.95a Set"], staircases.Select(s => $"{s.Timing}: {Describe(s)}"));
    }

    [Fact]
    public void Longer_is_better_in_the_field()
    {
        Final Throw(int year, string mark) => Given.Final($"og/{year}/men-shot-put", discipline: Discipline.Throw).Placed(1, "a AAA", mark);
        Assert.Equal("21.00 Set, 22.47 Set", Describe(Only(Throw(1980, "21.00"), Throw(1984, "20.00"), Throw(1988, "22.47"))));
    }

    [Fact]
    public void An_intercalated_edition_has_no_part_in_it()
    {
        var athens = Run(1906, "4:00.0");
        Assert.Equal("4:05.4 Set, 4:03.4 Set", Describe(Only(Run(1904, "4:05.4"), athens with { Edition = athens.Edition with { Status = EditionStatus.Intercalated } }, Run(1908, "4:03.4"))));
    }

    private static Final Run(int year, string mark) => Given.Final($"og/{year}/men-1500m").Placed(1, "a AAA", mark);

    private static RecordStaircase Only(params Final[] finals) => Assert.Single(CreateStaircases(finals));

    private static ImmutableArray<RecordStaircase> CreateStaircases(params Final[] finals)
    {
        var archive = GivenFinals.CreateArchive(finals);
        return RecordStaircase.Create(archive, TitleLineage.Create(archive, finals[0].Event.Id, new ChampionshipId("og")));
    }

    private static string Describe(RecordStaircase staircase) => string.Join(", ", staircase.Steps.Select(s => $"{s.Mark.Text} {s.Kind}"));
}
