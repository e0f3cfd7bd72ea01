namespace TrackArchive.Domain.Vocabulary;

/// <summary>What lies between the first and the last day that an edition names.</summary>
public enum DateScope
{
    Athletics,

    /// <summary>All of its sports, ceremonies included.</summary>
    Edition,
}

public static class DateScopes
{
    public static readonly Vocabulary<DateScope> Tokens = new((DateScope.Athletics, "athletics"), (DateScope.Edition, "edition"));
}
