namespace TrackArchive.Domain.Relations.Entries;

/// <summary>A line of a final for a team, with the standing in it at the archive's date.</summary>
public sealed record TeamEntry(Team Team, Final Final, Standings Standings, Standing Standing)
{
    /// <summary>Whether the line's titles and medals are the team's: the championship counts by teams of its kind.</summary>
    public bool Counts => Standing.Result.CountsFor?.Id == Team.Id;
}
