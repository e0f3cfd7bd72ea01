namespace TrackArchive.Publishing.Hosting;

/// <summary>
/// What a page may load: nothing from other sites, no inline script, no inline style. WebAssembly is for the full-text
/// search and for SQL in the browser.
/// </summary>
public static class ContentSecurityPolicy
{
    /// <summary>For a <c>meta</c> element, where browsers do not know <c>frame-ancestors</c>.</summary>
    public const string Meta =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>For the header.</summary>
    public const string Value = Meta + "; frame-ancestors 'none'";
}
