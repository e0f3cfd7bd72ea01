using TrackArchive.Domain;
using TrackArchive.Domain.Marks;
using TrackArchive.Pages.Wording;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>Events that a championship of nations does not have: of clubs, of ages, of classes, in fixed times.</summary>
public sealed class EventKindSpecs : IDisposable
{
    private readonly ChangedArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("x: { name: Mile, sex: men, discipline: track, distance: 1609.344 }", "Men's mile", null)]
    [InlineData("x: { name: Half marathon, sex: men, discipline: road, distance: 21097.5 }", "Men's half marathon", null)]
    [InlineData("x: { name: 3000 metres, sex: men, discipline: track, distance: 3000, indoor: true }", "Men's indoor 3000 metres", null)]
    [InlineData("x: { name: 5 kilometres, sex: open, discipline: road, distance: 5000 }", "Open 5 kilometres", null)]
    [InlineData("x: { name: 800 metres, sex: men, class: T54, discipline: wheelchair, distance: 800 }", "Men's 800 metres T54", "Class T54 of para athletics.")]
    [InlineData("x: { name: 10 miles, sex: men, discipline: road, distance: 10 mi }", "Men's 10 miles", "10 mi (16093.44 m).")]
    [InlineData("x: { name: 100 yards, sex: men, discipline: track, distance: 100 yd }", "Men's 100 yards", "100 yd (91.44 m).")]
    [InlineData("x: { name: League match, sex: men, discipline: points }", "Men's league match", null)]
    [InlineData("x: { name: 100 metres, sex: women, under: 15, discipline: track, distance: 100, wind: true }", "Girls' under-15 100 metres", "Athletes under 15.")]
    [InlineData("x: { name: Shot put, sex: men, masters: 50, discipline: throw, implement: 6 kg }", "Men's masters 50 shot put", "6 kg. Athletes of 50 and older.")]
    [InlineData("x: { name: 24 hours, sex: women, discipline: timed-run, hours: 24 }", "Women's 24 hours", "A fixed time of 24 hours.")]
    public void Such_an_event_is_sound_and_has_a_name_and_facts(string line, string name, string? facts)
    {
        _archive["events.yml"] += line + "\n";
        var (loaded, messages) = _archive.Load();
        Assert.Equal("", messages);
        var @event = loaded.Archive!.GetEvent(new EventId("x"));
        Assert.Equal((name, facts), (@event.FullName, EventWords.Describe(@event)));
    }

    [Theory]
    [InlineData("x: { name: Mile, sex: men, discipline: track, distance: 1 mile }", "'1 mile' is not a valid distance: expected metres like 1500 or 1609.344, or one with its unit like 1 mi, 100 yd or 5 km")]
    [InlineData("x: { name: 24 hours, sex: women, discipline: timed-run }", "'hours' is missing")]
    [InlineData("x: { name: 24 hours, sex: women, discipline: timed-run, hours: a day }", "'a day' is not a valid number of hours: expected one like 24 or 0.5")]
    [InlineData("x: { name: Mile, sex: men, discipline: track, distance: 1609.344, hours: 1 }", "only a timed run has hours")]
    [InlineData("x: { name: 800 metres, sex: men, class: wheelchair, discipline: wheelchair, distance: 800 }", "'wheelchair' is not a valid class: expected one of para athletics like T54 or F20")]
    [InlineData("x: { name: 100 metres, sex: women, under: fifteen, discipline: track, distance: 100 }", "'fifteen' is not a valid number")]
    public void What_such_an_event_cannot_have_is_refused(string line, string message)
    {
        _archive["events.yml"] += line + "\n";
        Assert.Contains(message, _archive.Load().Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_fixed_time_the_longest_distance_wins_and_in_a_team_race_the_fewest_points()
    {
        var (day, team) = (new Event(new("x"), "24 hours", Sex.Women, Discipline.TimedRun), new Event(new("y"), "Team race", Sex.Men, Discipline.Team));
        Assert.True(day.CompareMerit(Mark("270.116 km", day), Mark("256.2 km", day)) < 0);
        Assert.True(team.CompareMerit(Mark("14", team), Mark("27", team)) < 0);
    }

    private static Mark Mark(string text, Event @event) => Domain.Given.Mark(text, @event.MarkKind);
}
