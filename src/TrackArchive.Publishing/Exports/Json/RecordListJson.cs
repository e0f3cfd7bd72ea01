using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>A list of records, and the records before a final that follow from it.</summary>
internal static class RecordListJson
{
    public static byte[] Create(ArchiveRelations relations, RecordList list) => JsonFile.Create(JsonSchemas.RecordList, json =>
    {
        json.WriteString("id", list.Id.Value);
        json.WriteString("name", list.Name);
        json.WriteString("kind", RecordListKinds.Tokens[list.Kind]);
        json.WriteString("record", list.Record);
        json.WriteString("event", list.Event?.Id.Value);
        json.WriteString("championship", list.Championship?.Id.Value);
        json.WriteString("nation", list.Nation?.Id.Value);
        json.Team("club", list.Club);
        json.WriteString("date", list.Date?.ToString());
        json.Array("complete", list.Complete, c =>
        {
            json.WriteString("from", c.From.ToString());
            json.WriteString("until", c.Until.ToString());
            json.WriteBoolean("equalled", c.HasEqualled);
            json.Ids("sources", c.Sources);
        });
        json.Array("entries", list.Entries, e => Entry(json, relations, e));
        json.Strings("notes", list.Notes);
        json.Ids("sources", list.Sources);
    });

    /// <summary>Of a final: what it could have broken, as far as progressions are complete then.</summary>
    public static void RecordsBefore(this Utf8JsonWriter json, ArchiveRelations relations, Final final) =>
        json.Array("recordsBefore", relations.Records.Before(final), r =>
        {
            json.WriteString("list", r.List.Id.Value);
            json.WriteString("record", r.List.Record);
            json.WriteString("mark", r.Set.Mark.Text);
            json.Array("holders", r.Holders, h => Who(json, h));
        });

    private static void Entry(Utf8JsonWriter json, ArchiveRelations relations, RecordEntry entry)
    {
        json.WriteString("event", entry.Event.Id.Value);
        json.WriteString("class", entry.Class == EntryClass.Any ? null : entry.Class.ToString());
        json.WriteString("mark", entry.Mark.Text);
        Who(json, entry);
        json.WriteString("place", entry.Place);
        json.WriteString("wind", entry.Wind.ToString());
        json.WriteString("final", relations.Records.FindFinal(entry)?.Id.ToString());
        if (entry.IsRatified is { } ratified)
            json.WriteBoolean("ratified", ratified);
        else
            json.WriteNull("ratified");
        json.WriteString("restart", entry.Restart);
        json.Array("otherMarks", entry.OtherMarks, o =>
        {
            json.WriteString("mark", o.Mark.Text);
            json.Ids("sources", o.Sources);
        });
        json.Array("otherDates", entry.OtherDates, o =>
        {
            json.WriteString("date", o.Date.ToString());
            json.Ids("sources", o.Sources);
        });
        json.WriteString("note", entry.Note);
        json.Ids("sources", entry.Sources);
    }

    private static void Who(Utf8JsonWriter json, RecordEntry entry)
    {
        json.WriteString("athlete", entry.Athlete?.Id.Value);
        json.WriteString("name", entry.Who);
        json.WriteString("nation", entry.Nation?.Id.Value);
        json.Team("club", entry.Club);
        json.WriteString("date", entry.Date?.ToString());
    }
}
