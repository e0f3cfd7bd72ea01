using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Publishing.Exports.Json;

internal static class TeamJson
{
    public static byte[] Create(ArchiveRelations relations, Team team) => JsonFile.Create(team.IsNation ? JsonSchemas.Nation : JsonSchemas.Club, json =>
    {
        json.WriteString(team.IsNation ? "code" : "id", team.Id.Value);
        json.WriteString("name", team.Name);
        json.WriteString("kind", TeamKinds.Tokens[team.Kind]);
        json.Number("from", team.From);
        json.Number("to", team.To);
        json.Team("nation", team.Nation);
        if (team.IsNation)
            Codes(json, team);
        json.Strings("successors", team.Successors.Select(s => s.Value));
        json.WriteStartObject("medals");
        foreach (var medal in Enum.GetValues<Medal>())
            json.WriteNumber(Medals.Tokens[medal], relations.Medals.Find(team.Id)?.Count(medal) ?? 0);
        json.WriteBoolean("atLeast", !relations.Medals.FindUnknown(team).IsEmpty);
        json.WriteEndObject();
        json.Array("results", relations.Entries(team.Id), r =>
        {
            json.WriteString("final", r.Final.Id.ToString());
            json.WriteString("date", r.Final.Date?.ToString());
            json.Number("place", r.Standing.Place);
            json.Competitor(r.Standing.Result);
            json.WriteString("mark", r.Standing.Result.Mark?.Text);
            json.WriteString("medal", StandingTokens.Medal(r.Standing.Medal));
            json.WriteString("status", StandingTokens.Status(r.Standing));
        });
    });

    private static void Codes(Utf8JsonWriter json, Team team)
    {
        json.WriteString("continent", team.Continent is { } continent ? Continents.Tokens[continent] : null);
        json.Array("alsoWritten", team.AlsoWritten, o =>
        {
            json.WriteString("code", o.Code.Value);
            json.Number("from", o.From);
            json.Number("to", o.To);
        });
    }
}
