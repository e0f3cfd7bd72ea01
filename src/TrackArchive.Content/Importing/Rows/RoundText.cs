using System.Text.RegularExpressions;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>Rounds as lists write them: <c>Heat 2</c>, <c>SF1</c>, <c>Final</c>.</summary>
internal static partial class RoundText
{
    private static readonly Dictionary<string, Round> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["h"] = Round.Heat,
        ["heats"] = Round.Heat,
        ["sf"] = Round.SemiFinal,
        ["semi"] = Round.SemiFinal,
        ["semi final"] = Round.SemiFinal,
        ["semifinal"] = Round.SemiFinal,
        ["qf"] = Round.QuarterFinal,
        ["quarter final"] = Round.QuarterFinal,
        ["quarterfinal"] = Round.QuarterFinal,
        ["q"] = Round.Qualification,
        ["qualifying"] = Round.Qualification,
        ["f"] = Round.Final,
    };

    /// <summary>Puts the round and its number where content files have them; a round that cannot be read stays as it is.</summary>
    public static void Read(Dictionary<string, string> values)
    {
        if (!values.TryGetValue("round", out var text) || Written().Match(text) is not { Success: true } match)
            return;
        var name = match.Groups["round"].Value;
        if (!Rounds.Tokens.TryParse(name.ToLowerInvariant(), out var round) && !Others.TryGetValue(name, out round))
            return;
        values["round"] = Rounds.Tokens[round];
        if (match.Groups["number"].Success)
            values.TryAdd("number", match.Groups["number"].Value);
    }

    [GeneratedRegex(@"\A(?<round>[A-Za-z]+([ \-][A-Za-z]+)?)[ .]*(?<number>[0-9]{1,3})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
