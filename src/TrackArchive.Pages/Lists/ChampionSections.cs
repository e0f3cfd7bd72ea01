using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Lists;

/// <summary>Ways to the champions, for a reader who has no name in mind: most titles, the latest, by decade, event and team. Official editions only.</summary>
internal static class ChampionSections
{
    private const int Many = 24;
    private const int ManyOfADecade = 3;

    /// <summary>Nothing where nobody has won a title.</summary>
    public static ImmutableArray<IndexSection> Create(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        ILookup<AthleteId, Final> titles = archive.Finals.Where(f => f.Edition.Status == EditionStatus.Official)
            .SelectMany(f => archive.Now(f).Champions.SelectMany(c => MembersOf(c.Result)).Where(a => a.HasPage).Select(a => a.Id).Distinct().Select(a => (Id: a, Final: f)))
            .ToLookup(t => t.Id, t => t.Final);
        IndexSection[] sections = [MostTitles(relations, titles), Latest(archive, titles), ByDecade(archive, titles), ByEvent(relations), ByTeam(relations)];
        return titles.Count == 0 ? [] : [.. sections.Where(s => !s.Entries.IsEmpty)];
    }

    private static IEnumerable<Athlete> MembersOf(Result result) => result.Athlete is { } athlete ? [athlete] : result.Squad.Select(m => m.Athlete);

    private static IndexSection MostTitles(ArchiveRelations relations, ILookup<AthleteId, Final> titles) => new(
        IndexPageWords.MostTitles,
        "most-titles",
        [
            .. Ranked(titles).Take(2 * Many).Select(t => relations.Careers.Get(relations.Archive.GetAthlete(t.Id)))
                .OrderByDescending(c => c.Count(Medal.Gold).Min).ThenByDescending(c => c.Count(Medal.Silver).Min).ThenByDescending(c => c.Count(Medal.Bronze).Min)
                .ThenBy(c => c.Athlete.Id.Value, StringComparer.Ordinal)
                .Take(Many).Select(c => new IndexEntry(Rows.LinkTo(c.Athlete), MedalWords.Describe(c))),
        ]);

    /// <summary>Those of the newest edition in events of one athlete, in the order of the programme.</summary>
    private static IndexSection Latest(Archive archive, ILookup<AthleteId, Final> titles)
    {
        var newest = titles.SelectMany(t => t).MaxBy(f => f.SortDate)?.Edition;
        return new IndexSection(newest is null ? null : IndexPageWords.ChampionsOf(newest), "latest",
        [
            .. from final in archive.Finals.Where(f => f.Edition.Id == newest?.Id).OrderBy(f => f.Event, ProgrammeOrder.Instance)
               from athlete in archive.Now(final).Champions.Select(c => c.Result.Athlete).OfType<Athlete>().Where(a => a.HasPage)
               select new IndexEntry(Rows.LinkTo(athlete), final.Event.FullName),
        ]);
    }

    /// <summary>A single title is not much among those of ten years.</summary>
    private static IndexSection ByDecade(Archive archive, ILookup<AthleteId, Final> titles) => new(
        IndexPageWords.MostTitlesByDecade,
        "by-decade",
        [
            .. from title in titles.SelectMany(t => t.Select(f => (Id: t.Key, Decade: DateWords.FormatDecade(f.Edition.HeldIn))))
               group title.Id by title.Decade into decade
               orderby decade.Key
               from ranked in Ranked(decade.ToLookup(a => a)).Where(t => t.Titles > 1).Take(ManyOfADecade)
               select new IndexEntry(Rows.LinkTo(archive.GetAthlete(ranked.Id)), IndexPageWords.DescribeDecade(decade.Key, ranked.Titles)),
        ]);

    private static IndexSection ByEvent(ArchiveRelations relations) => new(
        IndexPageWords.ByEvent,
        "by-event",
        [
            .. from @event in relations.Archive.Events
               let last = relations.Global(@event.Id).Titles.LastOrDefault()
               where last is not null
               select new IndexEntry(new Link(Routes.Event(@event.Id), @event.FullName), last.Champions.IsEmpty ? null : TitleWords.DescribeTitle(last.Champions[0].Result.Name, last.Edition.HeldIn, isOpen: false)),
        ]);

    private static IndexSection ByTeam(ArchiveRelations relations)
    {
        var counts = relations.Medals.Counts.Where(c => c.Gold > 0).ToArray();
        return new IndexSection(IndexPageWords.ByTeam(TeamWords.DescribeOne(counts.Select(c => c.Team))), "by-team",
        [
            .. counts.Take(Many).Select(c => new IndexEntry(new Link(Routes.Team(c.Team), c.Team.Name), CountWords.Titles(c.Gold))),
            .. counts.Length <= Many ? [] : TeamLists.CreateLinks(relations.Archive).Select(all => new IndexEntry(all with { Words = IndexPageWords.All(all.Words) }, null)),
        ]);
    }

    private static IEnumerable<(AthleteId Id, int Titles)> Ranked<T>(ILookup<AthleteId, T> titles) =>
        titles.Select(t => (Id: t.Key, Titles: t.Count())).OrderByDescending(t => t.Titles).ThenBy(t => t.Id.Value, StringComparer.Ordinal);
}
