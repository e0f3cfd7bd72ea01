using TrackArchive.Domain;
using Xunit;

namespace TrackArchive.Tests.Domain;

public sealed class ProgrammeOrderSpecs
{
    [Fact]
    public void Events_stand_as_result_books_list_them_whatever_order_they_come_in()
    {
        Event[] programme =
        [
            CreateEvent("men-100m", Sex.Men, Discipline.Track, 100),
            CreateEvent("men-1500m", Sex.Men, Discipline.Track, 1500),
            CreateEvent("men-10000m", Sex.Men, Discipline.Track, 10_000),
            CreateEvent("men-marathon", Sex.Men, Discipline.Road, 42_195),
            CreateEvent("men-110m-hurdles", Sex.Men, Discipline.Hurdles, 110),
            CreateEvent("men-4x100m", Sex.Men, Discipline.Relay, 400),
            CreateEvent("men-20km-walk", Sex.Men, Discipline.Walk, 20_000),
            CreateEvent("men-high-jump", Sex.Men, Discipline.Jump),
            CreateEvent("men-long-jump", Sex.Men, Discipline.Jump),
            CreateEvent("men-shot-put", Sex.Men, Discipline.Throw),
            CreateEvent("men-decathlon", Sex.Men, Discipline.Combined),
            CreateEvent("women-100m", Sex.Women, Discipline.Track, 100),
            CreateEvent("mixed-4x400m", Sex.Mixed, Discipline.Relay, 1600),
        ];

        Assert.Equal(programme, programme.Reverse().Order(ProgrammeOrder.Instance));
        Assert.Equal(programme, programme.OrderBy(e => e.Id.Value, StringComparer.Ordinal).Order(ProgrammeOrder.Instance));
    }

    private static Event CreateEvent(string id, Sex sex, Discipline discipline, int? metres = null) =>
        new(new EventId(id), id, sex, discipline) { Distance = metres };
}
