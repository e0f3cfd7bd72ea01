namespace TrackArchive.Domain.Relations.People;

/// <summary>The last known race of an athlete before a final in which the archive does not have the athlete.</summary>
public sealed record RoundExit(Final Final, RoundRace Race, Standings Standings, Standing Standing)
{
    /// <summary>Everybody, alone or as a team, whose last race before a final was one of these; in the order of rounds, races and their standings.</summary>
    public static IEnumerable<RoundExit> FindAll(Archive archive, Final final)
    {
        var finalists = final.Results.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        var exits =
            from race in final.Rounds.OrderBy(r => r.Round.Rank())
            let standings = archive.Now(race)
            from standing in standings.Rows
            where !finalists.Contains(standing.Result.Key) && !final.Rounds.Any(later => later.Round.Rank() > race.Round.Rank() && later.Results.Any(r => r.Key == standing.Result.Key))
            select new RoundExit(final, race, standings, standing);
        return exits.GroupBy(e => e.Standing.Result.Key, StringComparer.Ordinal).Select(g => g.Last());
    }

    /// <summary>One for each final, oldest first.</summary>
    public static IEnumerable<RoundExit> FindAll(Archive archive, AthleteId athlete) =>
        from rounds in archive.RoundsOf(athlete).GroupBy(r => r.Final.Id)
        let last = rounds.OrderBy(r => r.Race.Round.Rank()).Last()
        where !last.Final.Results.Any(r => r.Includes(athlete))
        let standings = archive.Now(last.Race)
        select new RoundExit(last.Final, last.Race, standings, standings.Rows.Last(s => s.Result.Includes(athlete)));
}
