using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

public class PlausibleMarkSpecs
{
    /// <summary>The best on record by 2025, and what a slip makes of such marks.</summary>
    public static TheoryData<string, Discipline, string, int, string, bool> Marks { get; } = new()
    {
        { "men-100m", Discipline.Track, "100", 0, "9.58", true },
        { "men-100m", Discipline.Track, "100", 0, "4.32", false },
        { "men-100m", Discipline.Track, "100", 0, "16.23", true },
        { "men-100m", Discipline.Track, "100", 0, "102.20", false },
        { "women-100m", Discipline.Track, "100", 0, "10.49", true },
        { "women-100m", Discipline.Track, "100", 0, "9.58", false },
        { "men-mile", Discipline.Track, "1609.344", 0, "3:43.13", true },
        { "men-mile", Discipline.Track, "1609.344", 0, "3:13.43", false },
        { "men-half-marathon", Discipline.Road, "21097.5", 0, "56:42", true },
        { "men-marathon", Discipline.Road, "42195", 0, "2:00:35", true },
        { "men-marathon", Discipline.Road, "42195", 0, "1:45.40", false },
        { "women-marathon", Discipline.Road, "42195", 0, "2:09:56", true },
        { "men-50km-walk", Discipline.Walk, "50000", 0, "3:32:33", true },
        { "men-50km-walk", Discipline.Walk, "50000", 0, "5:56:22.0", true },
        { "women-20km-walk", Discipline.Walk, "20000", 0, "1:23:49", true },
        { "men-110m-hurdles", Discipline.Hurdles, "110", 0, "12.80", true },
        { "men-110m-hurdles", Discipline.Hurdles, "110", 0, "1.291", false },
        { "women-3000m-steeplechase", Discipline.Steeplechase, "3000", 0, "8:44.32", true },
        { "men-4x100m", Discipline.Relay, "400", 4, "36.84", true },
        { "men-4x400m", Discipline.Relay, "1600", 4, "2:54.29", true },
        { "men-4x400m", Discipline.Relay, "1600", 4, "2:24.29", false },
        { "men-high-jump", Discipline.Jump, "", 0, "2.45", true },
        { "men-high-jump", Discipline.Jump, "", 0, "2.54", false },
        { "women-high-jump", Discipline.Jump, "", 0, "2.10", true },
        { "men-pole-vault", Discipline.Jump, "", 0, "6.30", true },
        { "men-long-jump", Discipline.Jump, "", 0, "8.95", true },
        { "men-long-jump", Discipline.Jump, "", 0, "0.895", false },
        { "women-triple-jump", Discipline.Jump, "", 0, "15.74", true },
        { "men-shot-put", Discipline.Throw, "", 0, "23.56", true },
        { "women-discus-throw", Discipline.Throw, "", 0, "76.80", true },
        { "men-javelin-throw", Discipline.Throw, "", 0, "104.80", true },
        { "women-javelin-throw", Discipline.Throw, "", 0, "80.00", true },
        { "women-javelin-throw", Discipline.Throw, "", 0, "800.0", false },
        { "men-stone-throw", Discipline.Throw, "", 0, "190.925", true },
        { "men-decathlon", Discipline.Combined, "", 0, "9126", true },
        { "men-decathlon", Discipline.Combined, "", 0, "91260", false },
        { "women-heptathlon", Discipline.Combined, "", 0, "1089", true },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public void What_somebody_has_done_is_plausible_and_what_is_far_outside_is_not(string id, Discipline discipline, string metres, int legs, string mark, bool plausible)
    {
        var @event = new Event(new EventId(id), id, id.StartsWith("women", StringComparison.Ordinal) ? Sex.Women : Sex.Men, discipline)
        {
            Distance = metres.Length == 0 ? null : decimal.Parse(metres),
            Legs = legs,
        };

        Assert.Equal(plausible, PlausibleMarks.Allow(@event, Given.Mark(mark, @event.MarkKind)));
    }

    [Fact]
    public void A_mixed_relay_is_judged_by_the_faster_sex()
    {
        var relay = new Event(new EventId("mixed-4x400m"), "4 × 400 metres relay", Sex.Mixed, Discipline.Relay) { Distance = 1600, Legs = 4 };

        Assert.True(PlausibleMarks.Allow(relay, Given.Mark("3:07.41")));
    }

    [Theory]
    [InlineData(Discipline.Team, "3000")]
    [InlineData(Discipline.Road, "")]
    [InlineData(Discipline.Road, "1000000")]
    public void Events_without_a_bound_allow_everything(Discipline discipline, string metres) =>
        Assert.Null(PlausibleMarks.FindBounds(new Event(new EventId("men-x"), "x", Sex.Men, discipline) { Distance = metres.Length == 0 ? null : decimal.Parse(metres) }));
}
