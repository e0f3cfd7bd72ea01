using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;

namespace TrackArchive.Pages.Years;

internal static class YearPages
{
    public static IEnumerable<YearPage> All(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        var years = archive.Championships.SelectMany(c => c.Editions).Select(e => e.HeldIn).Distinct().Order().ToArray();
        return years.Select((year, i) => CreatePage(
            relations,
            year,
            i > 0 ? LinkTo(years[i - 1]) : null,
            i < years.Length - 1 ? LinkTo(years[i + 1]) : null));
    }

    public static Link LinkTo(int year) => new(Routes.Year(year), year.ToString(CultureInfo.InvariantCulture));

    private static YearPage CreatePage(ArchiveRelations relations, int year, Link? previous, Link? next)
    {
        var archive = relations.Archive;
        ImmutableArray<Final> finals = [.. archive.Finals.Where(f => f.Edition.HeldIn == year)];
        Edition[] editions =
        [
            .. archive.Championships.SelectMany(c => c.Editions).Where(e => e.HeldIn == year)
                .OrderBy(e => e.Id.ToString(), StringComparer.Ordinal),
        ];
        var medals = MedalTable.Create(archive, editions.Where(e => e.Status == EditionStatus.Official));
        return new YearPage
        {
            Route = Routes.Year(year),
            Title = year.ToString(CultureInfo.InvariantCulture),
            Description = YearPageWords.Describe(year, finals.Length),
            Breadcrumb = Crumbs.Years,
            Facets = [new("decade", DateWords.FormatDecade(year))],
            Finals = [.. finals.Select(f => Rows.Podium(archive, f, f.FullName))],
            Editions = [.. editions.Select(e => new Link(Routes.Edition(e.Id), e.Name + (e.WasHeld ? "" : $" ({Words.Describe(e.Status)})")))],
            Medals = Rows.Medals(medals),
            Previous = previous,
            Next = next,
            Articles = Rows.Articles(relations.Mentions.InArticles(EntityRef.ToYear(year))),
        };
    }
}
