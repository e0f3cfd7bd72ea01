using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.People;

namespace TrackArchive.Publishing.Exports.Json;

internal static class AthleteJson
{
    public static byte[] Create(ArchiveRelations relations, Athlete athlete) => JsonFile.Create(JsonSchemas.Athlete, json =>
    {
        var career = relations.Careers.Get(athlete);
        json.Members(athlete);
        json.Strings("alsoKnownAs", athlete.AlsoKnownAs);
        json.WriteString("sex", Sexes.AthleteTokens[athlete.Sex]);
        json.WriteString("born", athlete.BirthDate?.ToString());
        Life(json, "bornAsStated", athlete.Born);
        Life(json, "diedAsStated", athlete.Died);
        Ids(json, athlete.Ids);
        json.WriteStartObject("medals");
        foreach (var medal in Enum.GetValues<Medal>())
            json.Known(Medals.Tokens[medal], career.Count(medal));
        json.WriteEndObject();
        json.Array("possibleMedals", career.PossibleMedals, p =>
        {
            json.WriteString("final", p.Final.Id.ToString());
            json.WriteString("medal", Medals.Tokens[p.Medal]);
            json.WriteString("team", p.Team?.Result.PublishedKey());
        });
        json.Array("results", career.Steps, step =>
        {
            var standing = step.Standing;
            json.WriteString("final", step.Final.Id.ToString());
            json.WriteString("date", step.Final.Date?.ToString());
            json.Number("place", standing.Place);
            json.WriteString("mark", standing.Result.Mark?.Text);
            json.Teams(standing.Result);
            json.WriteString("medal", StandingTokens.Medal(standing.Medal));
            json.WriteString("status", StandingTokens.Status(standing));
        });
        Rounds(json, relations.Archive, athlete);
        json.Array("relations", athlete.Relations, r =>
        {
            json.WriteString("kind", RelationKinds.Tokens[r.Kind]);
            json.WriteString("athlete", r.Athlete?.Value);
            json.WriteString("name", r.Name);
            json.WriteString("at", r.At?.ToString());
            json.WriteString("note", r.Note);
            json.Ids("sources", r.Sources);
        });
        json.Ids("sources", athlete.Sources);
    });

    /// <summary>Absent where the athlete is in the final of every event of which the archive has a round.</summary>
    private static void Rounds(Utf8JsonWriter json, Archive archive, Athlete athlete)
    {
        RoundExit[] exits = [.. RoundExit.FindAll(archive, athlete.Id)];
        if (exits.Length == 0)
            return;
        json.Array("rounds", exits, exit =>
        {
            json.WriteString("final", exit.Final.Id.ToString());
            json.WriteString("round", Domain.Vocabulary.Rounds.BeforeFinal[exit.Race.Round]);
            json.Number("number", exit.Race.Number);
            json.WriteString("date", exit.Race.Date?.ToString());
            json.Number("place", exit.Standing.Place);
            json.WriteString("mark", exit.Standing.Result.Mark?.Text);
            json.Teams(exit.Standing.Result);
            json.WriteString("status", StandingTokens.Status(exit.Standing));
        });
    }

    private static void Life(Utf8JsonWriter json, string name, IEnumerable<LifeEvent> events) =>
        json.Array(name, events, e =>
        {
            json.WriteString("date", e.Date?.ToString());
            json.WriteString("place", e.Place);
            json.Ids("sources", e.Sources);
        });

    private static void Ids(Utf8JsonWriter json, ExternalIds ids)
    {
        json.WriteStartObject("ids");
        json.WriteString("olympedia", ids.Olympedia);
        json.WriteString("wikidata", ids.Wikidata);
        json.WriteString("worldAthletics", ids.WorldAthletics);
        json.WriteString("olympics", ids.Olympics);
        json.WriteEndObject();
    }
}
