using TrackArchive.Pages;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Records;

namespace TrackArchive.Tests.Theme;

/// <summary>Sample lists of records.</summary>
internal static partial class SamplePages
{
    public static RecordListPage Progression => new()
    {
        Route = Routes.RecordList(new RecordListId("men-1500m")),
        Title = "World record, men's 1500 metres",
        Description = "Every world record that the archive’s sources give, oldest first: 2 marks.",
        Breadcrumb = [Home],
        Event = Metres1500,
        Complete = [("Complete from 1979 to 1985, with marks that equalled the record", [Report])],
        Tables =
        [
            new RecordListTable("World record, men's 1500 metres", null,
            [
                new RecordListRow("3:32.03", "Sebastian Coe") { Athlete = AthleteLink("Sebastian Coe"), Teams = [GreatBritain], Date = "15 August 1979", IsoDate = "1979-08-15", Place = "Zürich", Notes = ["ratified"] },
                new RecordListRow("3:31.36", "Steve Ovett") { Teams = [GreatBritain], Final = FinalLink("olympic-games", 1984, "Olympic Games 1984"), Sources = [Olympedia] },
            ]),
        ],
        Disagreements = [new Disagreement("Steve Ovett, 1980: mark", [new StatedValue("3:31.36", [Olympedia]), new StatedValue("3:31.4", [Report])])],
        Notes = ["Times were kept to a tenth until 1981."],
        Sources = [Olympedia],
    };

    public static RecordListPage ClubRecords => new()
    {
        Route = Routes.RecordList(new RecordListId("fen-runners")),
        Title = "Records of Fen Runners",
        Description = "The record of each event: 2 marks.",
        Breadcrumb = [Home],
        Tables =
        [
            new RecordListTable("Men", "men", [new RecordListRow("3:52.1", "Ben Example") { Event = Metres1500, Date = "2003", IsoDate = "2003", Wind = "+1.2" }]),
            new RecordListTable("Best of the men", "men-m50", [new RecordListRow("4:31", "Cy Example") { Rank = "1", Class = "M50" }]),
        ],
    };
}
