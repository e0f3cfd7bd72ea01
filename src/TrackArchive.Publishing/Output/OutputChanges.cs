namespace TrackArchive.Publishing.Output;

/// <summary>What a write did to the folder, in files. The manifest and the journal are not counted.</summary>
public sealed record OutputChanges(int New, int Changed, int Unchanged, int Removed)
{
    public bool IsNothing => New + Changed + Removed == 0;

    /// <summary>Both steps of a build as one: what the first step wrote is unchanged in the second and counts once.</summary>
    public OutputChanges FollowedBy(OutputChanges next) =>
        new(New + next.New, Changed + next.Changed, next.Unchanged - New - Changed, Removed + next.Removed);
}
