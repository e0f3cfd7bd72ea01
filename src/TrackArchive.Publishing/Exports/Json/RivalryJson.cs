using TrackArchive.Domain.Relations.People;

namespace TrackArchive.Publishing.Exports.Json;

internal static class RivalryJson
{
    public static byte[] Create(HeadToHead rivalry) => JsonFile.Create(JsonSchemas.Rivalry, json =>
    {
        json.Athlete("first", rivalry.First);
        json.Athlete("second", rivalry.Second);
        json.WriteNumber("firstAhead", rivalry.FirstAhead);
        json.WriteNumber("secondAhead", rivalry.SecondAhead);
        json.WriteNumber("level", rivalry.Level);
        json.WriteNumber("notDecided", rivalry.NotDecided);
        json.WriteNumber("annulled", rivalry.Annulled);
        json.Known("met", rivalry.Met);
        json.Strings("possibleMeetings", rivalry.PossibleMeetings.Select(f => f.Id.ToString()));
        json.Array("meetings", rivalry.Meetings, m =>
        {
            json.WriteString("final", m.Final.Id.ToString());
            json.WriteString("date", m.Final.Date?.ToString());
            json.Number("firstPlace", m.First.Place);
            json.Number("secondPlace", m.Second.Place);
            json.WriteString("outcome", MeetingOutcomes.Tokens[m.Outcome]);
        });
    });
}
