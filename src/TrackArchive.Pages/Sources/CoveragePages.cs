using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Sources;

internal static class CoveragePages
{
    public static CoveragePage Create(Archive archive)
    {
        (Championship Championship, ImmutableArray<ProgrammeEntry> Entries)[] all =
            [.. archive.Championships.Select(c => (c, ProgrammeEntry.FindAll(archive, c)))];
        var entries = all.SelectMany(a => a.Entries).ToArray();
        return new CoveragePage
        {
            Route = Routes.Coverage,
            Data = Routes.Coverage.Data,
            Title = PageNames.Coverage,
            Description = CoveragePageWords.Describe(entries.Length),
            Breadcrumb = Crumbs.Home,
            Grids = [.. all.SelectMany(a => a.Entries.GroupBy(e => e.Event.Sex).OrderBy(g => g.Key).Select(g => Grid(archive, a.Championship, g.Key, [.. g])))],
            Missing =
            [
                .. entries.Where(e => e.Final is null).GroupBy(e => e.Edition.Id)
                    .Select(g => new MissingFinals(new Link(Routes.Edition(g.Key), g.First().Edition.Name), [.. g.Select(e => new Link(Routes.Event(e.Event.Id), e.Event.FullName))])),
            ],
        };
    }

    private static CoverageGrid Grid(Archive archive, Championship championship, Sex sex, ImmutableArray<ProgrammeEntry> entries)
    {
        var editions = entries.Select(e => e.Edition).DistinctBy(e => e.Id).ToArray();
        var cells = entries.ToDictionary(e => (e.Event.Id, e.Edition.Id), e => Cell(archive, e.Final));
        return new CoverageGrid(
            CoveragePageWords.TitleOf(championship, sex),
            $"{championship.Id}-{Sexes.Tokens[sex]}",
            [.. editions.Select(e => new Link(Routes.Edition(e.Id), e.Year.ToString(CultureInfo.InvariantCulture)))],
            [
                .. entries.Select(e => e.Event).DistinctBy(e => e.Id).Order(ProgrammeOrder.Instance).Select(e => new CoverageRow(
                    new Link(Routes.Event(e.Id), e.Name),
                    [.. editions.Select(edition => cells.GetValueOrDefault((e.Id, edition.Id)))])),
            ])
        {
            Summary = Summary([.. cells.Values]),
        };
    }

    private static CoverageCell Cell(Archive archive, Final? final) => final is null
        ? new CoverageCell(null, Coverage.Missing, Agreement.OneSource, false)
        : new CoverageCell(Routes.Final(final.Id), final.Coverage, SourceAgreement.ForFinal(final, archive.Now(final)), final.MayHaveChangedSince is not null);

    private static string Summary(CoverageCell[] cells) => CoveragePageWords.Summarise(
        [.. cells.GroupBy(c => c.Coverage).OrderByDescending(g => g.Key).Select(g => (g.Key, g.Count()))],
        [.. cells.Where(c => c.Final is not null).GroupBy(c => c.Agreement).OrderByDescending(g => g.Key).Select(g => (g.Key, g.Count()))],
        cells.Count(c => c.MayHaveChanged));
}
