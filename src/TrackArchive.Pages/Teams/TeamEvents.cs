using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Teams;

/// <summary>A team's titles event by event: how many, the first, the last, and the longest wait between two.</summary>
internal static class TeamEvents
{
    public static ImmutableArray<TeamEventRow> Create(ArchiveRelations relations, TeamId team, IEnumerable<Final> titles) =>
    [
        .. titles.Select(f => f.Event).DistinctBy(e => e.Id).Order(ProgrammeOrder.Instance)
            .Select(e => (@event: e, titles: relations.TeamTitles(e.Id, team)))
            .Where(e => !e.titles.Titles.IsEmpty)
            .Select(e => Row(e.@event, e.titles)),
    ];

    private static TeamEventRow Row(Event @event, TeamTitles titles) => new(
        new Link(Routes.Event(@event.Id), @event.FullName),
        TitleWords.DescribeCount(titles.Titles.Length, titles.Count.IsExact),
        LinkTo(titles.Titles[0], isOpen: !titles.Titles[0].Nth.IsExact),
        titles.Titles.Length > 1 ? LinkTo(titles.Titles[^1], isOpen: titles.Count.Max > titles.Titles[^1].Nth.Max) : null,
        titles.Longest?.Years is { Max: { } years } longest ? TitleWords.DescribeLongest(years, longest.IsExact) : null,
        titles.Longest is { Previous: { } before } after ? [LinkTo(before, isOpen: false), LinkTo(after, isOpen: false)] : []);

    /// <param name="title">The first or the last, or one at an end of a wait.</param>
    /// <param name="isOpen">Whether a final of which nobody knows who won may have been an earlier one, or a later one.</param>
    private static Link LinkTo(TeamTitle title, bool isOpen) =>
        new(Routes.Final(title.Final.Id), TitleWords.DescribeTitle(title.Champions[0].Result.Name, title.Step.Edition.HeldIn, isOpen));
}
