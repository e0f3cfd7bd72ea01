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
        Career[] careers = [.. relations.Archive.Athletes.AsParallel().AsOrdered().Select(relations.Careers.Get).Where(c => c.HasMedals || !c.PossibleMedals.IsEmpty)];
        return [OfAthletes(careers), Possible(careers), .. OfTeams(relations)];
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

    /// <summary>Those of nations and those of clubs, as far as the archive has them.</summary>
    private static IEnumerable<DataTable> OfTeams(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        if (!archive.Nations.IsEmpty)
        {
            yield return OfTeams(relations, TeamColumns.Nation, "nations", "nation_medals", "Medals of nations at official editions, by their codes of the time; a relay counts once.");
            yield return OfEditions(archive, TeamColumns.Nation, "nations", "edition_medals", "The medal table of each edition; a relay counts once.");
        }

        if (!archive.Clubs.IsEmpty)
        {
            yield return OfTeams(relations, TeamColumns.Club, "clubs", "club_medals", "Medals of clubs at official editions of championships that count by clubs; a relay counts once.");
            yield return OfEditions(archive, TeamColumns.Club, "clubs", "edition_club_medals", "The medal table of each edition that counts by clubs; a relay counts once.");
        }
    }

    private static DataTable OfTeams(ArchiveRelations relations, string column, string teams, string name, string about) =>
        WithMedals(
            new TableBuilder<Team>(name, about, column)
                .Text(column, $"The {column}.", t => t.Id.Value).Required().To(teams),
            relations.Medals.Count)
            .Over(relations.Medals.Counts.Select(c => c.Team).Where(t => t.IsNation == (column == TeamColumns.Nation)).OrderBy(t => t.Id.Value, StringComparer.Ordinal));

    private static DataTable OfEditions(Archive archive, string column, string teams, string name, string about) =>
        WithMedals(
            new TableBuilder<(Edition Edition, MedalTable Table, Team Team)>(name, about, "edition", column)
                .Text("edition", "The edition.", x => x.Edition.Id.ToString()).Required().To("editions")
                .Text(column, $"The {column}.", x => x.Team.Id.Value).Required().To(teams),
            (x, medal) => x.Table.Count(x.Team, medal))
            .Over(
                from edition in archive.Championships.SelectMany(c => c.Editions)
                let table = MedalTable.Create(archive, edition)
                from count in table.Counts.OrderBy(c => c.Team.Id.Value, StringComparer.Ordinal)
                where count.Team.IsNation == (column == TeamColumns.Nation)
                select (edition, table, count.Team));

    /// <summary>Two columns for each medal; the second is absent where nothing bounds the count.</summary>
    private static TableBuilder<T> WithMedals<T>(TableBuilder<T> table, Func<T, Medal, Known<int>> count) =>
        Enum.GetValues<Medal>().Select(m => (medal: m, token: Medals.Tokens[m])).Aggregate(table, (t, m) => t
            .Integer($"{m.token}_min", $"How many {m.token} medals are known.", x => count(x, m.medal).Min).Required()
            .Integer($"{m.token}_max", $"The most {m.token} medals that there can be; absent where the archive cannot say.", x => count(x, m.medal).Max));
}
