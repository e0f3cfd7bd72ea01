using System.Globalization;
using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>A final as data: its standings, what was recorded, and the decisions between them.</summary>
internal static class FinalJson
{
    public static byte[] Create(ArchiveRelations relations, Final final) => JsonFile.Create(JsonSchemas.Final, json =>
    {
        var archive = relations.Archive;
        var now = archive.Now(final);
        json.WriteString("id", final.Id.ToString());
        json.WriteString("date", final.Date?.ToString());
        json.WriteString("start", final.Start?.ToString("HH:mm", CultureInfo.InvariantCulture));
        json.WriteString("event", final.Event.Id.Value);
        json.WriteString("championship", final.Id.Edition.Championship.Value);
        json.WriteString("edition", final.Id.Edition.ToString());
        json.WriteString("coverage", Coverages.Tokens[final.Coverage]);
        json.WriteString("agreement", Agreements.Tokens[SourceAgreement.ForFinal(final, now)]);
        json.WriteString("agreementOnMedals", Agreements.Tokens[SourceAgreement.ForMedals(final, now)]);
        json.WriteString("agreementOnMarks", SourceAgreement.ForMarks(final, now) is { } marks ? Agreements.Tokens[marks] : null);
        json.WriteString("mayHaveChangedSince", final.MayHaveChangedSince?.ToString());
        Basis(json, final.Basis);
        json.WriteString("timedBy", RaceClocks.Tokens[final.TimedBy]);
        json.WriteString("authority", now.Authority.Id.Value);
        json.Standings("standings", now.Rows);
        ByAuthority(json, archive, final);
        json.Array("recorded", final.Results, r =>
        {
            Recorded(json, r);
            Evidence(json, final, r);
        });
        json.Array("decisions", final.Decisions, d => Decision(json, d));
        json.Array("splits", final.Splits, s => Split(json, s));
        json.Rounds(archive, final);
        json.Statements(relations, final);
        json.RecordsBefore(relations, final);
        json.Strings("notes", final.Notes);
        json.Ids("sources", final.Sources);
        json.Ids("dateSources", final.DateSources);
    });

    public static void Basis(Utf8JsonWriter json, Basis basis)
    {
        json.WriteString("basis", BasisKinds.Tokens[basis.Kind]);
        if (basis is not AsListed listed)
            return;
        json.WriteStartObject("listed");
        json.WriteString("source", listed.Source.Id.Value);
        json.WriteString("date", listed.Date.ToString());
        json.WriteEndObject();
    }

    private static void ByAuthority(Utf8JsonWriter json, Archive archive, Final final)
    {
        var differing = archive.DifferingNow(final);
        if (differing.IsEmpty)
            return;
        json.WriteStartObject("standingsByAuthority");
        foreach (var standings in differing)
            json.Standings(standings.Authority.Id.Value, standings.Rows);
        json.WriteEndObject();
    }

    public static void Recorded(Utf8JsonWriter json, Result result)
    {
        json.Number("place", result.Place);
        json.Competitor(result);
        json.WriteString("as", result.As);
        json.WriteString("mark", result.Mark?.Text);
        json.WriteBoolean("estimated", result.IsEstimated);
        Scored(json, result);
        json.WriteString("status", result.Status is { } status ? ResultStatuses.Tokens[status] : null);
        json.WriteString("wind", result.Wind.ToString());
        json.Number("reaction", result.Reaction);
        OfTheDay(json, result);
        json.Strings("records", result.Records);
        if (!result.Bests.IsEmpty)
            json.Strings("bests", result.Bests);
        json.WriteString("unratified", result.Unratified);
        json.Array("otherMarks", result.OtherMarks, o =>
        {
            json.WriteString("mark", o.Mark.Text);
            json.WriteString("table", o.PointsTable);
            json.Ids("sources", o.Sources);
        });
        json.WriteString("placeNote", result.PlaceNote);
        json.WriteString("note", result.Note);
        json.Ids("sources", result.Sources);
        json.Ids("markSources", result.MarkSources);
        json.Ids("squadSources", result.SquadSources);
        json.Ids("recordSources", result.RecordSources);
    }

    /// <summary>What sources of different origin agree on, statement by statement.</summary>
    private static void Evidence(Utf8JsonWriter json, Final final, Result result)
    {
        json.WriteStartObject("agreement");
        json.WriteString("entered", Agreements.Tokens[SourceAgreement.ForEntry(final, result)]);
        json.WriteString("place", result.Place is null ? null : Agreements.Tokens[SourceAgreement.ForPlace(final, result)]);
        json.WriteString("mark", SourceAgreement.ForMark(final, result) is { } mark ? Agreements.Tokens[mark] : null);
        json.WriteEndObject();
    }

    /// <summary>What few results have: keys without a value are left out.</summary>
    private static void OfTheDay(Utf8JsonWriter json, Result result)
    {
        if (result.Advances is { } advance)
            json.WriteString("advances", Advances.Tokens[advance]);
        if (result.Bib is { } bib)
            json.WriteString("bib", bib);
        if (result.Lane is { } lane)
            json.WriteNumber("lane", lane);
        if (result.OtherTime is { } time)
            json.WriteString("otherTime", time.Text);
        if (result.Class != EntryClass.Any)
            json.WriteString("class", result.Class.ToString());
        if (result.Reason is { } reason)
            json.WriteString("reason", reason);
        if (result.Rule is { } rule)
            json.WriteString("rule", rule);
    }

    /// <summary>Combined events alone.</summary>
    private static void Scored(Utf8JsonWriter json, Result result)
    {
        if (result.PointsTable is null && result.Parts.IsEmpty)
            return;
        json.WriteString("table", result.PointsTable);
        json.Array("parts", result.Parts, p =>
        {
            json.WriteString("event", p.Event.Id.Value);
            json.WriteString("mark", p.Mark?.Text);
            json.WriteString("points", p.Points?.Text);
        });
    }

    public static void Decision(Utf8JsonWriter json, Decision decision)
    {
        json.WriteString("effect", DecisionEffects.Tokens[decision.Effect]);
        json.WriteString("entry", decision.Entry?.PublishedKey());
        json.WriteBoolean("refill", decision.Refill);
        json.Number("place", decision.Place);
        json.WriteString("medal", StandingTokens.Medal(decision.Medal));
        json.Number("placeBefore", decision.PlaceBefore);
        json.WriteString("reason", decision.Reason);
        json.Array("by", decision.Rulings, r =>
        {
            json.WriteString("authority", r.Authority.Id.Value);
            json.WriteString("date", r.Date?.ToString());
            json.WriteString("note", r.Note);
            json.Ids("sources", r.Sources);
        });
        json.WriteString("note", decision.Note);
        json.WriteBoolean("unsourced", decision.IsUnsourced);
        json.Ids("sources", decision.Sources);
    }

    public static void Split(Utf8JsonWriter json, Split split)
    {
        json.WriteNumber("distance", split.Distance);
        json.WriteString("mark", split.Mark.Text);
        json.WriteString("leader", split.Leader?.PublishedKey());
        json.WriteString("note", split.Note);
        json.Ids("sources", split.Sources);
    }
}
