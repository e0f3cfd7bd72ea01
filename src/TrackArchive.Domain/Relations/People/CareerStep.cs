namespace TrackArchive.Domain.Relations.People;

/// <summary>One final of an athlete's career, with the standing in it at the archive's date.</summary>
public sealed record CareerStep(Final Final, Standings Standings, Standing Standing)
{
    /// <summary>Oldest first; relays in which the athlete is named in the squad included.</summary>
    public static IEnumerable<CareerStep> FindAll(Archive archive, AthleteId athlete) =>
        from final in archive.FinalsOf(athlete)
        let standings = archive.Now(final)
        from standing in standings.Rows
        where standing.Result.Includes(athlete)
        select new CareerStep(final, standings, standing);
}
