using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Building.Pictures;

namespace TrackArchive.Pages.Building;

internal static class NationPages
{
    public static NationPage Of(ArchiveRelations relations, Nation nation)
    {
        var archive = relations.Archive;
        var medals = relations.Medals.FirstOrDefault(m => m.Nation == nation);
        ImmutableArray<NationRow> results = [.. Results(archive, nation)];
        return new NationPage
        {
            Route = Routes.Nation(nation.Code),
            Data = Routes.Nation(nation.Code).Data,
            ContentPath = "nations.yml",
            Title = nation.Name,
            Description = $"{nation.Name} ({nation.Code}) in Olympic and World finals: {Words.Count(results.Length, "result", "results")}"
                + (medals is null ? "." : $", {medals.Gold} gold, {medals.Silver} silver, {medals.Bronze} bronze."),
            Breadcrumb = Crumbs.Nations,
            Facets = [new("nation", nation.Name)],
            Code = nation.Code.Value,
            About = About(nation),
            Successors = [.. archive.Nations.Where(n => nation.Successors.Contains(n.Code)).Select(n => new Link(Routes.Nation(n.Code), n.Name))],
            Medals = medals is null ? null : Rows.Of(medals),
            MedalYears = NationPictures.Of(archive, nation),
            Titles = [.. Titles(archive, nation)],
            Results = results,
            Articles = Rows.Articles(relations.Mentions.InArticles(new EntityRef(EntityKind.Nation, nation.Code.Value))),
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
            _ => null,
        };
        var also = nation.AlsoWritten.Length == 0 ? null : $"Also written {Words.List([.. nation.AlsoWritten.Select(Written)])}.";
        var own = kind is null && years is null ? null : $"{kind ?? "In the results"}{(years is null ? "" : " " + years)}.";
        var said = string.Join(' ', new[] { own, also }.Where(s => s is not null));
        return said.Length == 0 ? null : said;
    }

    private static string Written(OtherCode other) =>
        other.From is null && other.To is null ? other.Code.Value : $"{other.Code} ({other.From}–{other.To})";

    private static IEnumerable<FinalLine> Titles(Archive archive, Nation nation) =>
        archive.Finals
            .Where(f => archive.Now(f).Champions.Any(c => c.Result.Nation == nation))
            .Select(f => Rows.Line(archive, f, $"{f.Event.FullName}, {f.Edition.ChampionshipName}, {f.Edition.PlaceName}"));

    private static IEnumerable<NationRow> Results(Archive archive, Nation nation) =>
        from final in archive.Finals
        let now = archive.Now(final)
        from standing in now.Rows
        where standing.Result.Nation == nation
        select new NationRow(
            final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture),
            new Link(Routes.Final(final.Id), $"{final.Event.FullName}, {final.Edition.PlaceName}"),
            Rows.Of(final, now, standing));
}
