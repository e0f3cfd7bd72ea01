using TrackArchive.Domain;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The rules of athletics results on the real finals.</summary>
public class PublishedArchiveSpecs
{
    private const string London = "olympic-games/2012/women-1500m";

    private static IEnumerable<Final> Finals1500 => PublishedArchive.Archive.Finals.Where(f => Is1500Metres(f.Id));

    [Fact]
    public void It_has_every_Olympic_and_World_final_over_1500_metres()
    {
        var programme = PublishedArchive.Archive.Championships
            .SelectMany(c => c.Editions)
            .SelectMany(e => e.Programme.Select(p => new FinalId(e.Id, p)))
            .Where(Is1500Metres);
        Assert.Equal(programme.Select(f => f.ToString()).Order(), Finals1500.Select(f => f.Id.ToString()).Order());
    }

    [Fact]
    public void A_programme_lists_what_had_a_final_whether_the_archive_has_it_or_not()
    {
        var programme = PublishedArchive.Archive.Championships.SelectMany(c => c.Editions).SelectMany(e => e.Programme.Select(p => new FinalId(e.Id, p))).ToHashSet();
        Assert.Superset(PublishedArchive.Archive.Finals.Select(f => f.Id).ToHashSet(), programme);
        Assert.Superset(PublishedArchive.Archive.Events.Select(e => e.Id).ToHashSet(), programme.Select(f => f.Event).ToHashSet());
    }

    [Fact]
    public void British_men_won_the_global_title_in_eight_finals() => Assert.Equal(
        [
            "1900 charles-bennett", "1912 arnold-jackson", "1920 albert-hill", "1980 sebastian-coe",
            "1983 steve-cram", "1984 sebastian-coe", "2022 jake-wightman", "2023 josh-kerr",
        ],
        PublishedArchive.Relations.Global(new EventId("men-1500m")).Steps
            .SelectMany(s => s.Champions.Where(c => c.Result.Nation!.Id.Value == "GBR").Select(c => $"{s.Edition.HeldIn} {c.Result.Key}")));

    [Theory]
    [InlineData(2012, 8, 11, "Gold asli-cakir-alptekin, Silver gamze-bulut, Bronze maryam-yusuf-jamal")]
    [InlineData(2015, 8, 18, "Gold gamze-bulut, Silver maryam-yusuf-jamal, Bronze tatyana-tomashova")]
    [InlineData(2017, 4, 1, "Gold maryam-yusuf-jamal, Silver tatyana-tomashova, Bronze abeba-aregawi")]
    [InlineData(2026, 11, 23, "Gold maryam-yusuf-jamal, Silver abeba-aregawi, Bronze shannon-rowbury")]
    public void London_2012_has_been_four_races(int year, int month, int day, string medals) =>
        Assert.Equal(medals, PublishedArchive.MedalsAt(London, year, month, day, GivenAuthorities.WorldAthletics));

    [Fact]
    public void Ramzi_won_in_Beijing_until_November_2009()
    {
        const string Beijing = "olympic-games/2008/men-1500m";
        Assert.Equal("Gold rashid-ramzi, Silver asbel-kiprop, Bronze nick-willis", PublishedArchive.MedalsAt(Beijing, 2009, 10, 31, GivenAuthorities.Ioc));
        Assert.Equal("Gold asbel-kiprop, Silver nick-willis, Bronze mehdi-baala", PublishedArchive.MedalsAt(Beijing, 2009, 12, 1, GivenAuthorities.Ioc));
    }

    [Fact]
    public void Rodriguez_was_first_over_the_line_in_Berlin_and_never_champion()
    {
        var berlin = PublishedArchive.Final("world-championships/2009/women-1500m");
        var rodriguez = PublishedArchive.Archive.Now(berlin).Rows.Single(r => r.Result.Key == "natalia-rodriguez");
        Assert.Equal((null, ResultStatus.Disqualified), (rodriguez.Place, rodriguez.Result.Status));
        Assert.Equal(["maryam-yusuf-jamal"], Standings.Recorded(berlin, GivenAuthorities.WorldAthletics).Champions.Select(c => c.Result.Key));
    }

    [Fact]
    public void A_ban_alone_leaves_Katir_his_bronze()
    {
        var eugene = PublishedArchive.Final("world-championships/2022/men-1500m");
        Assert.Equal(Medal.Bronze, PublishedArchive.Archive.Now(eugene).Rows.Single(r => r.Result.Key == "mohamed-katir").Medal);
    }

    [Fact]
    public void Lagat_ran_for_two_nations() => Assert.Equal(
        ["KEN", "USA"],
        PublishedArchive.Archive.FinalsOf(new AthleteId("bernard-lagat"))
            .SelectMany(f => f.Results).Where(r => r.Key == "bernard-lagat").Select(r => r.Nation!.Id.Value).Distinct());

    [Fact]
    public void Every_medallist_over_1500_metres_is_there_today()
    {
        var without = Finals1500
            .Where(f => PublishedArchive.Archive.Now(f).Medallists.Count() != 3)
            .Select(f => f.Id.ToString());
        Assert.Empty(without);
    }

    [Fact]
    public void Only_names_in_their_own_spelling_are_shown() => Assert.Equal(
        ["Aslı Çakır Alptekin", "Josef Odložil", "Narve Gilje Nordås"],
        new[] { "asli-cakir-alptekin", "josef-odlozil", "narve-gilje-nordas" }.Select(id => PublishedArchive.Archive.GetAthlete(new AthleteId(id)).Name));

    private static bool Is1500Metres(FinalId final) => final.Event.Value is "men-1500m" or "women-1500m";
}
