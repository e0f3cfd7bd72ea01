using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Content.Loading;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Importing;

/// <summary>
/// Completes a final that the archive has. What is in the file stays; what it lacks is filled in; a mark that contradicts
/// it is kept beside it with its sources.
/// </summary>
internal sealed class FinalMerge(MapNode final, List<RowNote> differences)
{
    private ImmutableArray<Node> _results = (final.Find("results") as ListNode)?.Items ?? [];

    public MapNode Merge(IEnumerable<ImportedRow> rows, IReadOnlyDictionary<ImportedRow, string> ids)
    {
        var before = _results;
        var date = (string?)null;
        foreach (var row in rows)
        {
            date ??= row.Date?.ToString();
            Merge(row, ids.GetValueOrDefault(row));
        }

        var merged = final.Find("date") is null && date is not null ? final.With("date", Nodes.Text(date)) : final;
        return before.SequenceEqual(_results)
            ? merged
            : merged.With("results", final.Find("results") is ListNode list ? list with { Items = _results } : Nodes.List(_results));
    }

    private void Merge(ImportedRow row, string? athlete)
    {
        var place = row.Place?.ToString(CultureInfo.InvariantCulture);
        var found = _results.OfType<MapNode>().FirstOrDefault(r => athlete is null
            ? (r.TextOf("team") ?? r.TextOf("nation")) == (row.Team ?? row.Nation.Code.Value)
            : r.TextOf("athlete") == athlete);
        if (found is not null)
            _results = _results.Replace(found, Complete(found, row, place));
        else if (place is not null && _results.OfType<MapNode>().FirstOrDefault(r => r.TextOf("place") == place) is { } other)
            differences.Add(new RowNote(row.Row.Number, $"{row.Final}: place {place} is taken by {other.TextOf("athlete") ?? other.TextOf("nation")}; {athlete ?? row.Nation.Code.Value} was not added"));
        else
            _results = _results.Add(FinalNodes.Result(row, athlete, hasFinalsSources: false));
    }

    private MapNode Complete(MapNode result, ImportedRow row, string? place)
    {
        if (place is not null && result.TextOf("place") != place)
            differences.Add(new RowNote(row.Row.Number, $"{row.Final}: {result.TextOf("athlete") ?? result.TextOf("nation")} has {(result.TextOf("place") is { } kept ? $"place {kept}" : "no place")} in the file, which was kept, and place {place} here"));
        if (row.Wind is { } wind && result.Find("wind") is null)
            result = result.With("wind", Nodes.Text(wind));
        if (row.Mark is not { } mark)
            return result;
        if (result.TextOf("mark") is not { } written)
            return result.Find("status") is null ? result.With("mark", Nodes.Text(mark.Text)).With("mark-sources", Nodes.Texts(StatesMark(row))) : result;
        var there = Mark.TryParse(written, mark.Kind);
        return there.Succeeded && there.Value.Contradicts(mark) ? Beside(result, mark, StatesMark(row)) : result;
    }

    private static ImmutableArray<string> StatesMark(ImportedRow row) => row.MarkSources.IsEmpty ? row.Sources : row.MarkSources;

    /// <summary>The same mark of the same source is recorded once.</summary>
    private static MapNode Beside(MapNode result, Mark mark, ImmutableArray<string> sources)
    {
        var others = (result.Find("other-marks") as ListNode)?.Items ?? [];
        var stated = others.OfType<MapNode>().Where(o => Mark.TryParse(o.TextOf("mark") ?? "", mark.Kind) is { Succeeded: true } m && m.Value.AgreesWith(mark))
            .SelectMany(o => o.TextsOf("sources").Concat(o.TextsOf("source")));
        string[] added = [.. sources.Except(stated)];
        return added.Length == 0
            ? result
            : result.With("other-marks", Nodes.List(others.Add(Nodes.Map(("mark", Nodes.Text(mark.Text)), ("sources", Nodes.Texts(added))))));
    }
}
