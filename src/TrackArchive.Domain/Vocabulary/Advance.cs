namespace TrackArchive.Domain.Vocabulary;

/// <summary>By what an athlete advanced from a round to the next, with the letters of World Athletics' results.</summary>
public enum Advance
{
    /// <summary>By place, or by the standard of a qualification.</summary>
    ByRight,

    /// <summary>By a mark among the best of the others.</summary>
    ByMark,

    /// <summary>To the repechage, in which those who failed to go on directly have a second chance.</summary>
    ToRepechage,

    ByReferee,
    ByJury,
    ByDraw,
}

public static class Advances
{
    public static readonly Vocabulary<Advance> Tokens = new(
        (Advance.ByRight, "Q"),
        (Advance.ByMark, "q"),
        (Advance.ToRepechage, "Re"),
        (Advance.ByReferee, "qR"),
        (Advance.ByJury, "qJ"),
        (Advance.ByDraw, "qD"));
}
