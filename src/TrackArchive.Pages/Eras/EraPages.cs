using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Pictures;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Eras;

/// <summary>Pages that set eras side by side: the comparisons, and the timeline of the featured event in both sexes.</summary>
internal static class EraPages
{
    public static IEnumerable<Page> All(ArchiveRelations relations)
    {
        ImmutableArray<ComparisonPage> pairs = [.. Comparisons.All(relations)];
        Page?[] pages = [Compare(relations, pairs), Timeline(relations)];
        return pages.OfType<Page>().Concat(pairs);
    }

    /// <summary>The ways there, as far as the archive has them.</summary>
    public static ImmutableArray<Link> CreateLinks(ArchiveRelations relations) =>
    [
        .. relations.Rivalries.OfChampions.IsEmpty ? Array.Empty<Link>() : [new(Routes.Rivalries, PageNames.Rivalries)],
        .. relations.Archive.Finals.IsEmpty ? Array.Empty<Link>() : [new(Routes.Compare, PageNames.Compare)],
        .. Events(relations.Archive) is [var @event, ..] ? [new(Routes.Timeline, TimelinePageWords.TitleOf(@event))] : Array.Empty<Link>(),
    ];

    private static ComparePage? Compare(ArchiveRelations relations, ImmutableArray<ComparisonPage> pairs) => relations.Archive.Finals.IsEmpty ? null : new()
    {
        Route = Routes.Compare,
        Title = PageNames.Compare,
        Description = ComparePageWords.Description,
        Breadcrumb = Crumbs.Home,
        Pairs = [.. pairs.Select(p => new Link(p.Route, p.Title))],
        Shards = CompareShards.Create(relations),
    };

    private static TimelinePage? Timeline(ArchiveRelations relations)
    {
        var events = Events(relations.Archive);
        var lanes = events.Select(e => (e, lanes: LanePictures.Find(relations, e.Id))).Where(l => l.lanes is not null).ToArray();
        if (lanes.Length == 0)
            return null;
        var (from, to) = (lanes.Min(l => l.lanes!.From), lanes.Max(l => l.lanes!.To));
        return new TimelinePage
        {
            Route = Routes.Timeline,
            Title = TimelinePageWords.TitleOf(events[0], from, to),
            Description = TimelinePageWords.Describe(relations.Archive, events[0]),
            Breadcrumb = Crumbs.Home,
            Facets = [.. events.Select(e => new Facet("event", e.FullName))],
            Lanes = new TitleLanes(from, to, [.. lanes.SelectMany(l => l.lanes!.Lanes.Select(lane => lane with { Name = $"{Words.Describe(l.e.Sex)}, {lane.Name}" }))]),
            Lines = [.. events.Select(e => EventPages.Table(relations.Archive, e.FullName, e.Id.Value, relations.Global(e.Id)) with { Began = EventPages.Began(relations.Archive, e) }).Where(t => !t.Rows.IsEmpty)],
        };
    }

    /// <summary>The first featured final's event, with those of its name for the other sex; men first.</summary>
    private static Event[] Events(Archive archive) =>
        archive.Site.Featured.Select(archive.FindFinal).OfType<Final>().FirstOrDefault() is { } featured
            ? [.. archive.Events.Where(e => e.Name == featured.Event.Name).OrderBy(e => e.Sex)]
            : [];
}
