using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Publishing.Exports.Json;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>What authorities decided, and the standings that follow at the archive's date.</summary>
internal static class StandingTables
{
    public static IEnumerable<DataTable> Create(Archive archive) => [Decisions(archive), Rulings(archive), Standings(archive)];

    private static DataTable Decisions(Archive archive) =>
        new TableBuilder<(Final Final, int Number, Decision Decision)>("decisions", "Later changes of a final's standings.", "final", "number")
            .Text("final", "The final.", x => x.Final.Id.ToString()).Required().To("finals")
            .Integer("number", "Counts the decisions of the final.", x => x.Number).Required()
            .Text("effect", "What it does.", x => DecisionEffects.Tokens[x.Decision.Effect]).Required().OneOf(DecisionEffects.Tokens.All)
            .Integer("line", "The line that it is about; absent where the whole race was set aside.", x => x.Decision.Entry?.Order + 1)
            .Flag("refill", "Whether those behind move up.", x => x.Decision.Refill)
            .Integer("place", "The place given by an award.", x => x.Decision.Place)
            .Text("medal", "The medal given by an award.", x => StandingTokens.Medal(x.Decision.Medal)).OneOf(Medals.Tokens.All)
            .Integer("place_before", "The place lost, where the recorded list no longer has it.", x => x.Decision.PlaceBefore)
            .Text("reason", "Why.", x => x.Decision.Reason)
            .Text("note", "A note.", x => x.Decision.Note)
            .Flag("unsourced", "Whether no source has been found.", x => x.Decision.IsUnsourced)
            .Sources("sources", "Ids of its sources", x => x.Decision.Sources)
            .Over(archive.Finals.SelectMany(f => f.Decisions.Select((d, i) => (f, i + 1, d))));

    private static DataTable Rulings(Archive archive) =>
        new TableBuilder<(Final Final, int Decision, int Number, Ruling Ruling)>("rulings", "Who took a decision, and when; without a date it counts in today's standings only.", "final", "decision", "number")
            .Text("final", "The final.", x => x.Final.Id.ToString()).Required()
            .Integer("decision", "The number of the decision.", x => x.Decision).Required()
            .Integer("number", "Counts the rulings of the decision.", x => x.Number).Required()
            .Text("authority", "Whose ruling it is; the organisers decide for everyone.", x => x.Ruling.Authority.Id.Value).Required().To("authorities")
            .Date("date", "When, as far as known.", x => x.Ruling.Date)
            .Text("note", "A note.", x => x.Ruling.Note)
            .Sources("sources", "Ids of its own sources, beside the decision's", x => x.Ruling.Sources)
            .Within("decisions", "final", "decision")
            .Over(archive.Finals.SelectMany(f => f.Decisions.SelectMany((d, i) => d.Rulings.Select((r, n) => (f, i + 1, n + 1, r)))));

    private static DataTable Standings(Archive archive) =>
        new TableBuilder<(Final Final, Authority Authority, int Number, Standing Standing)>("standings", "Places and medals at the archive's date, by the championship's own authority, and by every other whose standings differ.", "final", "authority", "line")
            .Text("final", "The final.", x => x.Final.Id.ToString()).Required()
            .Text("authority", "Whose standings these are.", x => x.Authority.Id.Value).Required().To("authorities")
            .Integer("line", "The line of the final.", x => x.Standing.Result.Order + 1).Required()
            .Integer("number", "Counts the lines in today's order; those without a place come last.", x => x.Number).Required()
            .Flag("is_default", "Whether the authority is the championship's own.", x => x.Authority == archive.DefaultAuthority(x.Final))
            .Integer("place", "The place now.", x => x.Standing.Place)
            .Integer("place_before", "The place that a decision took away.", x => QuestionRows.FindPlaceBefore(x.Final, x.Standing) is { IsExact: true, Min: { } place } ? place : null)
            .Text("medal", "The medal now.", x => StandingTokens.Medal(x.Standing.Medal)).OneOf(Medals.Tokens.All)
            .Text("status", "Why there is no place: what was recorded, or annulled, disqualified, void.", x => StandingTokens.Status(x.Standing))
            .Within("results", "final", "line")
            .Over(archive.Finals.SelectMany(f => Differing(archive, f).SelectMany(s => s.Rows.Select((r, i) => (f, s.Authority, i + 1, r)).OrderBy(r => r.r.Result.Order))));

    private static ImmutableArray<Standings> Differing(Archive archive, Final final) =>
        archive.DifferingNow(final) is { IsEmpty: false } all ? all : [archive.Now(final)];
}
