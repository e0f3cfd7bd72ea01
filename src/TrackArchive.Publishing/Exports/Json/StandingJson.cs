using System.Text.Json;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>Members that the kinds of data share.</summary>
internal static class StandingJson
{
    private const string Withheld = "withheld";

    public static void Standings(this Utf8JsonWriter json, string name, IEnumerable<Standing> standings) =>
        json.Array(name, standings, s =>
        {
            json.Number("place", s.Place);
            json.Competitor(s.Result);
            json.WriteString("mark", s.Result.Mark?.Text);
            json.WriteString("status", StandingTokens.Status(s));
            json.WriteString("medal", StandingTokens.Medal(s.Medal));
        });

    /// <summary>An athlete, or a relay's team with its squad.</summary>
    public static void Competitor(this Utf8JsonWriter json, Result result)
    {
        if (result.Athlete is { IsWithheld: false } athlete)
            json.Athlete("athlete", athlete);
        else
            json.WriteNull("athlete");
        if (result.Athlete is { IsWithheld: true })
            json.WriteBoolean("withheld", true);
        json.WriteString("team", result.Athlete is null ? result.Name : null);
        if (!result.Squad.IsEmpty)
        {
            json.Array("squad", result.Squad, m =>
            {
                json.Members(m.Athlete);
                json.Number("leg", m.Leg);
                json.Strings("rounds", m.Rounds.Select(r => Rounds.Tokens[r]));
            });
        }

        json.Teams(result);
    }

    /// <summary>What decisions call the athlete or team; "withheld" where the name is.</summary>
    public static string PublishedKey(this Result result) => result.Athlete is { IsWithheld: true } ? Withheld : result.Key;

    /// <summary>For whom the result is, as far as it is known.</summary>
    public static void Teams(this Utf8JsonWriter json, Result result)
    {
        json.Team("nation", result.Nation);
        json.Team("club", result.Club);
    }

    /// <summary>Nothing for a team that is not known.</summary>
    public static void Team(this Utf8JsonWriter json, string name, Team? team)
    {
        if (team is not null)
            json.WriteString(name, team.Id.Value);
    }

    public static void Athlete(this Utf8JsonWriter json, string name, Athlete athlete)
    {
        json.WriteStartObject(name);
        json.Members(athlete);
        json.WriteEndObject();
    }

    public static void Members(this Utf8JsonWriter json, Athlete athlete)
    {
        json.WriteString("id", athlete.Id.Value);
        json.WriteString("name", athlete.Name);
    }
}
