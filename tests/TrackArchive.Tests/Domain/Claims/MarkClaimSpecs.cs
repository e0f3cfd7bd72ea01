using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Domain.Claims;

/// <summary>The best and the poorest winning mark, and the record: plain only where no mark that is unknown, or of another class, can contradict.</summary>
public class MarkClaimSpecs
{
    private static readonly Final[] Known = [Run(1980, "a AAA", "10.62", "10.70"), Run(1984, "b BBB", "10.97", "11.13")];

    [Theory]
    [InlineData(Extreme.BestMark, "10.62")]
    [InlineData(Extreme.PoorestMark, "10.97")]
    public void Marks_that_are_all_known_have_an_extreme(Extreme what, string mark) => Assert.Equal(mark, Said(Ask(what, Known)));

    [Fact]
    public void A_better_mark_with_too_much_wind_leaves_the_best_open_and_is_not_the_best()
    {
        Final[] windy = [.. Known, Run(1988, "flo CCC", "10.54w", "10.83w")];

        var reason = Assert.IsType<MarkWindAssisted>(Assert.IsType<Undecidable>(Ask(Extreme.BestMark, windy)).Reason);
        Assert.Equal("flo", reason.Result.Key);
        Assert.Equal("10.97", Said(Ask(Extreme.PoorestMark, windy)));
        Assert.Equal("10.62", Said(Record(windy)));
    }

    [Fact]
    public void A_poorer_mark_with_too_much_wind_cannot_contradict_the_best() =>
        Assert.Equal("10.62", Said(Ask(Extreme.BestMark, [.. Known, Run(1988, "c CCC", "10.70w", "10.83w")])));

    [Fact]
    public void A_missing_mark_may_be_the_best_and_no_poorer_than_those_behind_it()
    {
        Final[] missing = [.. Known, Run(1988, "c CCC", null, "10.83")];

        Assert.IsType<MarkUnknown>(Assert.IsType<Undecidable>(Ask(Extreme.BestMark, missing)).Reason);
        Assert.IsType<MarkUnknown>(Assert.IsType<Undecidable>(Record(missing)).Reason);
        Assert.Equal("10.97", Said(Ask(Extreme.PoorestMark, missing)));
    }

    [Fact]
    public void An_estimate_may_have_been_better()
    {
        var estimated = Run(1988, "c CCC", "10.90", "10.95");
        estimated = estimated with { Results = estimated.Results.SetItem(0, estimated.Results[0] with { IsEstimated = true }) };

        Assert.IsType<MarkUnknown>(Assert.IsType<Undecidable>(Ask(Extreme.BestMark, [.. Known, estimated])).Reason);
        Assert.IsType<MarkUnknown>(Assert.IsType<Undecidable>(Record([.. Known, estimated])).Reason);
    }

    [Fact]
    public void A_coarser_mark_that_may_be_better_leaves_it_open()
    {
        Assert.IsType<MarksEqual>(Assert.IsType<Undecidable>(Ask(Extreme.BestMark, [.. Known, Run(1988, "c CCC", "10.6", "10.9")])).Reason);
        Assert.Equal("10.62", Said(Ask(Extreme.BestMark, [.. Known, Run(1988, "c CCC", "10.7", "10.9")])));
    }

    [Fact]
    public void An_annulled_mark_is_no_mark_to_compare_with() =>
        Assert.Equal("10.62", Said(Ask(Extreme.BestMark, [.. Known, Run(1988, "c CCC", "10.50", "10.80").Annulled("c", Given.Ioc("1990"))])));

    private static Final Run(int year, string winner, string? mark, string second) =>
        Given.Final($"og/{year}/men-100m").Placed(1, winner, mark).Placed(2, $"x{year} XXX", second);

    private static ClaimAnswer Ask(Extreme what, Final[] finals) =>
        ClaimAnswers.Answer(GivenFinals.Relations(finals), new ExtremeQuery(what, new ClaimScope { Event = finals[0].Event.Id }, ExtremeValue.Mark));

    private static ClaimAnswer Record(Final[] finals) =>
        ClaimAnswers.Answer(GivenFinals.Relations(finals), new RecordQuery(finals[0].Id.Edition.Championship, finals[0].Event.Id, null, ExtremeValue.Mark));

    private static string Said(ClaimAnswer answer) => Assert.Single(Assert.IsType<MarkValue>(Assert.IsType<Proven>(answer).Value).Marks).Text;
}
