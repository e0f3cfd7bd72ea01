using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing;

/// <summary>
/// Completes a final that the archive has. What is in the file stays; what it lacks is filled in; a source that says the same
/// is named beside those that do, and a mark that contradicts is kept beside the file's with its sources.
/// </summary>
internal sealed class FinalMerge(MapNode final, MergeNotes notes)
{
    private readonly ImmutableArray<string> _sources = [.. final.TextsOf("sources")];

    private ImmutableArray<Node> _results = (final.Find("results") as ListNode)?.Items ?? [];

    public MapNode Merge(IReadOnlyList<ImportedRow> rows, IReadOnlyDictionary<ImportedRow, string> ids)
    {
        var before = _results;
        foreach (var row in rows)
            Merge(row, ids.GetValueOrDefault(row));
        var merged = Heading(rows);
        return before.SequenceEqual(_results)
            ? merged
            : StatedSources.Gather(merged.With("results", final.Find("results") is ListNode list ? list with { Items = _results } : Nodes.List(_results)), _sources);
    }

    /// <summary>The day, the hour and who states the whole field, each where the file does not say.</summary>
    private MapNode Heading(IReadOnlyList<ImportedRow> rows)
    {
        var heading = final;
        var date = rows.Select(r => r.Date).FirstOrDefault(d => d is not null)?.ToString();
        if (date is not null && (heading.TextOf("date") ?? date) == date)
            heading = heading.Add("date-sources", Nodes.TextsOrNone(FinalNodes.SourcesIn(rows, "date-source").Except(heading.Find("date") is null ? [] : _sources)));
        else if (date is not null)
            notes.Differences.Add(rows[0].Row.Note("date", $"{rows[0].Race}: the date is {heading.TextOf("date")} in the file, which was kept, and {date} here"));
        return heading.Add("date", Nodes.TextOrNone(date))
            .Add("start", Nodes.TextOrNone(rows.Select(r => r.Row["start"]).FirstOrDefault(s => s.Length > 0)))
            .Add("coverage", FinalNodes.Complete(rows));
    }

    private void Merge(ImportedRow row, string? athlete)
    {
        var place = row.Place?.ToString(CultureInfo.InvariantCulture);
        var found = _results.OfType<MapNode>().FirstOrDefault(r => athlete is null
            ? TeamKeyOf(r, row) == row.TeamKey && (row.PlaceOfTeam is not { } number || r.TextOf("place") is not { } there || there == number.ToString(CultureInfo.InvariantCulture))
            : r.TextOf("athlete") == athlete);
        if (found is not null)
            _results = _results.Replace(found, new ResultMerge(row, _sources, notes).Complete(found));
        else if (place is not null && _results.OfType<MapNode>().FirstOrDefault(r => r.TextOf("place") == place && row.Row["place-note"].Length == 0) is { } other)
            notes.Differences.Add(row.Row.Note("place", $"{row.Race}: place {place} is taken by {other.TextOf("athlete") ?? TeamKeyOf(other, row)}; {athlete ?? row.TeamKey} was not added"));
        else
            _results = _results.Insert(Position(row.Place), FinalNodes.Result(row, athlete, hasFinalsSources: false));
    }

    private static string? TeamKeyOf(MapNode line, ImportedRow row) => line.TextOf("team") ?? TeamKeys.Choose(row.CountedBy, line.TextOf("nation"), line.TextOf("club"));

    /// <summary>Behind the last of the same place or a better one; without a place behind all.</summary>
    private int Position(int? place)
    {
        if (place is null)
            return _results.Length;
        var last = _results.Select((r, i) => (Place: (r as MapNode)?.TextOf("place"), i))
            .LastOrDefault(r => int.TryParse(r.Place, NumberStyles.None, CultureInfo.InvariantCulture, out var other) && other <= place, (Place: null, i: -1));
        return last.i + 1;
    }
}
