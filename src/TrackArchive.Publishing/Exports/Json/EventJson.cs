using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>An event's champions by championship and all together, oldest first; editions without one are left out.</summary>
internal static class EventJson
{
    public static byte[] Create(ArchiveRelations relations, Event @event) => JsonFile.Create(JsonSchemas.Event, json =>
    {
        json.WriteString("id", @event.Id.Value);
        json.WriteString("name", @event.FullName);
        json.WriteBoolean("indoor", @event.IsIndoor);
        if (@event.DistanceInUnit is { } distance)
            json.WriteString("distance", distance);
        if (@event.Hours is { } hours)
            json.WriteNumber("hours", hours);
        if (@event.Class != EntryClass.Any)
            json.WriteString("class", @event.Class.ToString());
        json.WriteString("successor", @event.Successor?.Value);
        json.WriteStartObject("lineages");
        foreach (var championship in relations.Archive.Championships)
            Lineage(json, championship.Id.Value, relations.Lineage(@event.Id, championship.Id));
        Lineage(json, "global", relations.Global(@event.Id));
        json.WriteEndObject();
    });

    private static void Lineage(Utf8JsonWriter json, string name, TitleLineage lineage) =>
        json.Array(name, lineage.Steps.Where(s => s.IsTitle), step =>
        {
            var champions = step.Champions.Select(c => c.Result).ToArray();
            json.WriteString("final", step.Final!.Id.ToString());
            json.WriteString("date", step.Final.Date?.ToString());
            json.Array("champions", champions, c =>
            {
                var isWithheld = c.Athlete is { IsWithheld: true };
                json.WriteString("id", isWithheld ? null : c.Athlete?.Id.Value);
                json.WriteString("name", isWithheld ? null : c.Name);
                json.Teams(c);
                json.WriteString("mark", c.Mark?.Text);
            });
            Shared(json, "nation", champions, c => c.Nation);
            Shared(json, "club", champions, c => c.Club);
            json.WriteString("mark", Shared(champions, c => c.Mark?.Text));
        });

    /// <summary>Null where they differ; nothing where none of them has one.</summary>
    private static void Shared(Utf8JsonWriter json, string name, Result[] champions, Func<Result, Team?> team)
    {
        if (champions.Any(c => team(c) is not null))
            json.WriteString(name, Shared(champions, c => team(c)?.Id.Value));
    }

    /// <summary>What all have in common; null where they differ.</summary>
    private static string? Shared(Result[] champions, Func<Result, string?> value) =>
        champions.Select(value).Distinct().ToArray() is [var only] ? only : null;
}
