using System.Globalization;
using System.Text.RegularExpressions;

namespace TrackArchive.Content.Adding;

/// <summary>
/// What an event's id says of it, by the names that the rule books give events: <c>girls-u15-4x100m</c>,
/// <c>women-20km-walk</c>, <c>men-m50-shot-put</c>, <c>men-mile-indoor</c>. What it does not say is absent.
/// </summary>
internal sealed partial record ImpliedEvent(string Name)
{
    private const decimal MetresInAMile = 1609.344m;

    /// <summary>Of straight and bend: over longer distances the wind does not count (World Athletics Technical Rules 17.8 to 17.11).</summary>
    private const decimal LongestWithWind = 200;

    /// <summary>Of para athletics (World Para Athletics, "Classification in Para Athletics").</summary>
    private static readonly string[] WheelchairClasses = ["t32", "t33", "t34", "t51", "t52", "t53", "t54"];

    public string? Sex { get; init; }

    public string? Under { get; init; }

    public string? Masters { get; init; }

    public string? Class { get; init; }

    public string? Discipline { get; init; }

    public string? Distance { get; init; }

    public string? Hours { get; init; }

    public string? Legs { get; init; }

    public bool HasWind { get; init; }

    public bool IsIndoor { get; init; }

    public static ImpliedEvent Read(string id)
    {
        var parts = Parts().Match(id);
        var what = parts.Groups["what"].Value;
        var isIndoor = parts.Groups["indoor"].Success;
        var read = ReadWhat(what);
        return read with
        {
            Sex = parts.Groups["sex"].Value switch { "men" or "boys" => "men", "women" or "girls" => "women", "mixed" => "mixed", "open" => "open", _ => null },
            Under = Find(parts, "under"),
            Masters = Find(parts, "masters"),
            Class = Find(parts, "class")?.ToUpperInvariant(),
            Discipline = read.Discipline == "track" && WheelchairClasses.Contains(parts.Groups["class"].Value) ? "wheelchair" : read.Discipline,
            HasWind = read.HasWind && !isIndoor,
            IsIndoor = isIndoor,
        };
    }

    private static ImpliedEvent ReadWhat(string what)
    {
        var words = what.Length == 0 ? "" : char.ToUpperInvariant(what[0]) + what[1..].Replace('-', ' ');
        if (Run().Match(what) is { Success: true } run)
            return ReadRun(run);
        if (Relay().Match(what) is { Success: true } relay)
        {
            var (legs, metres) = (Number(relay, "legs"), Number(relay, "metres"));
            return new($"{Text(legs)} × {Text(metres)} metres relay") { Discipline = "relay", Legs = Text(legs), Distance = Text(legs * metres) };
        }

        return what switch
        {
            "marathon" => new("Marathon") { Discipline = "road", Distance = "42195" },
            "half-marathon" => new("Half-marathon") { Discipline = "road", Distance = "21097.5" },
            "mile" => new("Mile") { Discipline = "track", Distance = Text(MetresInAMile) },
            "high-jump" or "pole-vault" or "standing-high-jump" or "standing-long-jump" or "standing-triple-jump" => new(words) { Discipline = "jump" },
            "long-jump" or "triple-jump" => new(words) { Discipline = "jump", HasWind = true },
            "shot-put" or "discus-throw" or "hammer-throw" or "javelin-throw" => new(words) { Discipline = "throw" },
            "decathlon" or "heptathlon" or "pentathlon" or "octathlon" => new(words) { Discipline = "combined" },
            _ => new(words),
        };
    }

    private static ImpliedEvent ReadRun(Match run)
    {
        var (number, isKilometres) = (Number(run, "number"), run.Groups["unit"].Value == "km");
        var (metres, name) = (number * (isKilometres ? 1000 : 1), $"{Text(number)} {(isKilometres ? "kilometres" : "metres")}");
        var kind = run.Groups["kind"].Value;
        return new(kind.Length > 0 ? $"{name} {kind}" : name)
        {
            Discipline = kind.Length > 0 ? kind : isKilometres ? "road" : "track",
            Distance = Text(metres),
            HasWind = kind is "" or "hurdles" && !isKilometres && metres <= LongestWithWind,
        };
    }

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Find(Match match, string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

    [GeneratedRegex("^((?<sex>men|women|mixed|open|girls|boys)-)?((u(?<under>[0-9]{1,2})|[mw](?<masters>[0-9]{2,3}))-)?(?<what>.*?)(-(?<class>[tf][0-9]{2}))?(-(?<indoor>indoor))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex("^(?<number>[0-9]{1,6})(?<unit>m|km)(-(?<kind>hurdles|steeplechase|walk))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Run();

    [GeneratedRegex("^(?<legs>[0-9]{1,2})x(?<metres>[0-9]{1,6})m$", RegexOptions.ExplicitCapture)]
    private static partial Regex Relay();
}
