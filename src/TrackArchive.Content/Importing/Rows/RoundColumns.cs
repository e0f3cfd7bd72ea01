using System.Collections.Immutable;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>
/// Rows that have what happened in rounds in columns of their own, <c>heat:mark</c> and <c>heat:place</c> beside <c>mark</c> and <c>place</c>: each round becomes
/// a row, and whoever has nothing of the final was not in it.
/// </summary>
internal static class RoundColumns
{
    /// <summary>What belongs to one race and is not carried over to another.</summary>
    private static readonly string[] OfOneRace =
        ["place", "status", "mark", "wind", "reaction", "records", "advances", "lane", "note", "place-note", "estimated", "other-marks", "reason", "rule", "date", "start"];

    public static bool IsOne(string key) => key.Split(':') is [var round, { Length: > 0 }] && Rounds.BeforeFinal.TryParse(round, out _);

    public static IEnumerable<TableRow> Split(TableRow row)
    {
        var rounds = Rounds.BeforeFinal.Terms.Select(r => (Round: Rounds.Tokens[r], Values: ValuesOf(row, Rounds.Tokens[r]))).Where(r => r.Values.Count > 0).ToArray();
        if (rounds.Length == 0)
            return [row];
        var all = row.Values.ToImmutableDictionary(StringComparer.Ordinal).RemoveRange(row.Values.Keys.Where(IsOne));
        var shared = all.RemoveRange(OfOneRace);
        var ofRounds = rounds.Select(r => row with { Values = Placed(shared.SetItems(r.Values).SetItem("round", r.Round)) });
        return all.ContainsKey("place") || all.ContainsKey("status") || all.ContainsKey("mark") ? [.. ofRounds, row with { Values = all }] : ofRounds;
    }

    private static Dictionary<string, string> ValuesOf(TableRow row, string round) =>
        row.Values.Where(v => v.Key.StartsWith($"{round}:", StringComparison.Ordinal)).ToDictionary(v => v.Key[(round.Length + 1)..], v => v.Value);

    /// <summary>Such lists often give no places in rounds.</summary>
    private static ImmutableDictionary<string, string> Placed(ImmutableDictionary<string, string> values) =>
        values.ContainsKey("place") || values.ContainsKey("status") ? values : values.SetItem("status", ResultStatuses.Tokens[ResultStatus.AlsoCompeted]);
}
