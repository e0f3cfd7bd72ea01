using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Content.Loading;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing;

/// <summary>
/// Reads the members of a team: <c>usain-bolt 4 (heat, final); nickel-ashmeade (heat)</c>. They are athletes of the archive; a leg and
/// rounds follow where they are known.
/// </summary>
internal static class Squads
{
    public static ImmutableArray<Node> Read(string text, Event @event, IReadOnlySet<string> athletes, List<string> reasons)
    {
        if (text.Length > 0 && !@event.IsForTeams)
            reasons.Add($"{@event.Id} is not a team event: it has no squads");
        return [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(m => Member(m, @event, athletes, reasons))];
    }

    private static MapNode Member(string text, Event @event, IReadOnlySet<string> athletes, List<string> reasons)
    {
        var opening = text.IndexOf('(');
        var rounds = opening < 0 ? [] : text[(opening + 1)..].TrimEnd(')').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var words = (opening < 0 ? text : text[..opening]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var leg = words is [_, var stated] ? stated : null;
        if (words.Length is 0 or > 2 || !athletes.Contains(words[0]))
            reasons.Add($"'{text}' does not name an athlete of the archive by id");
        if (leg is not null && !(int.TryParse(leg, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= @event.Legs))
            reasons.Add($"'{leg}' is not a leg of {@event.Legs}");
        return Nodes.Map(
            ("athlete", Nodes.TextOrNone(words.FirstOrDefault())),
            ("leg", Nodes.TextOrNone(leg)),
            ("rounds", rounds.Length == 0 ? null : Nodes.Texts(rounds)));
    }
}
