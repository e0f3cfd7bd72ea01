using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Nations;

internal static class NationPages
{
    /// <summary>As many results as a page holds within its weight, with the titles beside them.</summary>
    private const int MaxResults = 500;

    /// <summary>The nation's page and, where it has too many results for one, those of its decades.</summary>
    public static ImmutableArray<Page> All(ArchiveRelations relations, Nation nation)
    {
        NationEntry[] entries = [.. relations.Entries(nation.Code)];
        IGrouping<string, NationEntry>[] decades = entries.Count(e => LongFields.Lists(e.Final, e.Standing)) <= MaxResults ? [] : [.. entries.GroupBy(e => DateWords.FormatDecade(e.Final.Edition.HeldIn)).OrderBy(g => g.Key, StringComparer.Ordinal)];
        return
        [
            CreatePage(relations, nation, entries, decades),
            .. decades.Select((d, i) => CreateDecadePage(relations.Archive, nation, d) with
            {
                Previous = i > 0 ? LinkTo(nation, decades[i - 1]) : null,
                Next = i < decades.Length - 1 ? LinkTo(nation, decades[i + 1]) : null,
            }),
        ];
    }

    private static NationPage CreatePage(ArchiveRelations relations, Nation nation, NationEntry[] entries, IGrouping<string, NationEntry>[] decades)
    {
        var archive = relations.Archive;
        var medals = relations.Medals.Find(nation.Code);
        return new NationPage
        {
            Route = Routes.Nation(nation.Code),
            Data = Routes.Nation(nation.Code).Data,
            ContentPath = "nations.yml",
            Title = nation.Name,
            Description = $"{nation.Name} ({nation.Code}) in {SiteWords.DescribeFinals(archive)}: {NumberWords.Count(entries.Length, "result", "results")}"
                + (medals is null ? "." : $", {TextWords.List([.. Enum.GetValues<Medal>().Select(m => MedalWords.Describe(relations.Medals.Count(nation, m), m))])}."),
            Breadcrumb = Crumbs.Nations,
            Facets = [new("nation", nation.Name)],
            Ask = medals is null ? null : AskPages.About(nation),
            Code = nation.Code.Value,
            About = About(nation),
            Successors = [.. archive.Nations.Where(n => nation.Successors.Contains(n.Code)).Select(n => new Link(Routes.Nation(n.Code), n.Name))],
            Medals = medals is null ? null : Rows.CreateMedals(medals),
            MedalsNote = medals is null ? null : MedalWords.DescribeUnknown(relations.Medals.FindUnknown(nation)),
            MedalYears = NationPictures.Find(archive, entries),
            Lanes = LanePictures.Find(relations, [.. entries.Where(e => e.Standing.Place == 1).Select(e => e.Final).DistinctBy(f => f.Id)]),
            Events = NationalEvents.Create(relations, nation.Code, entries.Where(e => e.Standing.Place == 1).Select(e => e.Final)),
            EventsCaption = SiteWords.DescribeTitles(archive, nation),
            Titles = [.. Titles(archive, entries)],
            Results = decades.Length == 0 ? Results(entries) : [],
            ResultsNote = NoteOnLongFields(entries),
            Decades = [.. decades.Select(d => new IndexEntry(LinkTo(nation, d), NumberWords.Count(d.Count(), "result", "results")))],
            Articles = Rows.Articles(relations.Mentions.InArticles(EntityRef.To(nation.Code))),
        };
    }

    private static string? About(Nation nation)
    {
        var years = (nation.From, nation.To) switch
        {
            ({ } from, { } to) when from == to => $"in {from}",
            ({ } from, { } to) => $"from {from} to {to}",
            ({ } from, null) => $"since {from}",
            (null, { } to) => $"until {to}",
            _ => null,
        };
        var kind = nation.Kind switch
        {
            NationKind.Historic => "A nation of its own in the results",
            NationKind.Special => "A special team, kept apart in the results",
            NationKind.Nation => null,
            _ => throw new ArgumentOutOfRangeException(nameof(nation), nation.Kind, null),
        };
        var also = nation.AlsoWritten.Length == 0 ? null : $"Also written {TextWords.List([.. nation.AlsoWritten.Select(Written)])}.";
        var own = kind is null && years is null ? null : $"{kind ?? "In the results"}{(years is null ? "" : " " + years)}.";
        var said = string.Join(' ', new[] { own, also }.Where(s => s is not null));
        return said.Length == 0 ? null : said;
    }

    private static string Written(OtherCode other) =>
        other.From is null && other.To is null ? other.Code.Value : $"{other.Code} ({other.From}–{other.To})";

    private static NationDecadePage CreateDecadePage(Archive archive, Nation nation, IGrouping<string, NationEntry> decade) => new()
    {
        Route = Routes.Nation(nation.Code, decade.Key),
        ContentPath = "nations.yml",
        Title = $"{nation.Name} in the {decade.Key}",
        Description = $"{nation.Name} ({nation.Code}) in {SiteWords.DescribeFinals(archive)}, {decade.Key}: {NumberWords.Count(decade.Count(), "result", "results")}.",
        Breadcrumb = Crumbs.Nations.Add(new Link(Routes.Nation(nation.Code), nation.Name)),
        Nation = new Link(Routes.Nation(nation.Code), nation.Name),
        Results = Results(decade),
        ResultsNote = NoteOnLongFields(decade),
    };

    private static string? NoteOnLongFields(IEnumerable<NationEntry> entries) => entries.Any(e => !LongFields.Lists(e.Final, e.Standing))
        ? $"Of finals with very many results, the first {LongFields.Part} places are listed here; the final’s own page has all."
        : null;

    private static Link LinkTo(Nation nation, IGrouping<string, NationEntry> decade) => new(Routes.Nation(nation.Code, decade.Key), decade.Key);

    private static IEnumerable<FinalLine> Titles(Archive archive, IEnumerable<NationEntry> entries) =>
        entries.Where(e => e.Standing.Place == 1)
            .Select(e => e.Final)
            .DistinctBy(f => f.Id)
            .Select(f => Rows.Line(archive, f, f.FullName));

    private static ImmutableArray<NationRow> Results(IEnumerable<NationEntry> entries) =>
    [
        .. entries.Where(e => LongFields.Lists(e.Final, e.Standing)).Select(e => new NationRow(
            e.Final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture),
            new Link(Routes.Final(e.Final.Id), e.Final.Name),
            Rows.CreateResult(e.Final, e.Standings, e.Standing))),
    ];
}
