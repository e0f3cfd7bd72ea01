using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Facts;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Records;

/// <summary>A page for each list of records, and the one that leads to them; none where the archive has no list.</summary>
internal static class RecordListPages
{
    public static IEnumerable<Page> All(ArchiveRelations relations)
    {
        var lists = relations.Archive.RecordLists;
        return lists.IsEmpty ? [] : lists.Select(l => CreatePage(relations, l)).Prepend<Page>(Index(relations.Archive));
    }

    /// <summary>The way there, where there is one.</summary>
    public static ImmutableArray<Link> CreateLinks(Archive archive) => archive.RecordLists.IsEmpty ? [] : [new Link(Routes.RecordLists, PageNames.Records)];

    private static IndexPage Index(Archive archive) => new()
    {
        Route = Routes.RecordLists,
        Title = PageNames.Records,
        Description = RecordListWords.DescribeIndex(archive.RecordLists.Length),
        Breadcrumb = Crumbs.Home,
        Sections =
        [
            .. from list in archive.RecordLists
               group list by (list.Kind, list.Event?.Sex) into kind
               orderby kind.Key.Kind, kind.Key.Sex
               select new IndexSection(RecordListWords.DescribeKind(kind.Key.Kind, kind.Key.Sex), SectionId(kind.Key.Kind, kind.Key.Sex), [.. Ordered(kind).Select(Entry)]),
        ],
    };

    private static string SectionId(RecordListKind kind, Sex? sex) =>
        RecordListKinds.Tokens[kind] + (sex is { } of ? "-" + Sexes.Tokens[of] : "");

    private static IEnumerable<RecordList> Ordered(IEnumerable<RecordList> lists) => lists
        .OrderBy(l => l.Event, Comparer<Event?>.Create((a, b) => a is null || b is null ? 0 : ProgrammeOrder.Instance.Compare(a, b)))
        .ThenBy(l => l.Id.Value, StringComparer.Ordinal);

    private static IndexEntry Entry(RecordList list) => new(new Link(Routes.RecordList(list.Id), list.Title), CountWords.Marks(list.Entries.Length));

    private static RecordListPage CreatePage(ArchiveRelations relations, RecordList list) => new()
    {
        Route = Routes.RecordList(list.Id),
        Data = Routes.RecordList(list.Id).Data,
        ContentPath = list.ContentPath,
        Title = list.Title,
        Description = RecordListWords.DescribeList(list),
        Breadcrumb = Crumbs.RecordLists,
        Facets = [.. list.Entries.Select(e => e.Event.FullName).Distinct().Take(1).Where(_ => list.Event is not null).Select(e => new Facet("event", e))],
        Event = list.Event is { } @event ? LinkTo(@event) : null,
        Complete = [.. list.Complete.Select(c => (RecordListWords.DescribeSpan(c), Rows.Cite(c.Sources)))],
        Tables = [.. Tables(relations, list)],
        Disagreements = [.. list.Entries.SelectMany(e => Disagreements(list, e))],
        Notes = list.Notes,
        Sources = Rows.InFull(list.CitedSources),
    };

    private static IEnumerable<RecordListTable> Tables(ArchiveRelations relations, RecordList list) => list.Kind switch
    {
        RecordListKind.Progression => [new RecordListTable(list.Title, null, [.. list.Entries.Select(e => Row(relations, list, e))])],
        RecordListKind.Records =>
            from entry in list.Entries.OrderBy(e => e.Event, ProgrammeOrder.Instance)
            group entry by entry.Event.Sex into sex
            select new RecordListTable(Words.Describe(sex.Key), Sexes.Tokens[sex.Key], [.. sex.Select(e => Row(relations, list, e) with { Event = LinkTo(e.Event) })]),
        RecordListKind.AllTime =>
            from entry in list.Entries.OrderBy(e => e.Event, ProgrammeOrder.Instance)
            group entry by (entry.Event, entry.Class) into ranked
            let words = ranked.Key.Event.FullName + (ranked.Key.Class == EntryClass.Any ? "" : $", {ranked.Key.Class}")
            let id = ranked.Key.Event.Id.Value + (ranked.Key.Class == EntryClass.Any ? "" : "-" + ranked.Key.Class.ToString().ToLowerInvariant().Replace(' ', '-'))
            select new RecordListTable(words, id, [.. ranked.Select(e => Row(relations, list, e) with { Rank = Rank(ranked, e) })]),
        _ => throw new ArgumentOutOfRangeException(nameof(list), list.Kind, null),
    };

    /// <summary>Equal marks have one rank.</summary>
    private static string Rank(IEnumerable<RecordEntry> ranked, RecordEntry entry) =>
        (1 + ranked.Count(e => e.Event.CompareMerit(e.Mark, entry.Mark) < 0)).ToString(CultureInfo.InvariantCulture);

    private static RecordListRow Row(ArchiveRelations relations, RecordList list, RecordEntry entry)
    {
        var final = relations.Records.FindFinal(entry);
        return new RecordListRow(MarkWords.Format(entry.Mark), entry.Who)
        {
            Athlete = entry.Athlete is { } athlete ? Rows.LinkTo(athlete) : null,
            Teams = [.. new[] { entry.Nation, entry.Club }.OfType<Team>().Select(t => new Link(Routes.Team(t), t.ShortName) { Year = entry.Date?.Year })],
            Class = entry.Class == EntryClass.Any ? null : entry.Class.ToString(),
            Date = entry.Date is { } date ? DateWords.Format(date) : null,
            IsoDate = entry.Date?.ToString(),
            Place = entry.Place,
            Wind = entry.Wind == Wind.NotRecorded ? null : entry.Wind.ToString(),
            Final = final is null ? null : new Link(Routes.Final(final.Id), final.Edition.Name),
            Notes = [.. new[] { entry.Restart, RecordListWords.DescribeRatified(entry.IsRatified), entry.Note }.OfType<string>()],
            Sources = list.SourcesFor(entry).ToHashSet().SetEquals(list.Sources) ? [] : Rows.Cite(list.SourcesFor(entry)),
        };
    }

    private static IEnumerable<Disagreement> Disagreements(RecordList list, RecordEntry entry)
    {
        var sources = Rows.Cite(list.SourcesFor(entry));
        if (!entry.OtherMarks.IsEmpty)
            yield return new Disagreement(RecordListWords.DescribeMarkOf(entry), [new StatedValue(MarkWords.Format(entry.Mark), sources), .. entry.OtherMarks.Select(o => new StatedValue(MarkWords.Format(o.Mark), Rows.Cite(o.Sources)))]);
        if (!entry.OtherDates.IsEmpty)
            yield return new Disagreement(RecordListWords.DescribeDateOf(entry), [.. entry.Date is { } date ? new[] { new StatedValue(DateWords.Format(date), sources) } : [], .. entry.OtherDates.Select(o => new StatedValue(DateWords.Format(o.Date), Rows.Cite(o.Sources)))]);
    }

    private static Link LinkTo(Event @event) => new(Routes.Event(@event.Id), @event.FullName);
}
