using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Exports;

/// <summary>The data beside each athlete, final, event, edition, nation and rivalry page, and the grid of coverage.</summary>
public static class DataFiles
{
    public static IEnumerable<OutputFile> Of(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        var athletes = archive.Athletes.Select(a => (Routes.Athlete(a.Id), AthleteJson.Of(archive, a)));
        var finals = archive.Finals.Select(f => (Routes.Final(f.Id), FinalJson.Of(archive, f)));
        var events = archive.Events.Select(e => (Routes.Event(e.Id), EventJson.Of(relations, e)));
        var nations = archive.Nations.Select(n => (Routes.Nation(n.Code), NationJson.Of(relations, n)));
        var editions = archive.Championships.SelectMany(c => c.Editions).Select(e => (Routes.Edition(e.Id), EditionJson.Of(archive, e)));
        var rivalries = relations.Rivalries.OfChampions.Select(r => (Routes.Rivalry(r.First.Id, r.Second.Id), RivalryJson.Of(r)));
        return athletes.Concat(finals).Concat(events).Concat(nations).Concat(editions).Concat(rivalries)
            .Append((Routes.Coverage, CoverageJson.Of(archive)))
            .Select(file => new OutputFile(file.Item1.Data.Path, file.Item2));
    }
}
