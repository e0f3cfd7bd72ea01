namespace TrackArchive.Content.Importing.Maps;

/// <summary>A way in which lists write names that content files do not.</summary>
internal enum NameWriting
{
    /// <summary><c>Example, Ann</c> for Ann Example.</summary>
    FamilyCommaGiven,

    /// <summary><c>EXAMPLE Ann</c> for Ann Example: what is in capitals is the family name.</summary>
    FamilyInCapitals,

    /// <summary><c>ANN EXAMPLE-SMITH</c> for Ann Example-Smith.</summary>
    Capitals,
}

internal static class NameWritings
{
    /// <summary>In the order in which they are applied.</summary>
    public static readonly Vocabulary<NameWriting> Tokens = new(
        (NameWriting.FamilyCommaGiven, "family-comma-given"),
        (NameWriting.FamilyInCapitals, "family-in-capitals"),
        (NameWriting.Capitals, "capitals"));
}
