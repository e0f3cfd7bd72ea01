using TrackArchive.Domain;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Pictures;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>The best winning mark so far, in the picture of an event and in the groups of a question: no mark of another class is it.</summary>
public class WinningMarkSpecs
{
    private static readonly Final[] Finals = [Run(1980, "11.06"), Run(1984, "10.97"), Run(1988, "10.54", 3.0m), Run(1992, "10.82"), Run(1996, "10.94")];

    [Fact]
    public void A_mark_with_too_much_wind_is_shown_and_is_not_the_best()
    {
        var series = Series(Finals);

        Assert.Equal([1980, 1984, 1992], series.Points.Where(p => p.IsBest).Select(p => p.Year));
        Assert.Equal([1988], series.Points.Where(p => p.IsDoubtful).Select(p => p.Year));
        Assert.True(series.IsOpen);
    }

    [Fact]
    public void A_winning_mark_that_no_source_gives_leaves_the_best_open() =>
        Assert.Equal((true, false), (Series([.. Finals[..2], Run(1988, null), Run(1992, "10.82")]).IsOpen, Series([Finals[0], Finals[1], Finals[3]]).IsOpen));

    [Fact]
    public void Beside_the_bests_as_they_fell_are_the_finals_whose_winning_mark_is_not_known()
    {
        var page = GivenSite.PagesOf(GivenFinals.CreateArchive([.. Finals[..2], Run(1988, null), Run(1992, "10.82")], GivenFinals.Held("og", 1996, "women-100m"), GivenFinals.Cancelled("og", 1940))).OfType<EventPage>().Single();

        Assert.Equal(["1988", "1996"], page.Records.Single().Unknown.Select(l => l.Words));
    }

    [Fact]
    public void A_group_of_a_question_passes_over_it_too()
    {
        var archive = GivenFinals.CreateArchive(Finals);
        var answer = QuestionAnswer.Create(archive, QuestionRows.Create(archive), QuestionReader.Read(archive, "event=women-100m&place=1&group=nation").Question!);

        Assert.Equal("10.82", Assert.Single(answer.Groups).Best!.Result.Mark!.Value.Text);
    }

    private static MarkSeries Series(params Final[] finals) =>
        GivenSite.PagesOf(GivenFinals.CreateArchive(finals)).OfType<EventPage>().Single().Marks!.Series.Single();

    private static Final Run(int year, string? mark, decimal? wind = null)
    {
        var final = Given.Final($"og/{year}/women-100m").Placed(1, $"w{year} AAA", mark).Placed(2, $"x{year} XXX", "11.90");
        return wind is null ? final : final with { Results = [.. final.Results.Select(r => r with { Wind = Wind.FromMetresPerSecond(wind.Value) })] };
    }
}
