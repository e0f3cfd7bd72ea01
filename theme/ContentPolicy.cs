namespace TrackArchive.Theme;

/// <summary>What the pages may load and run. Hosts that send headers repeat it there, with what a meta element can't say.</summary>
public static class ContentPolicy
{
    /// <summary>
    /// Nothing inline and nothing from elsewhere; WebAssembly is the search's and SQLite's, which works in a worker. No text
    /// becomes markup or code, and a script's address passes through the policy of <c>assets/shared/data.js</c>.
    /// </summary>
    public const string Meta =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
        + "require-trusted-types-for 'script'; trusted-types trackarchive";

    public const string Header = Meta + "; frame-ancestors 'none'";
}
