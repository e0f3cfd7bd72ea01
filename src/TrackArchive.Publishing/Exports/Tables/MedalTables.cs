using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.People;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>Medals as pages count them, as far as they are known: no fewer than one number, and no more than the other.</summary>
internal static class MedalTables
{
    public static IEnumerable<DataTable> Create(ArchiveRelations relations)
    {
        Career[] careers = [.. relations.Archive.Athletes.AsParallel().AsOrdered().Select(relations.Careers.Create).Where(c => c.HasMedals || !c.PossibleMedals.IsEmpty)];
        return [OfAthletes(careers), Possible(careers), OfNations(relations), OfEditions(relations.Archive)];
    }

    private static DataTable OfAthletes(Career[] careers) =>
        WithMedals(
            new TableBuilder<Career>("athlete_medals", "Medals of athletes at official editions, relays included; possible_medals names those that they may have beside these. An athlete without a row has none.", "athlete")
                .Text("athlete", "The athlete.", c => c.Athlete.Id.Value).Required().To("athletes"),
            (c, medal) => c.Count(medal))
            .Over(careers);

    private static DataTable Possible(Career[] careers) =>
        new TableBuilder<(Career Career, int Number, PossibleMedal Medal)>("possible_medals", "Medals that may be an athlete's: of a team whose runners are not all known, or of a final whose medallists are not. A final adds one at most.", "athlete", "number")
            .Text("athlete", "The athlete.", x => x.Career.Athlete.Id.Value).Required().To("athletes")
            .Integer("number", "Counts the possible medals of the athlete.", x => x.Number).Required()
            .Text("final", "Where it was won.", x => x.Medal.Final.Id.ToString()).Required().To("finals")
            .Text("medal", "The medal.", x => Medals.Tokens[x.Medal.Medal]).Required().OneOf(Medals.Tokens.All)
            .Integer("line", "The line of the team; absent for a medal that no source gives to anyone.", x => x.Medal.Team?.Result.Order + 1)
            .Over(careers.SelectMany(c => c.PossibleMedals.Select((m, i) => (c, i + 1, m))));

    private static DataTable OfNations(ArchiveRelations relations) =>
        WithMedals(
            new TableBuilder<Nation>("nation_medals", "Medals of nations at official editions, by their codes of the time; a relay counts once.", "nation")
                .Text("nation", "The nation.", n => n.Code.Value).Required().To("nations"),
            relations.Medals.Count)
            .Over(relations.Medals.Counts.Select(c => c.Nation).OrderBy(n => n.Code.Value, StringComparer.Ordinal));

    private static DataTable OfEditions(Archive archive) =>
        WithMedals(
            new TableBuilder<(Edition Edition, MedalTable Table, Nation Nation)>("edition_medals", "The medal table of each edition; a relay counts once.", "edition", "nation")
                .Text("edition", "The edition.", x => x.Edition.Id.ToString()).Required().To("editions")
                .Text("nation", "The nation.", x => x.Nation.Code.Value).Required().To("nations"),
            (x, medal) => x.Table.Count(x.Nation, medal))
            .Over(
                from edition in archive.Championships.SelectMany(c => c.Editions)
                let table = MedalTable.Create(archive, edition)
                from count in table.Counts.OrderBy(c => c.Nation.Code.Value, StringComparer.Ordinal)
                select (edition, table, count.Nation));

    /// <summary>Two columns for each medal; the second is absent where nothing bounds the count.</summary>
    private static TableBuilder<T> WithMedals<T>(TableBuilder<T> table, Func<T, Medal, Known<int>> count) =>
        Enum.GetValues<Medal>().Select(m => (medal: m, token: Medals.Tokens[m])).Aggregate(table, (t, m) => t
            .Integer($"{m.token}_min", $"How many {m.token} medals are known.", x => count(x, m.medal).Min).Required()
            .Integer($"{m.token}_max", $"The most {m.token} medals that there can be; absent where the archive cannot say.", x => count(x, m.medal).Max));
}
