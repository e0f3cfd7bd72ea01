using TrackArchive.Domain;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Publishing.Exports.Json;

internal static class NationJson
{
    public static byte[] Create(ArchiveRelations relations, Nation nation) => JsonFile.Create(JsonSchemas.Nation, json =>
    {
        json.WriteString("code", nation.Code.Value);
        json.WriteString("name", nation.Name);
        json.WriteString("kind", NationKinds.Tokens[nation.Kind]);
        json.Number("from", nation.From);
        json.Number("to", nation.To);
        json.WriteString("continent", nation.Continent is { } continent ? Continents.Tokens[continent] : null);
        json.Array("alsoWritten", nation.AlsoWritten, o =>
        {
            json.WriteString("code", o.Code.Value);
            json.Number("from", o.From);
            json.Number("to", o.To);
        });
        json.Strings("successors", nation.Successors.Select(s => s.Value));
        json.WriteStartObject("medals");
        foreach (var medal in Enum.GetValues<Medal>())
            json.WriteNumber(Medals.Tokens[medal], relations.Medals.Find(nation.Code)?.Count(medal) ?? 0);
        json.WriteBoolean("atLeast", !relations.Medals.FindUnknown(nation).IsEmpty);
        json.WriteEndObject();
        json.Array("results", relations.Entries(nation.Code), r =>
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
}
