using TrackArchive.Domain;
using TrackArchive.Pages.Events;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>What an event's page says of the time before its first final.</summary>
public class BeginningSpecs
{
    private static readonly Event Race = new(new EventId("men-800m"), "800 metres", Sex.Men, Discipline.Track) { Distance = 800 };
    private static readonly Event New = new(new EventId("men-1500m"), "1500 metres", Sex.Men, Discipline.Track) { Distance = 1500 };

    [Theory]
    [InlineData(null, "The archive has the County League from 2000 on.")]
    [InlineData(1921, "The archive has the County League from 2000 on.")]
    [InlineData(2000, "The County League began in 2000.")]
    public void That_there_were_none_before_is_said_only_where_a_source_says_when_it_began(int? began, string said) =>
        Assert.Equal(said, Began(began, Race));

    [Theory]
    [InlineData(null, "At the County League since 2001 at the latest; the edition before it in this archive had no such event.")]
    [InlineData(1921, "At the County League since 2001 at the latest; the edition before it in this archive had no such event.")]
    [InlineData(2000, "At the County League since 2001; the edition before had no such event.")]
    public void That_an_event_is_new_is_said_of_all_editions_only_where_the_archive_has_them_all(int? began, string said) =>
        Assert.Equal(said, Began(began, New));

    private static string Began(int? began, Event @event)
    {
        var league = new ChampionshipId("county-league");
        var championship = new Championship(league, "County League", GivenAuthorities.Ioc)
        {
            Began = began is { } year ? new Beginning(year, [Given.Olympedia]) : null,
            Editions =
            [
                new Edition(new EditionId(league, 2000), "County League", EditionStatus.Official) { Programme = [Race.Id] },
                new Edition(new EditionId(league, 2001), "County League", EditionStatus.Official) { Programme = [Race.Id, New.Id] },
            ],
        };
        var archive = new Archive(new ArchiveParts(new Site("Test", new Uri("https://example.org/"), Given.Today, "1")) { Events = [Race, New], Championships = [championship] });
        return GivenSite.PagesOf(archive).OfType<EventPage>().Single(p => p.Route.Path == $"events/{@event.Id}.html").Lineages[0].Began!;
    }
}
