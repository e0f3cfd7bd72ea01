using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Years;

/// <summary>A list of the months, and a page for each month with finals.</summary>
internal static class OnThisDayPages
{
    private const string Title = "On this day";

    public static IEnumerable<Page> All(Archive archive)
    {
        var months = DaysInHistory.Create(archive).GroupBy(d => d.Day.Month).ToArray();
        if (months.Length == 0)
            return [];
        ImmutableArray<Link> ways = [.. months.Select(m => new Link(Routes.OnThisDayIn(m.Key), NameOf(m.Key)))];
        return
        [
            new IndexPage
            {
                Route = Routes.OnThisDay,
                Title = Title,
                Description = "Every final, by the day of the year it was held on.",
                Breadcrumb = Crumbs.Home,
                Sections = [new(null, null, [.. months.Zip(ways, (m, way) => new IndexEntry(way, NumberWords.Count(m.Sum(d => d.Finals.Length), "final", "finals")))])],
            },
            .. months.Select(m => Month(archive, m.Key, m, ways)),
        ];
    }

    private static OnThisDayPage Month(Archive archive, int month, IEnumerable<(DayOfYear Day, ImmutableArray<Final> Finals)> days, ImmutableArray<Link> ways) => new()
    {
        Route = Routes.OnThisDayIn(month),
        Title = $"{Title}: {NameOf(month)}",
        Description = $"The finals held in {NameOf(month)}, day by day.",
        Breadcrumb = Crumbs.Home.Add(new Link(Routes.OnThisDay, Title)),
        Months = ways,
        Days = [.. days.Select(d => new DayInHistory(d.Day.ToString(), $"{d.Day.Day} {NameOf(month)}", [.. d.Finals.Select(f => Line(archive, f))]))],
    };

    private static FinalLine Line(Archive archive, Final final) =>
        Rows.Line(archive, final, final.Name) with { Date = "" };

    private static string NameOf(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
