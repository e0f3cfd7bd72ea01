using TrackArchive.Domain.Relations;
using TrackArchive.Pages;
using TrackArchive.Publishing.Exports.Json;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Exports;

/// <summary>The data beside each athlete, final, event, edition, team, rivalry and list of records, and the grid of coverage.</summary>
public static class DataFiles
{
    /// <summary>In a fixed order, whatever the number of workers.</summary>
    public static IEnumerable<OutputFile> Create(ArchiveRelations relations, int workers)
    {
        var archive = relations.Archive;
        IEnumerable<OutputFile> Each<T>(IEnumerable<T> all, Func<T, Route> page, Func<T, byte[]> data) =>
            all.AsParallel().AsOrdered().WithDegreeOfParallelism(workers).Select(one => new OutputFile(page(one).Data.Path, data(one)));

        return
        [
            .. Each(archive.Athletes.Where(a => a.HasPage), a => Routes.Athlete(a.Id), a => AthleteJson.Create(relations, a)),
            .. Each(archive.Finals, f => Routes.Final(f.Id), f => FinalJson.Create(relations, f)),
            .. Each(archive.Events, e => Routes.Event(e.Id), e => EventJson.Create(relations, e)),
            .. Each(archive.Teams, t => Routes.Team(t), t => TeamJson.Create(relations, t)),
            .. Each(archive.Championships.SelectMany(c => c.Editions), e => Routes.Edition(e.Id), e => EditionJson.Create(relations, e)),
            .. Each(relations.Rivalries.OfChampions, r => Routes.Rivalry(r.First.Id, r.Second.Id), RivalryJson.Create),
            .. Each(archive.RecordLists, l => Routes.RecordList(l.Id), l => RecordListJson.Create(relations, l)),
            .. Each(archive.ChangeLogs, c => Routes.Changes(c.Id), ChangesJson.Create),
            new OutputFile(Routes.Coverage.Data.Path, CoverageJson.Create(archive)),
        ];
    }
}
