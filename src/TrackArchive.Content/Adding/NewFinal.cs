using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Adding;

/// <summary>A final without results; its edition's programme lists it then.</summary>
/// <param name="Id">Series, year and event, with slashes.</param>
public sealed record NewFinal(string Id) : NewContent
{
    /// <summary>Else the edition's, where it lasted one day.</summary>
    public string? Date { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];

    internal override Addition Plan(FolderBefore folder)
    {
        if (Id.Split('/') is not [var series, var year, var @event])
            return Addition.Refuse($"'{Id}' is not a final; write series/year/event like olympic-games/1984/men-1500m");
        var path = $"finals/{Id}.yml";
        if (folder.Has(path))
            return Addition.RefuseExisting(Id, folder.Name(path));
        if (folder.Championships.FirstOrDefault(c => c.Series == series) is not { } championship)
            return Addition.Refuse($"there is no championship '{series}'; begin with: trackarchive new championship {series} --name …");
        if (championship.Editions.FirstOrDefault(e => e.Year.ToString(CultureInfo.InvariantCulture) == year) is not { } edition)
            return Addition.Refuse($"there is no edition '{series}/{year}'; begin with: trackarchive new edition {series}/{year}");
        if (folder.Events.FirstOrDefault(e => e.Event.Id.Value == @event) is not { } known)
            return Addition.Refuse($"there is no event '{@event}'; begin with: trackarchive new event {@event}");
        var final = Explain(folder.Create(path, Final(edition), FileKind.Final), championship, known.Event.Discipline.IsForTeams());
        if (edition.Programme.Any(e => e.Value == @event))
            return new Addition(Id, [final]) { Next = Next };
        return ListIn(folder, series, year, @event) is { } programme
            ? new Addition(Id, [final, programme]) { Next = Next }
            : Addition.Refuse($"championships/{series}.yml cannot be rewritten without a loss; add '{@event}' to the programme of {year} by hand");
    }

    private const string Next = "Write the results into it; check names what is missing.";

    private MapNode Final(EditionDocument edition) => Nodes.Map(
        ("date", Nodes.TextOrNone(Date ?? (edition.Dates?.Value is { } dates && dates.First == dates.Last ? dates.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null))),
        ("results", Nodes.List([])),
        ("sources", Nodes.TextsOrNone(Sources)));

    /// <summary>Comments above the results, which the keeper puts in their place.</summary>
    private static ChangedFile Explain(ChangedFile final, ChampionshipDocument championship, bool isForTeams)
    {
        var who = isForTeams ? "squad: [{ athlete: … }]" : "athlete: …";
        var team = championship.CountsBy switch
        {
            CountedTeam.Nation => ", nation: …",
            CountedTeam.Club => ", club: …",
            CountedTeam.None => "",
            _ => throw new ArgumentOutOfRangeException(nameof(championship), championship.CountsBy, null),
        };
        var comments = $$"""
            # A line for each result, and below them who states it (`sources: [...]`, ids of sources.yml):
            #   - { place: 1, {{who}}{{team}}, mark: "…" }
            #   - { {{who}}{{team}}, status: DNF }

            """.ReplaceLineEndings("\n");
        return final with { Text = final.Text!.Replace("results:", comments + "results:", StringComparison.Ordinal) };
    }

    private static ChangedFile? ListIn(FolderBefore folder, string series, string year, string @event)
    {
        if (folder.Open($"championships/{series}.yml") is not { } file || file.Root.Find("editions") is not MapNode editions || editions.Find(year) is not MapNode edition)
            return null;
        var programme = Nodes.Texts(edition.TextsOf("programme").Append(@event));
        return file.Write(file.Root.With("editions", editions.With(year, edition.With("programme", programme))), FileKind.Championship);
    }
}
