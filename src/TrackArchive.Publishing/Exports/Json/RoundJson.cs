using System.Globalization;
using System.Text.Json;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>The races before a final, in the order in which they were listed; the member is absent where the archive has none.</summary>
internal static class RoundJson
{
    public static void Rounds(this Utf8JsonWriter json, Archive archive, Final final)
    {
        if (final.Rounds.IsEmpty)
            return;
        json.Array("rounds", final.Rounds, race =>
        {
            json.WriteString("round", Domain.Vocabulary.Rounds.BeforeFinal[race.Round]);
            json.Number("number", race.Number);
            json.WriteString("date", race.Date?.ToString());
            json.WriteString("start", race.Start?.ToString("HH:mm", CultureInfo.InvariantCulture));
            json.WriteString("coverage", Coverages.Tokens[race.Coverage]);
            FinalJson.Basis(json, race.Basis);
            json.WriteString("wind", race.Wind.ToString());
            Advancing(json, race.Advancing);
            json.Standings("standings", archive.Now(race).Rows);
            json.Array("recorded", race.Results, r => FinalJson.Recorded(json, r));
            json.Array("decisions", race.Decisions, d => FinalJson.Decision(json, d));
            json.Array("splits", race.Splits, s => FinalJson.Split(json, s));
            json.Strings("notes", race.Notes);
            json.Ids("sources", race.Sources);
            json.Ids("dateSources", race.DateSources);
        });
    }

    private static void Advancing(Utf8JsonWriter json, AdvancingRule? rule)
    {
        if (rule is null)
            return;
        json.WriteStartObject("advance");
        json.Number("byPlace", rule.ByPlace);
        json.Number("byMark", rule.ByMark);
        json.WriteString("standard", rule.Standard?.Text);
        json.Number("atLeast", rule.Fewest);
        json.WriteEndObject();
    }
}
