namespace TrackArchive.Domain.Vocabulary.Asking;

/// <summary>What an answer cannot say.</summary>
public enum LimitKind
{
    /// <summary>Results that may be an answer and may not, since a value is not known.</summary>
    LeftOut,

    /// <summary>Results that come last in the order asked for, since their value is not known.</summary>
    Last,

    /// <summary>Finals without a known day, where ages count any day of the edition.</summary>
    Undated,

    /// <summary>Groups that may be large enough, by results that are left out.</summary>
    Groups,

    /// <summary>Teams whose runners are not all known, where results count for each runner.</summary>
    Squads,

    /// <summary>Finals of which the archive does not have everybody who may count.</summary>
    Unlisted,

    /// <summary>Records are named only where a source of the result names them.</summary>
    Records,
}

public static class LimitKinds
{
    public static readonly Vocabulary<LimitKind> Tokens = new(
        (LimitKind.LeftOut, "left-out"),
        (LimitKind.Last, "last"),
        (LimitKind.Undated, "undated"),
        (LimitKind.Groups, "groups"),
        (LimitKind.Squads, "squads"),
        (LimitKind.Unlisted, "unlisted"),
        (LimitKind.Records, "records"));
}
