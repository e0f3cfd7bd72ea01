using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Rivalries;

/// <summary>The list of rivalries: the greatest first, then all by the event in which they met first, in the order of the programme.</summary>
internal static class RivalryIndex
{
    private const int Many = 40;

    public static IndexPage Create(ImmutableArray<HeadToHead> rivalries)
    {
        var isLong = rivalries.Length > Many;
        return new()
        {
            Route = Routes.Rivalries,
            Title = PageNames.Rivalries,
            Description = RivalryPageWords.DescribeIndex(rivalries.Length),
            Breadcrumb = Crumbs.Home,
            Sections =
            [
                .. isLong ? [Greatest(rivalries)] : Array.Empty<IndexSection>(),
                .. rivalries.GroupBy(r => r.Meetings[0].Final.Event).OrderBy(g => g.Key, ProgrammeOrder.Instance)
                    .Select(g => new IndexSection(g.Key.FullName, g.Key.Id.Value, [.. g.Select(r => Entry(r, CountWords.Finals(r.Counted)))]) { IsFolded = isLong }),
            ],
        };
    }

    private static IndexSection Greatest(IEnumerable<HeadToHead> rivalries) => new(
        RivalryPageWords.Greatest,
        "greatest",
        [
            .. rivalries
                .OrderByDescending(r => r.Counted).ThenByDescending(CountTitles).ThenBy(r => Math.Abs(r.FirstAhead - r.SecondAhead))
                .ThenBy(r => r.First.Id.Value, StringComparer.Ordinal).ThenBy(r => r.Second.Id.Value, StringComparer.Ordinal)
                .Take(Many).Select(r => Entry(r, RivalryPageWords.DescribeRank(r, CountTitles(r)))),
        ])
    {
        Note = RivalryPageWords.HowRanked,
    };

    /// <summary>How often one of the two won where both were.</summary>
    private static int CountTitles(HeadToHead rivalry) => rivalry.Meetings.Count(m => m.Counts && (m.First.Place == 1 || m.Second.Place == 1));

    private static IndexEntry Entry(HeadToHead rivalry, string detail) =>
        new(new Link(Routes.Rivalry(rivalry.First.Id, rivalry.Second.Id), RivalryPageWords.TitleOf(rivalry)), detail);
}
