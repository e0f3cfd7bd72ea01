using TrackArchive.Domain;
using TrackArchive.Pages.Wording;
using Xunit;

namespace TrackArchive.Tests.Domain;

public class AgreementSpecs
{
    private static readonly Source Report = Given.Source("official-report", GivenFamilies.Ioc);
    private static readonly Source Times = Given.Source("times", SourceFamily.Other, "The Times");
    private static readonly Source TimesAgain = Given.Source("times-2", SourceFamily.Other, "The Times");
    private static readonly Source Lequipe = Given.Source("lequipe", SourceFamily.Other, "L'Équipe");

    public static TheoryData<Agreement, string[]> Voices { get; } = new()
    {
        { Agreement.OneSource, [] },
        { Agreement.OneSource, ["ioc-2016"] },
        { Agreement.OneSource, ["ioc-2016", "official-report"] },
        { Agreement.TwoSourcesAgree, ["ioc-2016", "wa-toplist-2025"] },
        { Agreement.TwoSourcesAgree, ["ioc-2016", "olympedia"] },
        { Agreement.TwoSourcesAgree, ["ioc-2016", "times"] },
        { Agreement.OneSource, ["times", "times-2"] },
        { Agreement.TwoSourcesAgree, ["times", "lequipe"] },
    };

    [Theory]
    [MemberData(nameof(Voices))]
    public void Sources_of_one_origin_are_one_voice(Agreement expected, string[] sources)
    {
        var final = Given.Final("olympic-games/1984/men-1500m").Placed(1, "coe GBR", "3:32.53").StatedBy([.. sources.Select(Named)]);

        Assert.Equal(expected, SourceAgreement.ForPlace(final, final.Results[0]));
        Assert.Equal(expected, SourceAgreement.ForMark(final, final.Results[0]));
        Assert.Equal(expected, SourceAgreement.ForResult(final, final.Results[0]));
    }

    [Fact]
    public void A_results_own_sources_replace_the_finals()
    {
        var final = Coe(r => r with { Sources = [Given.IocList] }).StatedBy(Given.IocList, Given.WorldList);

        Assert.Equal(Agreement.OneSource, SourceAgreement.ForResult(final, final.Results[0]));
    }

    [Fact]
    public void A_mark_may_have_fewer_sources_than_its_place()
    {
        var final = Coe(r => r with { MarkSources = [Given.WorldList] }).StatedBy(Given.IocList, Given.WorldList);

        Assert.Equal(Agreement.TwoSourcesAgree, SourceAgreement.ForPlace(final, final.Results[0]));
        Assert.Equal(Agreement.OneSource, SourceAgreement.ForMark(final, final.Results[0]));
        Assert.Equal(Agreement.OneSource, SourceAgreement.ForResult(final, final.Results[0]));
    }

    [Fact]
    public void Without_a_mark_the_place_alone_decides()
    {
        var final = Given.Final("olympic-games/1924/men-1500m").Placed(1, "nurmi FIN").StatedBy(Given.IocList, Given.Olympedia);

        Assert.Null(SourceAgreement.ForMark(final, final.Results[0]));
        Assert.Equal(Agreement.TwoSourcesAgree, SourceAgreement.ForResult(final, final.Results[0]));
    }

    [Theory]
    [InlineData("3:45.1", "3:45.2", "wa-toplist-2025", Agreement.SourcesDisagree)]
    [InlineData("3:45.1", "3:45.14", "wa-toplist-2025", Agreement.TwoSourcesAgree)]
    [InlineData("3:45.1", "3:45.14", "official-report", Agreement.OneSource)]
    [InlineData("3:45.1", "3:45.2", "official-report", Agreement.OneSource)]
    [InlineData("9.9h", "9.95a", "wa-toplist-2025", Agreement.OneSource)]
    [InlineData("9.9", "9.95a", "wa-toplist-2025", Agreement.SourcesDisagree)]
    public void Another_origins_mark_confirms_or_disagrees_at_the_coarser_precision(string mark, string other, string source, Agreement expected)
    {
        var final = Coe(r => r with { Mark = Given.Mark(mark), OtherMarks = [new OtherMark(Given.Mark(other), [Named(source)])] })
            .StatedBy(Given.IocList);

        Assert.Equal(expected, SourceAgreement.ForMark(final, final.Results[0]));
    }

    [Fact]
    public void One_disagreeing_source_outweighs_two_that_agree()
    {
        var final = Coe(r => r with { OtherMarks = [new OtherMark(Given.Mark("3:32.5"), [Times]), new OtherMark(Given.Mark("3:32.6"), [Lequipe])] })
            .StatedBy(Given.IocList, Given.WorldList);

        Assert.Equal(Agreement.SourcesDisagree, SourceAgreement.ForResult(final, final.Results[0]));
    }

