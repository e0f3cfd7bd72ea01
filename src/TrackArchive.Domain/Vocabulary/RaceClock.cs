namespace TrackArchive.Domain.Vocabulary;

/// <summary>Which of two times of a road race is its mark: from the shot, or from the runner's own crossing of the start.</summary>
public enum RaceClock
{
    Gun,
    Chip,
}

public static class RaceClocks
{
    public static readonly Vocabulary<RaceClock> Tokens = new((RaceClock.Gun, "gun"), (RaceClock.Chip, "chip"));
}
