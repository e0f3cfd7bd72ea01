namespace TrackArchive.Cli.Starting;

/// <summary>What sort of archive somebody begins.</summary>
internal enum StartingKind
{
    /// <summary>Of championships in which nations compete.</summary>
    Nations,

    /// <summary>Of a club, or of leagues of clubs.</summary>
    Clubs,
}

internal static class StartingKinds
{
    public static readonly Vocabulary<StartingKind> Tokens = new((StartingKind.Nations, "nations"), (StartingKind.Clubs, "clubs"));
}
