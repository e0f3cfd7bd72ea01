namespace TrackArchive.Cli.DevServer;

/// <summary>The preview's own addresses, below a name that no page of a site has.</summary>
internal static class PreviewRoutes
{
    public const string Events = "/_trackarchive/events";

    /// <summary>What is wrong, as HTML.</summary>
    public const string Problems = "/_trackarchive/problems";

    public const string Script = "/_trackarchive/reload.js";
    public const string Style = "/_trackarchive/overlay.css";
}
