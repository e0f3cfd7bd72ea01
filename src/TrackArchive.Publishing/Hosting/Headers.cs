using TrackArchive.Publishing.Output;
using TrackArchive.Theme;

namespace TrackArchive.Publishing.Hosting;

/// <summary>
/// The <c>_headers</c> of Netlify and Cloudflare Pages. Only names that carry a hash of their content may be cached for
/// good: everything else changes at its address, the scripts and the entry of the search among it.
/// </summary>
public static class Headers
{
    private const string ForGood = "Cache-Control: public, max-age=31536000, immutable";

    public static OutputFile File() => OutputFile.Text("_headers", $"""
        /*
          Content-Security-Policy: {ContentPolicy.Header}
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin

        /assets/*
          {ForGood}

        /search/parts/*
          {ForGood}

        /pagefind/fragment/*
          {ForGood}

        /pagefind/index/*
          {ForGood}

        /pagefind/filter/*
          {ForGood}

        """.ReplaceLineEndings("\n"));
}
