using TrackArchive.Publishing.Output;
using TrackArchive.Theme;

namespace TrackArchive.Publishing.Hosting;

/// <summary>
/// The <c>_headers</c> of Netlify and Cloudflare Pages. Only names that carry a hash of their content may be cached for
/// good: everything else changes at its address, the scripts and the entry of the search among it. The typeface is announced before
/// the stylesheet asks for it, so that it is there for the first page; in the page itself that would be an error in a folder.
/// </summary>
public static class Headers
{
    private const string ForGood = "Cache-Control: public, max-age=31536000, immutable";

    public static OutputFile File() => OutputFile.Text("_headers", $"""
        /*
          Content-Security-Policy: {ContentPolicy.Header}
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Link: </{ThemeAssets.TextFace}>; rel=preload; as=font; type=font/woff2; crossorigin

        /assets/*
          {ForGood}

        /search/parts/*
          {ForGood}

        /data/finals/*
          {ForGood}

        /pagefind/fragment/*
          {ForGood}

        /pagefind/index/*
          {ForGood}

        /pagefind/filter/*
          {ForGood}

        """.ReplaceLineEndings("\n"));
}
