using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;

namespace TrackArchive.Pages.Championships;

internal static class ChampionshipPages
{
    public static ChampionshipPage Create(ArchiveRelations relations, Championship championship)
    {
        var archive = relations.Archive;
        var medals = MedalTable.Create(archive, championship.Editions.Where(e => e.Status == EditionStatus.Official));
        var held = championship.Editions.Where(e => e.WasHeld).ToArray();
        return new ChampionshipPage
        {
            Route = Routes.Championship(championship.Id),
            ContentPath = $"championships/{championship.Id}.yml",
            Title = championship.Name,
            Description = ChampionshipPageWords.Describe(championship, held.Length),
            Breadcrumb = Crumbs.Championships,
            Facets = [new("championship", championship.Name)],
            OpenTo = SiteWords.DescribeOpenTo(championship),
            Editions = [.. championship.Editions.Select(e => Row(archive, e))],
            Medals = Rows.Medals(medals),
            Articles = Rows.Articles(relations.Mentions.InArticles(EntityRef.To(championship.Id))),
        };
    }

    public static EditionPage CreateEdition(ArchiveRelations relations, Championship championship, Edition edition)
    {
        var archive = relations.Archive;
        ImmutableArray<Final> finals = [.. FinalsOf(archive, edition)];
        var medals = MedalTable.Create(archive, edition);
        var place = championship.Editions.IndexOf(edition);
        var self = EntityRef.To(edition.Id);
        return new EditionPage
        {
            Route = Routes.Edition(edition.Id),
            Data = Routes.Edition(edition.Id).Data,
            ContentPath = $"championships/{championship.Id}.yml",
            Year = edition.Id.Year,
            Title = $"{championship.Name}, {edition.PlaceName}",
            Description = EditionPageWords.Describe(edition, finals.Length),
            Breadcrumb = Crumbs.To(archive, championship.Id),
            Facets = [new("championship", championship.Name), new("decade", DateWords.FormatDecade(edition.HeldIn))],
            IsoFirst = edition.WasHeld ? Iso(edition.Dates?.First, edition) : null,
            IsoLast = edition.WasHeld ? Iso(edition.Dates?.Last, edition) : null,
            City = edition.WasHeld ? edition.City : null,
            Ask = finals.Length == 0 ? null : AskPages.About(edition),
            Setting = EditionPageWords.DescribeSetting(edition),
            Championship = new Link(Routes.Championship(championship.Id), championship.Name),
            Boycott = edition.Boycott,
            Note = edition.Note,
            Finals = [.. finals.Select(f => Rows.Podium(archive, f, f.Event.FullName))],
            Missing = [.. Missing(archive, edition)],
            Medals = Rows.Medals(medals),
            Previous = place > 0 ? LinkTo(championship.Editions[place - 1]) : null,
            Next = place < championship.Editions.Length - 1 ? LinkTo(championship.Editions[place + 1]) : null,
            Articles = Rows.Articles(relations.Mentions.InArticles(self)),
            Related = Rows.Articles(relations.Mentions.RelatedTo(self, finals.Select(f => EntityRef.To(f.Id)))),
            Sources = Rows.InFull(edition.Sources),
        };
    }

    private static string Iso(DateOnly? day, Edition edition) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? edition.HeldIn.ToString(CultureInfo.InvariantCulture);

    public static Link LinkTo(Edition edition) => new(Routes.Edition(edition.Id), edition.PlaceName);

    /// <summary>In the order of the programme.</summary>
    private static IEnumerable<Final> FinalsOf(Archive archive, Edition edition) =>
        archive.Finals.Where(f => f.Edition == edition).OrderBy(f => f.Event, ProgrammeOrder.Instance);

    private static EditionRow Row(Archive archive, Edition edition) => new(
        LinkTo(edition),
        edition.Dates is { } dates ? DateWords.FormatSpan(dates) : "",
        edition.Venue,
        edition.Nation is { } nation ? Rows.LinkTo(nation, edition) : null,
        [.. FinalsOf(archive, edition).Select(f => new Link(Routes.Final(f.Id), f.Event.FullName))],
        EditionPageWords.DescribeStatus(edition));

    private static IEnumerable<Link> Missing(Archive archive, Edition edition) =>
        edition.Programme
            .Where(e => archive.FindFinal(new FinalId(edition.Id, e)) is null)
            .Select(id => archive.GetEvent(id))
            .Select(e => new Link(Routes.Event(e.Id), e.FullName));
}
