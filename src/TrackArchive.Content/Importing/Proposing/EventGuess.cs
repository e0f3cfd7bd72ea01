using System.Globalization;
using System.Text.RegularExpressions;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing.Proposing;

/// <summary>What an event's id says of it, for a keeper to review: <c>girls-u15-100m</c>, <c>men-half-marathon</c>.</summary>
internal static partial class EventGuess
{
    private const decimal MetresInMile = 1609.344m, MetresInMarathon = 42195m;

    /// <summary>Up to this distance, wind counts.</summary>
    private const decimal LongestWithWind = 200m;

    private static readonly Dictionary<string, Discipline> Others = new()
    {
        ["long-jump"] = Discipline.Jump,
        ["triple-jump"] = Discipline.Jump,
        ["high-jump"] = Discipline.Jump,
        ["pole-vault"] = Discipline.Jump,
        ["shot-put"] = Discipline.Throw,
        ["shot"] = Discipline.Throw,
        ["discus-throw"] = Discipline.Throw,
        ["discus"] = Discipline.Throw,
        ["javelin-throw"] = Discipline.Throw,
        ["javelin"] = Discipline.Throw,
        ["hammer-throw"] = Discipline.Throw,
        ["hammer"] = Discipline.Throw,
        ["decathlon"] = Discipline.Combined,
        ["heptathlon"] = Discipline.Combined,
        ["pentathlon"] = Discipline.Combined,
    };

    public static MapNode FromId(string id)
    {
        var parts = Written().Match(id);
        var sex = parts.Groups["sex"].Value switch { "boys" => Sex.Men, "girls" => Sex.Women, var token => Sexes.Tokens.TryParse(token, out var found) ? found : Sex.Open };
        var rest = parts.Groups["rest"].Value;
        var (discipline, distance, legs) = Describe(rest);
        var hasWind = discipline is Discipline.Track or Discipline.Hurdles && distance is > 0 and <= LongestWithWind || rest is "long-jump" or "triple-jump";
        return Nodes.Map(
            ("name", Nodes.Text(NameOf(rest))),
            ("sex", Nodes.Text(Sexes.Tokens[sex])),
            ("under", Nodes.TextOrNone(parts.Groups["under"].Value)),
            ("masters", Nodes.TextOrNone(parts.Groups["masters"].Value)),
            ("discipline", Nodes.Text(Disciplines.Tokens[discipline])),
            ("distance", distance is { } metres ? Nodes.Text(metres.ToString("0.###", CultureInfo.InvariantCulture)) : null),
            ("legs", legs is { } runners ? Nodes.Text(runners.ToString(CultureInfo.InvariantCulture)) : null),
            ("wind", hasWind ? Nodes.Text("true") : null));
    }

    private static (Discipline Discipline, decimal? Distance, int? Legs) Describe(string rest)
    {
        if (Others.TryGetValue(rest, out var discipline))
            return (discipline, null, null);
        if (Relay().Match(rest) is { Success: true } relay)
            return (Discipline.Relay, Number(relay, "legs") * Number(relay, "metres"), (int)Number(relay, "legs"));
        if (Run().Match(rest) is { Success: true } run)
        {
            var metres = Number(run, "number") * (run.Groups["unit"].Value == "km" ? 1000 : 1);
            var flat = run.Groups["unit"].Value == "km" ? Discipline.Road : Discipline.Track;
            return (Disciplines.Tokens.TryParse(run.Groups["kind"].Value, out var kind) ? kind : flat, metres, null);
        }

        return rest switch
        {
            "mile" => (Discipline.Track, MetresInMile, null),
            "marathon" => (Discipline.Road, MetresInMarathon, null),
            "half-marathon" => (Discipline.Road, MetresInMarathon / 2, null),
            _ => (Discipline.Road, null, null),
        };
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string NameOf(string rest)
    {
        var words = Metres().Replace(rest, "$1 metres").Replace('-', ' ').Replace("km", " kilometres", StringComparison.Ordinal);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"\A((?<sex>men|women|mixed|open|boys|girls)-)?(u(?<under>[0-9]{1,2})-|[mw](?<masters>[0-9]{2})-)?(?<rest>.*)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();

    [GeneratedRegex(@"\A(?<legs>[0-9]{1,2})x(?<metres>[0-9]{2,5})m", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Relay();

    [GeneratedRegex(@"\A(?<number>[0-9]{1,6})(?<unit>m|km)(-(?<kind>hurdles|steeplechase|walk))?(-|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Run();

    [GeneratedRegex(@"([0-9])m(?=-|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Metres();
}
