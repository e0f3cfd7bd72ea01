using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Publishing.Exports.Json;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>What authorities decided, and the standings that follow at the archive's date.</summary>
internal static class StandingTables
{
    public static IEnumerable<DataTable> Create(Archive archive) => [.. RaceTables.OfFinals(archive).Decided(), .. RaceTables.OfRounds(archive).Decided(), Standings(archive)];

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
