namespace TrackArchive.Pages;

/// <summary>Parts of a final's page that others point to.</summary>
public static class FinalAnchors
{
    public const string Result = "result";

    /// <summary>What sets the final apart, each statement with its proof.</summary>
    public const string Why = "why";

    public const string Changes = "changes";
}
