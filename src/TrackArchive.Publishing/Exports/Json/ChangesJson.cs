using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>What an edition of the archive changed.</summary>
internal static class ChangesJson
{
    public static byte[] Create(ChangeLog log) => JsonFile.Create(JsonSchemas.Changes, json =>
    {
        json.WriteString("id", log.Id.Value);
        json.WriteString("edition", log.Edition);
        json.WriteString("date", log.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("summary", log.Summary);
        json.Array("changes", log.Changes, c =>
        {
            json.WriteString("what", ChangedFacts.Tokens[c.What]);
            json.WriteString("final", c.Final?.Id.ToString());
            json.WriteString("athlete", c.Athlete?.Id.Value);
            json.WriteString("entry", c.Entry);
            json.WriteString("before", c.Before);
            json.WriteString("after", c.After);
            json.WriteNumber("count", c.Count);
            json.WriteString("note", c.Note);
            json.Ids("sources", c.Sources);
        });
    });
}
