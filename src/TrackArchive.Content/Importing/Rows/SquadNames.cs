using System.Collections.Immutable;
using System.Globalization;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>
/// A squad that names people and not ids: <c>Bart Example 1; Herb Example; usain-bolt</c>. Each of them becomes a row on one member, as if
/// the table had one for everybody; ids stay in the team's own row.
/// </summary>
internal static class SquadNames
{
    public static IEnumerable<TableRow> Split(TableRow row)
    {
        string[] members = [.. row["squad"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var names = members.Where(IsName).ToArray();
        if (names.Length == 0)
            return [row];
        var team = row.Values.ToImmutableDictionary(StringComparer.Ordinal).Remove("squad");
        var whole = names.Length == members.Length ? team : team.Add("squad", string.Join("; ", members.Except(names)));
        return [row with { Values = whole }, .. names.Select(name => row with { Values = team.SetItems(Member(name)) })];
    }

    private static bool IsName(string member) => !Slug.IsValid(WithoutRounds(member).Split(' ')[0]);

    private static string WithoutRounds(string member) => member.IndexOf('(') is >= 0 and var opening ? member[..opening].TrimEnd() : member;

    private static IEnumerable<KeyValuePair<string, string>> Member(string member)
    {
        var named = WithoutRounds(member);
        var rounds = member[named.Length..].Trim(' ', '(', ')').Replace(',', ';');
        var last = named[(named.LastIndexOf(' ') + 1)..];
        var hasLeg = last.Length < named.Length && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        yield return new("member", hasLeg ? named[..^last.Length].TrimEnd() : named);
        if (hasLeg)
            yield return new("leg", last);
        if (rounds.Length > 0)
            yield return new("rounds", rounds);
    }
}
