using System.Globalization;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing.Changes;

/// <summary>What a command changed of a final, as the log of an edition has it. Sources that only agree change no fact.</summary>
internal static class FinalChanges
{
    /// <summary>More of a kind are counted, not listed.</summary>
    private const int MostListed = 5;

    /// <summary>Facts that results have under the same word as logs.</summary>
    private static readonly ChangedFact[] Values = [ChangedFact.Place, ChangedFact.Status, ChangedFact.Mark, ChangedFact.Nation, ChangedFact.Wind, ChangedFact.Reaction];

    public static IEnumerable<MapNode> Find(FinalId final, MapNode? before, MapNode after)
    {
        if (before is null)
            return [Create(final, ChangedFact.Final, sources: after.TextsOf("sources"))];
        var found = Heading(before, after).Concat(Results(before, after)).ToArray();
        return found.GroupBy(c => c.What).SelectMany(kind => kind.Count() > MostListed
            ? [Create(final, kind.Key, count: kind.Count())]
            : kind.Select(c => Create(final, c.What, c.Entry, c.Before, c.After, c.Sources)));
    }

    private static IEnumerable<Change> Heading(MapNode before, MapNode after)
    {
        if (before.TextOf("date") != after.TextOf("date"))
            yield return new(ChangedFact.Date, null, before.TextOf("date"), after.TextOf("date"), after.TextsOf("date-sources"));
        if (before.TextOf("start") != after.TextOf("start"))
            yield return new(ChangedFact.Start, null, before.TextOf("start"), after.TextOf("start"), []);
        if (before.Find("coverage") is null && after.Find("coverage") is MapNode coverage)
            yield return new(ChangedFact.Field, null, null, null, coverage.TextsOf("complete"));
    }

    private static IEnumerable<Change> Results(MapNode before, MapNode after)
    {
        var there = Lines(before).GroupBy(Key).ToDictionary(g => g.Key, g => g.First());
        foreach (var line in Lines(after))
        {
            if (!there.TryGetValue(Key(line), out var old))
                yield return new(ChangedFact.Result, Key(line), null, line.TextOf("place") is { } place ? $"place {place}" : line.TextOf("status"), line.TextsOf("sources"));
            else if (!ReferenceEquals(old, line))
            {
                foreach (var change in Result(old, line))
                    yield return change;
            }
        }
    }

    private static IEnumerable<Change> Result(MapNode before, MapNode after)
    {
        foreach (var (what, key) in Values.Select(v => (v, ChangedFacts.Tokens[v])).Where(v => before.TextOf(v.Item2) != after.TextOf(v.Item2)))
            yield return new(what, Key(after), before.TextOf(key), after.TextOf(key), what == ChangedFact.Mark && after.Find("mark-sources") is not null ? after.TextsOf("mark-sources") : after.TextsOf("sources"));
        foreach (var other in Items(after, "other-marks").Except(Items(before, "other-marks")))
            yield return new(ChangedFact.OtherMark, Key(after), null, other.TextOf("mark"), other.TextsOf("sources"));
        if (Items(after, "squad").Count() > Items(before, "squad").Count())
            yield return new(ChangedFact.Squad, Key(after), null, null, after.TextsOf("squad-sources"));
        foreach (var record in after.TextsOf("records").Except(before.TextsOf("records")))
            yield return new(ChangedFact.Record, Key(after), null, record, after.TextsOf("record-sources"));
    }

    private static IEnumerable<MapNode> Lines(MapNode final) => Items(final, "results");

    private static IEnumerable<MapNode> Items(MapNode map, string key) => (map.Find(key) as ListNode)?.Items.OfType<MapNode>() ?? [];

    /// <summary>As decisions name whose result it is.</summary>
    private static string Key(MapNode line) => line.TextOf("athlete") ?? line.TextOf("team") ?? line.TextOf("nation") ?? line.TextOf("club") ?? "";

    private static MapNode Create(FinalId final, ChangedFact what, string? entry = null, string? before = null, string? after = null, IEnumerable<string>? sources = null, int? count = null) => Nodes.Map(
        ("final", Nodes.Text(final.ToString())),
        ("what", Nodes.Text(ChangedFacts.Tokens[what])),
        ("count", Nodes.TextOrNone(count?.ToString(CultureInfo.InvariantCulture))),
        ("entry", Nodes.TextOrNone(entry)),
        ("before", Nodes.TextOrNone(before)),
        ("after", Nodes.TextOrNone(after)),
        ("sources", Nodes.TextsOrNone(sources ?? [])));

    private sealed record Change(ChangedFact What, string? Entry, string? Before, string? After, IEnumerable<string> Sources);
}
