using TrackArchive.Domain;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Publishing.Exports.Json;

internal static class EditionJson
{
    public static byte[] Create(ArchiveRelations relations, Edition edition) => JsonFile.Create(JsonSchemas.Edition, json =>
    {
        var (archive, finals) = (relations.Archive, relations.Finals(edition.Id).ToArray());
        json.WriteString("id", edition.Id.ToString());
        json.WriteString("championship", edition.Id.Championship.Value);
        json.WriteNumber("year", edition.Year);
        json.WriteNumber("heldIn", edition.HeldIn);
        json.WriteString("status", EditionStatuses.Tokens[edition.Status]);
        json.WriteString("city", edition.City);
        if (!archive.Nations.IsEmpty)
            json.WriteString("nation", edition.Nation?.Id.Value);
        json.WriteString("venue", edition.Venue);
        json.WriteString("from", edition.Dates?.First.ToString("yyyy-MM-dd"));
        json.WriteString("to", edition.Dates?.Last.ToString("yyyy-MM-dd"));
        json.WriteString("boycott", edition.Boycott);
        json.WriteString("note", edition.Note);
        json.Strings("programme", edition.Programme.Select(e => e.Value));
        json.Array("finals", finals, f =>
        {
            var now = archive.Now(f);
            json.WriteString("final", f.Id.ToString());
            json.WriteString("coverage", Coverages.Tokens[f.Coverage]);
            json.WriteString("agreement", Agreements.Tokens[SourceAgreement.ForFinal(f, now)]);
            json.WriteString("mayHaveChangedSince", f.MayHaveChangedSince?.ToString());
            json.Standings("medallists", now.Medallists);
        });
        json.Strings("missing", edition.Programme.Where(e => archive.FindFinal(new FinalId(edition.Id, e)) is null).Select(e => e.Value));
        var medals = MedalTable.Create(archive, edition);
        json.WriteBoolean("atLeast", !medals.Unknown.IsEmpty);
        json.Array("medals", medals.Counts, m =>
        {
            json.Team(m.Team.IsNation ? "nation" : "club", m.Team);
            json.WriteNumber("gold", m.Gold);
            json.WriteNumber("silver", m.Silver);
            json.WriteNumber("bronze", m.Bronze);
        });
        json.Array("unknownMedals", medals.Unknown, u =>
        {
            json.WriteString("event", u.Event.Id.Value);
            json.Strings("medals", u.Medals.Select(m => Medals.Tokens[m]));
        });
        json.Ids("sources", edition.Sources);
    });
}
