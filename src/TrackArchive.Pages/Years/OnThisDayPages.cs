using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Years;

/// <summary>A list of the months, and a page for each month with finals.</summary>
internal static class OnThisDayPages
{
    public static IEnumerable<Page> All(Archive archive)
    {
        var months = DaysInHistory.Create(archive).GroupBy(d => d.Day.Month).ToArray();
        if (months.Length == 0)
            return [];
        ImmutableArray<Link> ways = [.. months.Select(m => new Link(Routes.OnThisDayIn(m.Key), DateWords.NameOfMonth(m.Key)))];
        return
        [
            new IndexPage
            {
                Route = Routes.OnThisDay,
                Title = PageNames.OnThisDay,
                Description = OnThisDayPageWords.Description,
                Breadcrumb = Crumbs.Home,
                Sections = [new(null, null, [.. months.Zip(ways, (m, way) => new IndexEntry(way, CountWords.Finals(m.Sum(d => d.Finals.Length))))])],
            },
            .. months.Select(m => Month(archive, m.Key, m, ways)),
        ];
    }

    private static OnThisDayPage Month(Archive archive, int month, IEnumerable<(DayOfYear Day, ImmutableArray<Final> Finals)> days, ImmutableArray<Link> ways) => new()
    {
        Route = Routes.OnThisDayIn(month),
        Title = OnThisDayPageWords.TitleOf(DateWords.NameOfMonth(month)),
        Description = OnThisDayPageWords.Describe(DateWords.NameOfMonth(month)),
        Breadcrumb = Crumbs.Home.Add(new Link(Routes.OnThisDay, PageNames.OnThisDay)),
        Months = ways,
        Days = [.. days.Select(d => new DayInHistory(d.Day.ToString(), DateWords.FormatDay(d.Day.Day, month), [.. d.Finals.Select(f => Line(archive, f))]))],
    };

    private static FinalLine Line(Archive archive, Final final) =>
        Rows.Line(archive, final, final.Name) with { Date = "" };
}
