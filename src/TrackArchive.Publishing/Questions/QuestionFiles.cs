using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Questions;

/// <summary>
/// What the page of questions loads: a list of all finals, and the results of each event when a question needs them. The bytes depend on the
/// archive alone. README.md beside this file describes the format.
/// </summary>
public sealed record QuestionFiles(Route Index, ImmutableArray<OutputFile> Files)
{
    public static QuestionFiles Create(Archive archive)
    {
        var all = QuestionRows.Create(archive);
        var rows = all.ToLookup(r => r.Final.Event.Id);
        var firsts = all.GroupBy(r => r.Final.Id).ToDictionary(g => g.Key, g => g.First().Order);
        var index = new FinalsIndex(archive);
        var shards = archive.Events.Where(e => rows.Contains(e.Id)).AsParallel().AsOrdered()
            .Select(e => (e.Id, Script: DataScript.CreateHashed(Routes.FinalsData(e.Id.Value), EventResults.Create(rows[e.Id], index, firsts)))).ToArray();
        var runners = DataScript.CreateHashed(Routes.FinalsData(PossibleRunners.Name), PossibleRunners.Create(all));
        var medals = DataScript.CreateHashed(Routes.FinalsData(MedalRows.Name), shards.ToDictionary(s => s.Id.Value, s => EventResults.Create(MedalRows.Select(rows[s.Id]), index, firsts)));
        var list = DataScript.CreateHashed(Routes.FinalsData("index"), index.CreateContent(shards.ToDictionary(s => s.Id, s => s.Script.Hash), runners.Hash, medals.Hash));
        return new QuestionFiles(list.Route, [OutputFile.FromScript(list), OutputFile.FromScript(runners), OutputFile.FromScript(medals), .. shards.Select(s => OutputFile.FromScript(s.Script))]);
    }
}
