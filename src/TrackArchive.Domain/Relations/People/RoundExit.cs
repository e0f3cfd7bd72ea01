namespace TrackArchive.Domain.Relations.People;

/// <summary>The last known race of an athlete before a final in which the archive does not have the athlete.</summary>
public sealed record RoundExit(Final Final, RoundRace Race, Standings Standings, Standing Standing)
{
    /// <summary>One for each final, oldest first.</summary>
    public static IEnumerable<RoundExit> FindAll(Archive archive, AthleteId athlete) =>
        from rounds in archive.RoundsOf(athlete).GroupBy(r => r.Final.Id)
        let last = rounds.OrderBy(r => r.Race.Round.Rank()).Last()
        where !last.Final.Results.Any(r => r.Includes(athlete))
        let standings = archive.Now(last.Race)
        select new RoundExit(last.Final, last.Race, standings, standings.Rows.Last(s => s.Result.Includes(athlete)));
}
