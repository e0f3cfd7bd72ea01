using System.Text.Json.Serialization;
using TrackArchive.Cli.Building;

namespace TrackArchive.Cli.DevServer;

/// <summary>What a page in the browser must know: which build to show, and what is wrong with the content since.</summary>
/// <param name="Build">Another name means other pages. Empty before the first build that succeeded.</param>
/// <param name="Problems">HTML; empty where nothing is wrong.</param>
internal sealed record PreviewState(string Build, string Problems)
{
    public static readonly PreviewState Initial = new("", "");

    /// <summary>The path of the address that the site will have, with a slash at both ends.</summary>
    [JsonIgnore]
    public string BasePath { get; private init; } = "/";

    /// <summary>The last good build stays until there is another whose files differ.</summary>
    public PreviewState After(BuildReport report, string problems)
    {
        var hasNewPages = report.Succeeded && (Build.Length == 0 || !report.Changes!.IsNothing);
        return new PreviewState(hasNewPages ? Guid.NewGuid().ToString("N") : Build, problems) { BasePath = report.BaseUrl?.AbsolutePath ?? BasePath };
    }
}
