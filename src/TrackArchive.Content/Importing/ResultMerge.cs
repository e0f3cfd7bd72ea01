using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Importing;

/// <summary>Completes one line of a final from a row on the same athlete or team.</summary>
internal sealed class ResultMerge(ImportedRow row, ImmutableArray<string> finalsSources, MergeNotes notes)
{
    private static readonly string Unknown = ResultStatuses.Tokens[ResultStatus.Unknown];
    /// <summary>What a row may add; what it says in words is for finals that are new.</summary>
    private static readonly string[] Added = ["reaction", "bib", "lane", "gun", "chip", "under", "masters", "class", "advances"];

    private static readonly string[] WithoutPlace = [Unknown, ResultStatuses.Tokens[ResultStatus.AlsoCompeted]];

    public MapNode Complete(MapNode result)
    {
        var place = row.Place?.ToString(CultureInfo.InvariantCulture);
        if (place is not null && result.Find("place") is null && WithoutPlace.Contains(result.TextOf("status")))
            result = result.Without("status").With("place", Nodes.Text(place));
        else if (row.Status is { } status && result.TextOf("status") == Unknown && !WithoutPlace.Contains(status))
            result = result.With("status", Nodes.Text(status));
        var agrees = Agrees(result, place);
        if (!agrees)
            Differ(result, "place", Place(result.TextOf("place") ?? result.TextOf("status")), Place(place ?? row.Status));
        if (row.Wind is { } wind && result.TextOf("wind") is { } measured && Wind.TryParse(measured) is { Succeeded: true, Value: var there } && there != Wind.TryParse(wind).Value)
            Differ(result, "wind", measured, wind);
        var before = StatedSources.Read(result, finalsSources);
        result = result.Add("club", Nodes.TextOrNone(row.Club?.Id.Value)).Add("wind", Nodes.TextOrNone(row.Wind));
        result = row.Parts.IsEmpty ? result : result.Add("parts", Nodes.List(row.Parts));
        result = Added.Aggregate(Squad(Records(result)), (completed, key) => completed.Add(key, Nodes.TextOrNone(row.Row[key])));
        result = Marked(result, agrees ? row.Agreeing : []);
        NoteConfirmed(result, before);
        return result;
    }

    private bool Agrees(MapNode result, string? place) => place is not null ? result.TextOf("place") == place : row.Status is null || row.Status == result.TextOf("status");

    private static string Place(string? place) => place ?? "none";

    private string Who(MapNode result) => $"{row.Race}: {result.TextOf("athlete") ?? result.TextOf("team") ?? row.TeamKey}";

    private void Differ(MapNode result, string what, string there, string here) =>
        notes.Differences.Add(row.Row.Note(what, $"{Who(result)} has {what} {there} in the file, which was kept, and {what} {here} here"));

    private void NoteConfirmed(MapNode result, StatedSources before)
    {
        var after = StatedSources.Read(result, finalsSources);
        string[] line = [.. after.Line.Except(before.Line)];
        string[] mark = [.. after.Mark.Except(before.Mark).Except(line)];
        if (line.Length > 0)
            notes.Confirmed.Add(row.Row.Note($"{Who(result)} is stated by {string.Join(" and ", line)}, too"));
        if (mark.Length > 0)
            notes.Confirmed.Add(row.Row.Note("mark", $"{Who(result)} has this mark by {string.Join(" and ", mark)}, too"));
    }

    /// <summary>The mark and who states it, and who states the line.</summary>
    private MapNode Marked(MapNode result, ImmutableArray<string> agreeing)
    {
        var stated = StatedSources.Read(result, finalsSources);
        if (row.Mark is not { } mark)
            return stated.Add(agreeing, []).WriteInto(result, finalsSources);
        if (result.TextOf("mark") is not { } written)
            return result.Find("status") is null ? (stated.Add(agreeing, []) with { Mark = row.StatesMark }).WriteInto(result.With("mark", Nodes.Text(mark.Text)).Add("estimated", FinalNodes.Estimated(row)), finalsSources) : result;
        var there = Mark.TryParse(written, mark.Kind);
        if (!there.Succeeded)
            return result;
        return there.Value.Contradicts(mark) || HasOtherWind(result, there.Value, mark)
            ? stated.Add(agreeing, []).WriteInto(AddOtherMark(result, mark, row.StatesMark), finalsSources)
            : stated.Add(agreeing, there.Value.AgreesWith(mark) ? row.AgreeingOnMark : []).WriteInto(result, finalsSources);
    }

    /// <summary>Whether the row's mark had more wind than is allowed, and nothing in the line says so.</summary>
    private static bool HasOtherWind(MapNode result, Mark there, Mark mark) =>
        mark.Conditions.HasFlag(Conditions.WindAssisted) && !there.Conditions.HasFlag(Conditions.WindAssisted)
        && !(Wind.TryParse(result.TextOf("wind") ?? "") is { Succeeded: true, Value.AllowsRecord: false });

    private MapNode Records(MapNode result)
    {
        if (row.Records.Length == 0)
            return result;
        string[] before = [.. result.TextsOf("records")];
        string[] stated = [.. result.TextsOf("record-sources")];
        if (stated.Length == 0 && before.Length > 0)
            stated = [.. StatedSources.Read(result, finalsSources).Line];
        string[] records = [.. before.Union(row.Records)];
        string[] sources = [.. stated.Union(row.SourcesIn("record-source"))];
        if (records.Length > before.Length)
            result = result.With("records", Nodes.Texts(records));
        return sources.Length > stated.Length ? result.With("record-sources", Nodes.Texts(sources)) : result;
    }

    /// <summary>Members who are there get the leg and the rounds that they lack.</summary>
    private MapNode Squad(MapNode result)
    {
        if (row.Squad.IsEmpty)
            return result;
        var before = (result.Find("squad") as ListNode)?.Items ?? [];
        var members = before;
        foreach (var member in row.Squad.OfType<MapNode>())
        {
            var there = members.OfType<MapNode>().FirstOrDefault(m => m.TextOf("athlete") == member.TextOf("athlete"));
            members = there is null ? members.Add(member) : members.Replace(there, there.Add("leg", member.Find("leg")).Add("rounds", member.Find("rounds")));
        }

        if (members.SequenceEqual(before))
            return result;
        var squad = result.With("squad", Nodes.List(members));
        return row.SourcesIn("squad-source") is { IsEmpty: false } sources
            ? squad.With("squad-sources", Nodes.Texts((before.IsEmpty ? [] : result.TextsOf("squad-sources")).Union(sources)))
            : squad;
    }

    /// <summary>The same mark of the same source is recorded once.</summary>
    private MapNode AddOtherMark(MapNode result, Mark mark, ImmutableArray<string> sources)
    {
        var others = (result.Find("other-marks") as ListNode)?.Items ?? [];
        var stated = others.OfType<MapNode>().Where(o => Mark.TryParse(o.TextOf("mark") ?? "", mark.Kind) is { Succeeded: true } m && m.Value.AgreesWith(mark) && m.Value.Conditions == mark.Conditions)
            .SelectMany(o => o.TextsOf("sources").Concat(o.TextsOf("source")));
        string[] added = [.. sources.Except(stated)];
        if (added.Length == 0)
            return result;
        notes.Recorded.Add(row.Row.Note("mark", $"{Who(result)} has {result.TextOf("mark")} in the file, and {mark.Text} by {string.Join(" and ", added)}"));
        return result.With("other-marks", Nodes.List(others.Add(Nodes.Map(("mark", Nodes.Text(mark.Text)), ("sources", Nodes.Texts(added))))));
    }
}
