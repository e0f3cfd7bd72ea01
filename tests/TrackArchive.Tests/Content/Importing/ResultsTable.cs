using System.Globalization;
using TrackArchive.Domain;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Finals as a table in the layout of content/README.md.</summary>
internal static class ResultsTable
{
    private const string Header = "championship,edition,event,date,place,status,athlete,id,born,nation,team,mark,estimated,wind,records,as,source,note,place-note,listed-source,listed-date,complete-source,start,reaction,mark-source";

    public static string Create(IEnumerable<Final> finals) =>
        string.Join('\n', finals.SelectMany(f => f.Results.Select(r => string.Join(',', Cells(f, r).Select(Quoted)))).Prepend(Header)) + "\n";

    private static string?[] Cells(Final final, Result result) =>
    [
        final.Edition.Id.Championship.Value, final.Edition.Id.Year.ToString(CultureInfo.InvariantCulture), final.Event.Id.Value, final.Date?.ToString(),
        result.Place?.ToString(CultureInfo.InvariantCulture), Status(result.Status), result.Athlete?.Name, result.Athlete?.Id.Value, result.Athlete?.BirthDate?.ToString(),
        result.Nation!.Id.Value, result.TeamName, result.Mark?.Text, result.IsEstimated ? "true" : "", result.Wind.MetresPerSecond?.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', result.Records), result.As, string.Join('+', (result.Sources.IsEmpty ? final.Sources : result.Sources).Select(s => s.Id.Value)),
        result.Note, result.PlaceNote, (final.Basis as AsListed)?.Source.Id.Value, (final.Basis as AsListed)?.Date.ToString(),
        string.Join('+', final.CompleteBy.Select(s => s.Id.Value)), final.Start?.ToString("HH:mm", CultureInfo.InvariantCulture),
        result.Reaction?.ToString(CultureInfo.InvariantCulture), string.Join('+', result.MarkSources.Select(s => s.Id.Value)),
    ];

    private static string Status(ResultStatus? status) => status switch
    {
        ResultStatus.DidNotStart => "DNS",
        ResultStatus.DidNotFinish => "DNF",
        ResultStatus.Disqualified => "DQ",
        ResultStatus.Unknown => "unknown",
        _ => "",
    };

    private static string Quoted(string? text) => $"\"{text?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
