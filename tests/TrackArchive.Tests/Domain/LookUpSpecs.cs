using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

public class LookUpSpecs
{
    private static readonly Final Race = Given.Final("olympic-games/1984/men-1500m").Placed(1, "coe GBR").StatedBy(Given.IocList);

    private static readonly Archive Archive = new(new ArchiveParts(new Site("Test", new Uri("https://example.org/"), Given.Today, "1"))
    {
        Teams = [Race.Results[0].Nation!],
        Events = [Race.Event],
        Sources = [Given.IocList],
        Championships = [new Championship(Race.Id.Edition.Championship, "Olympic Games", GivenAuthorities.Ioc) { Editions = [Race.Edition] }],
        Athletes = [Race.Results[0].Athlete!],
        Finals = [Race],
        Articles = [new Article(new ArticleId("coe"), "Coe", Given.Today, "") { ContentPath = "articles/coe.md" }],
    });

    [Fact]
    public void Everything_of_the_archive_is_found_by_its_id()
    {
        Assert.Same(Race, Archive.FindFinal(Race.Id));
        object[] got =
        [
            Archive.GetTeam(new("GBR")), Archive.GetEvent(Race.Event.Id), Archive.GetSource(Given.IocList.Id), Archive.GetChampionship(Race.Id.Edition.Championship),
            Archive.GetEdition(Race.Id.Edition), Archive.GetAthlete(new("coe")), Archive.GetFinal(Race.Id), Archive.GetArticle(new("coe")),
        ];
        object?[] found =
        [
            Archive.FindTeam(new("GBR")), Archive.FindEvent(Race.Event.Id), Archive.FindSource(Given.IocList.Id), Archive.FindChampionship(Race.Id.Edition.Championship),
            Archive.FindEdition(Race.Id.Edition), Archive.FindAthlete(new("coe")), Archive.FindFinal(Race.Id), Archive.FindArticle(new("coe")),
        ];
        Assert.All(got.Zip(found), pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void What_the_archive_lacks_is_not_found_and_getting_it_says_what_of_what_kind()
    {
        var elsewhere = FinalId.TryParse("world-championships/1983/men-800m").Value;
        (Func<object?> Find, Func<object> Get, string Message)[] lookUps =
        [
            (() => Archive.FindTeam(new("KEN")), () => Archive.GetTeam(new("KEN")), "the archive has no team 'KEN'"),
            (() => Archive.FindEvent(elsewhere.Event), () => Archive.GetEvent(elsewhere.Event), "the archive has no event 'men-800m'"),
            (() => Archive.FindSource(new("gazette")), () => Archive.GetSource(new("gazette")), "the archive has no source 'gazette'"),
            (() => Archive.FindChampionship(elsewhere.Edition.Championship), () => Archive.GetChampionship(elsewhere.Edition.Championship), "the archive has no championship 'world-championships'"),
            (() => Archive.FindEdition(elsewhere.Edition), () => Archive.GetEdition(elsewhere.Edition), "the archive has no edition 'world-championships/1983'"),
            (() => Archive.FindAthlete(new("ovett")), () => Archive.GetAthlete(new("ovett")), "the archive has no athlete 'ovett'"),
            (() => Archive.FindFinal(elsewhere), () => Archive.GetFinal(elsewhere), "the archive has no final 'world-championships/1983/men-800m'"),
            (() => Archive.FindArticle(new("ovett")), () => Archive.GetArticle(new("ovett")), "the archive has no article 'ovett'"),
            (() => Archive.FindAthlete(default), () => Archive.GetAthlete(default), "the archive has no athlete ''"),
        ];

        Assert.All(lookUps, l => Assert.Null(l.Find()));
        Assert.Equal(lookUps.Select(l => l.Message), lookUps.Select(l => Assert.Throws<KeyNotFoundException>(l.Get).Message));
    }

    [Fact]
    public void Two_things_with_one_id_are_no_archive() =>
        Assert.Throws<ArgumentException>(() => new Archive(new ArchiveParts(Archive.Site) { Athletes = [Race.Results[0].Athlete!, Race.Results[0].Athlete! with { Name = "Another" }] }));
}