    [Fact]
    public void A_final_is_as_well_supported_as_its_weakest_medallist_of_the_standings()
    {
        var final = Given.Final("olympic-games/2008/men-1500m", "2008-08-19")
            .Placed(1, "ramzi BRN").Placed(2, "kiprop KEN").Placed(3, "willis NZL")
            .Adding(new Result { Order = 0, Place = 4, Nation = new Team(new TeamId("FRA"), "France"), Sources = [Times] })
            .StatedBy(Given.IocList, Given.WorldList)
            .Annulled("ramzi", Given.Ioc("2009-11"));

        Assert.Equal(Agreement.TwoSourcesAgree, SourceAgreement.ForFinal(final, final.At("2008-08-19")));
        Assert.Equal(Agreement.OneSource, SourceAgreement.ForFinal(final, final.Now()));
    }

    [Fact]
    public void A_list_of_medallists_confirms_medals_and_no_marks()
    {
        var final = Coe(r => r with { MarkSources = [Given.IocList] }).StatedBy(Given.IocList, Given.Olympedia);

        Assert.Equal(Agreement.TwoSourcesAgree, SourceAgreement.ForMedals(final, final.Now()));
        Assert.Equal(Agreement.OneSource, SourceAgreement.ForMarks(final, final.Now()));
        Assert.Equal(Agreement.OneSource, SourceAgreement.ForFinal(final, final.Now()));
        Assert.Equal("medals: two sources agree; marks: one source", Words.DescribeAgreement(final, final.Now()));
    }

    [Fact]
    public void Without_marks_sources_agree_on_medals_alone()
    {
        var final = Given.Final("olympic-games/1924/men-1500m").Placed(1, "nurmi FIN").StatedBy(Given.IocList, Given.Olympedia);

        Assert.Null(SourceAgreement.ForMarks(final, final.Now()));
        Assert.Equal("two sources agree", Words.DescribeAgreement(final, final.Now()));
    }

    [Fact]
    public void A_final_without_medallists_has_one_source_at_most()
    {
        var final = Given.Final("olympic-games/1984/men-1500m").Placed(4, "abascal ESP").StatedBy(Given.IocList, Given.WorldList);

        Assert.Equal(Agreement.OneSource, SourceAgreement.ForFinal(final, final.Now()));
    }

    [Fact]
    public void A_list_of_starters_confirms_that_somebody_ran_and_no_place()
    {
        var starters = Lequipe with { States = [SourceStatement.Entered] };
        var final = Coe(r => r).StatedBy(Given.IocList, starters);

        Assert.Equal(Agreement.TwoSourcesAgree, SourceAgreement.ForEntry(final, final.Results[0]));
        Assert.Equal(Agreement.OneSource, SourceAgreement.ForPlace(final, final.Results[0]));
        Assert.Equal(Agreement.OneSource, SourceAgreement.ForMark(final, final.Results[0]));
    }

    [Fact]
    public void A_list_of_medals_confirms_the_first_three_places()
    {
        var medals = Lequipe with { States = [SourceStatement.Entered, SourceStatement.Medal] };
        var final = Given.Final("olympic-games/1984/men-1500m").Placed(3, "abascal ESP", "3:34.30").Placed(4, "chesire KEN", "3:34.52").StatedBy(Given.IocList, medals);

        Assert.Equal(Agreement.TwoSourcesAgree, SourceAgreement.ForPlace(final, final.Results[0]));
        Assert.Equal(Agreement.OneSource, SourceAgreement.ForPlace(final, final.Results[1]));
        Assert.Equal(Agreement.OneSource, SourceAgreement.ForMark(final, final.Results[0]));
    }

    private static Final Coe(Func<Result, Result> detail)
    {
        var final = Given.Final("olympic-games/1984/men-1500m").Placed(1, "coe GBR", "3:32.53");
        return final with { Results = [detail(final.Results[0])] };
    }

    private static Source Named(string id) =>
        new[] { Given.IocList, Given.WorldList, Given.Olympedia, Report, Times, TimesAgain, Lequipe }.Single(s => s.Id.Value == id);
    [Fact]
    public void Points_by_another_table_contradict_nothing()
    {
        var final = Given.Final("og/1984/men-decathlon", discipline: Discipline.Combined).StatedBy(Given.IocList);
        var thompson = new OtherMark(Given.Mark("8847", MarkKind.Points), [Given.WorldList]);
        var rescored = Rescored(final, thompson with { PointsTable = "1985" });
        var disputed = Rescored(final, thompson);
        Assert.Equal(Agreement.OneSource, SourceAgreement.ForMark(rescored, rescored.Results[0]));
        Assert.Equal(Agreement.SourcesDisagree, SourceAgreement.ForMark(disputed, disputed.Results[0]));
    }

    private static Final Rescored(Final final, OtherMark other)
    {
        var placed = final.Placed(1, "thompson GBR", "8798");
        return placed with { Results = [placed.Results[0] with { PointsTable = "1962", OtherMarks = [other] }] };
    }
}
