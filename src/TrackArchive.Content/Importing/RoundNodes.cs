using System.Globalization;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing;

/// <summary>The races before a final, from their rows: new ones are added in the order in which they are held, those that are there are completed.</summary>
internal static class RoundNodes
{
    public const string Key = "rounds";

    public static MapNode Merge(MapNode root, IEnumerable<ImportedRow> rows, IReadOnlyDictionary<ImportedRow, string> ids, MergeNotes notes)
    {
        var before = (root.Find(Key) as ListNode)?.Items ?? [];
        var after = before;
        foreach (var race in rows.GroupBy(r => r.Race))
        {
            ImportedRow[] ofRace = [.. race];
            if (after.OfType<MapNode>().FirstOrDefault(m => IsOf(m, race.Key)) is { } there)
                after = after.Replace(there, new FinalMerge(there, notes).Merge(ofRace, ids));
            else
                after = after.Add(Create(race.Key, ofRace, ids));
        }

        return after.SequenceEqual(before) ? root : root.With(Key, Nodes.List(after.OrderBy(Rank).ThenBy(Number)));
    }

    private static MapNode Create(RaceId race, ImportedRow[] rows, IReadOnlyDictionary<ImportedRow, string> ids)
    {
        var heading = Nodes.Map(("round", Nodes.Text(Rounds.Tokens[race.Round])), ("number", Nodes.TextOrNone(race.Number?.ToString(CultureInfo.InvariantCulture))));
        return heading with { Entries = [.. heading.Entries, .. FinalNodes.Create(rows, ids).Entries] };
    }

    private static bool IsOf(MapNode race, RaceId id) =>
        race.TextOf("round") == Rounds.Tokens[id.Round] && race.TextOf("number") == id.Number?.ToString(CultureInfo.InvariantCulture);

    private static int Rank(Node race) => race is MapNode map && Rounds.Tokens.TryParse(map.TextOf("round"), out var round) ? round.Rank() : 0;

    private static int Number(Node race) => race is MapNode map && int.TryParse(map.TextOf("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
