using TrackArchive.Pages;
using TrackArchive.Pages.Changes;

namespace TrackArchive.Tests.Theme;

/// <summary>Sample pages of what an edition of the archive changed.</summary>
internal static partial class SamplePages
{
    public static ChangesPage Changes => new()
    {
        Route = Routes.Changes(new ChangeLogId("2026-2")),
        Title = "What changed in 2026.2",
        Description = "Days of finals, and marks.",
        Breadcrumb = [Home],
        Counts = [new ChangeCount("Marks", 12, 3, 0), new ChangeCount("Days", 1200, 0, 0)],
        Finals = [new Link(Routes.ChangesPart(new ChangeLogId("2026-2"), "olympic-games-1984"), "Olympic Games 1984")],
        Athletes = [new Link(Routes.ChangesPart(new ChangeLogId("2026-2"), "athletes-s"), "S")],
    };

    public static ChangesPage ChangesPart => new()
    {
        Route = Routes.ChangesPart(new ChangeLogId("2026-2"), "olympic-games-1984"),
        Title = "What changed in 2026.2: Olympic Games 1984",
        Description = "What edition 2026.2 added and corrected.",
        Breadcrumb = [Home],
        Subjects = [new ChangedSubject("men-1500m", Metres1500, [new ChangedLine("Steve Cram: mark corrected from 3:33.4 to 3:33.40", [Olympedia]), new ChangedLine("8 reaction times added", [])])],
    };
}
