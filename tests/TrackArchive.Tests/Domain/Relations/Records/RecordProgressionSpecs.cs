using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Records;
using Xunit;

namespace TrackArchive.Tests.Domain.Relations.Records;

public class RecordProgressionSpecs
{
    private static readonly RecordEntry Ladoumegue = Entry(0, "3:49.2", "ladoumegue", "FRA", "1930-10-05");
    private static readonly RecordEntry Equalled = Entry(1, "3:49.2", "beccali", "ITA", "1933-09-09");
    private static readonly RecordEntry Beccali = Entry(2, "3:49.0", "beccali", "ITA", "1933-09-17");
    private static readonly RecordEntry Lovelock = Entry(3, "3:47.8", "lovelock", "NZL", "1936-08-06");

    private static readonly Final Berlin = Given.Final("olympic-games/1936/men-1500m", "1936-08-06")
        .Placed(1, "lovelock NZL", "3:47.8").Placed(2, "cunningham USA", "3:48.4");

    [Fact]
    public void The_record_before_a_final_is_the_last_that_was_set_before_its_day()
    {
        var before = Assert.Single(Progressions(Berlin, Progression("1930", "1940")).Before(Berlin));
        Assert.Equal(["beccali"], before.Holders.Select(h => h.Who));
        Assert.Equal("3:49.0", before.Set.Mark.Text);
    }

    [Fact]
    public void Those_who_equalled_a_record_hold_it_too()
    {
        var final = Given.Final("european-championships/1933/men-1500m", "1933-09-12").Placed(1, "beccali ITA", "3:55.0");
        var before = Assert.Single(Progressions(final, Progression("1930", "1940")).Before(final));
        Assert.Equal(["ladoumegue", "beccali"], before.Holders.Select(h => h.Who));
    }

    [Theory]
    [InlineData("1930", "1935", "the list ends before the final")]
    [InlineData("1936-08-01", "1940", "the record then was set before the list is complete")]
    [InlineData("1937", "1940", "the list is complete only later")]
    public void Nothing_is_implied_where_the_list_is_not_complete(string from, string until, string because)
    {
        Assert.True(!Progressions(Berlin, Progression(from, until)).Before(Berlin).Any(), because);
    }

    [Fact]
    public void A_record_of_the_same_day_elsewhere_leaves_it_open()
    {
        var other = Given.Final("games/1936/men-1500m", "1936-08-06").Placed(1, "cunningham USA", "3:50.0");
        Assert.Empty(Progressions(other, Progression("1930", "1940")).Before(other));
    }

    [Fact]
    public void A_final_without_a_day_has_one_where_no_record_fell_in_its_edition()
    {
        var undated = Given.Final("games/1935/men-1500m").Placed(1, "cunningham USA", "3:50.0");
        Assert.Equal("3:49.0", Assert.Single(Progressions(undated, Progression("1930", "1940")).Before(undated)).Set.Mark.Text);
    }

    [Fact]
    public void Marks_that_equalled_the_record_are_known_only_where_the_source_states_them()
    {
        var with = Progression("1930", "1940");
        var without = with with { Complete = [with.Complete[0] with { HasEqualled = false }] };
        Assert.True(Progressions(Berlin, with).Cover(Berlin, "=WR"));
        Assert.True(Progressions(Berlin, without).Cover(Berlin, "WR"));
        Assert.False(Progressions(Berlin, without).Cover(Berlin, "=WR"));
        Assert.False(Progressions(Berlin, with).Cover(Berlin, "OR"));
    }

    [Fact]
    public void A_mark_of_the_list_is_found_in_its_final()
    {
        var progressions = Progressions(Berlin, Progression("1930", "1940"));
        Assert.Same(Berlin, progressions.FindFinal(Lovelock));
        Assert.Null(progressions.FindFinal(Beccali));
    }

    private static RecordProgressions Progressions(Final final, RecordList list) =>
        new(new Archive(new ArchiveParts(new Site("Test", new Uri("https://example.org/"), Given.Today, "1"))
        {
            Championships = [new Championship(final.Id.Edition.Championship, "Games", GivenAuthorities.Ioc) { Editions = [final.Edition] }],
            Events = [final.Event],
            Finals = [final],
            RecordLists = [list],
        }));

    private static RecordList Progression(string from, string until) =>
        new(new RecordListId("men-1500m"), "World record", RecordListKind.Progression)
        {
            Event = Berlin.Event,
            Record = "WR",
            Complete = [new CompleteSpan(Given.Date(from), Given.Date(until), [Given.WorldList]) { HasEqualled = true }],
            Entries = [Ladoumegue, Equalled, Beccali, Lovelock],
            ContentPath = "records/men-1500m.yml",
        };

    private static RecordEntry Entry(int order, string mark, string who, string nation, string date) => new(order, Metres1500, Given.Mark(mark))
    {
        Athlete = new Athlete(new AthleteId(who), who, Sex.Men) { FamilyName = who, ContentPath = "" },
        Nation = new Team(new TeamId(nation), nation),
        Date = Given.Date(date),
    };

    private static Event Metres1500 => Given.Final("olympic-games/1936/men-1500m").Event;
}
