namespace TrackArchive.Domain.Vocabulary;

/// <summary>Medals follow from places unless a decision gives one by itself.</summary>
public enum Medal
{
    Gold = 1,
    Silver = 2,
    Bronze = 3,
}

public static class Medals
{
    public static readonly Vocabulary<Medal> Tokens = new((Medal.Gold, "gold"), (Medal.Silver, "silver"), (Medal.Bronze, "bronze"));

    /// <summary>One letter each, for the index behind the search box.</summary>
    public static readonly Vocabulary<Medal> Letters = new((Medal.Gold, "g"), (Medal.Silver, "s"), (Medal.Bronze, "b"));

    /// <summary>The place that brings the medal unless a decision says otherwise: 1, 2 or 3.</summary>
    public static int Place(this Medal medal) => medal switch
    {
        Medal.Gold => 1,
        Medal.Silver => 2,
        Medal.Bronze => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(medal), medal, null),
    };

    /// <summary>Nothing for places behind the third, and where there is no place.</summary>
    public static Medal? FromPlace(int? place) => place switch
    {
        1 => Medal.Gold,
        2 => Medal.Silver,
        3 => Medal.Bronze,
        _ => null,
    };
}
