using Microsoft.AspNetCore.Http;

namespace TrackArchive.Cli.DevServer;

/// <summary>
/// Who asks, as browsers tell in Fetch Metadata (https://www.w3.org/TR/fetch-metadata/). What is not published yet is for the preview's own pages
/// and for tabs that a person opens: a script of another site would else read the data, which comes as scripts.
/// </summary>
internal static class FetchSite
{
    /// <summary>Programs that are not browsers send none of these headers.</summary>
    public static bool Allows(IHeaderDictionary headers) => headers["Sec-Fetch-Site"].ToString() switch
    {
        "cross-site" or "same-site" => headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document",
        _ => true,
    };
}
