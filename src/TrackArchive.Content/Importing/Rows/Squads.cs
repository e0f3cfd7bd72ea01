using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>
/// Reads the members of a team: <c>usain-bolt 4 (heat, final); nickel-ashmeade (heat)</c>. They are athletes of the archive; a leg and
/// rounds follow where they are known.
/// </summary>
internal static class Squads
{
    public static ImmutableArray<Node> Read(string text, Event @event, IReadOnlySet<string> athletes, RowMistakes mistakes)
    {
        if (text.Length > 0 && !@event.IsForTeams)
            mistakes.Add("squad", $"{@event.Id} is not a team event: it has no squads");
        return [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(m => Member(m, @event, athletes, mistakes))];
    }

    /// <summary>One row a team: the rows on its members go into the one on the team itself or, where there is none, into the first of them.</summary>
    public static IReadOnlyList<ImportedRow> Gather(IEnumerable<ImportedRow> final, IReadOnlyDictionary<ImportedRow, string> ids) =>
        [.. final.GroupBy(r => r.Event.IsForTeams ? (r.Race, $"{r.TeamKey} {r.PlaceOfTeam}") : (r.Race, $"row {r.Row.Number} of {r.Row.File}")).SelectMany(t => GatherTeam([.. t], ids))];

    private static ImportedRow[] GatherTeam(ImportedRow[] team, IReadOnlyDictionary<ImportedRow, string> ids)
    {
        if (!team.Any(r => r.IsMember))
            return team;
        var whole = team.FirstOrDefault(r => !r.IsMember) ?? team[0];
        var members = team.Where(r => r.IsMember).OrderBy(r => r.Leg ?? int.MaxValue).ThenBy(r => r.Row.Number).Select(r => Member(ids[r], r));
        return [whole with { Squad = [.. whole.Squad, .. members] }];
    }

    private static MapNode Member(string id, ImportedRow row) => Nodes.Map(
        ("athlete", Nodes.Text(id)),
        ("leg", Nodes.TextOrNone(row.Leg?.ToString(CultureInfo.InvariantCulture))),
        ("rounds", row.Rounds.IsEmpty ? null : Nodes.Texts(row.Rounds)));

    private static MapNode Member(string text, Event @event, IReadOnlySet<string> athletes, RowMistakes mistakes)
    {
        var opening = text.IndexOf('(');
        var rounds = opening < 0 ? [] : text[(opening + 1)..].TrimEnd(')').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var words = (opening < 0 ? text : text[..opening]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var leg = words is [_, var stated] ? stated : null;
        if (words.Length is 0 or > 2 || !athletes.Contains(words[0]))
            mistakes.Add("squad", $"'{text}' does not name an athlete of the archive by id");
        if (leg is not null && !(int.TryParse(leg, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= @event.Legs))
            mistakes.Add("squad", $"'{leg}' is not a leg of {@event.Legs}");
        return Nodes.Map(
            ("athlete", Nodes.TextOrNone(words.FirstOrDefault())),
            ("leg", Nodes.TextOrNone(leg)),
            ("rounds", rounds.Length == 0 ? null : Nodes.Texts(rounds)));
    }
}
