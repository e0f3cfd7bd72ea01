using TrackArchive.Pages;
using TrackArchive.Pages.Wording.Parts;
using TrackArchive.Publishing.Output;
using TrackArchive.Theme;

namespace TrackArchive.Publishing.Addresses;

/// <summary>Redirects as files: rules for the hosts that read them, and a page at each old address for all others.</summary>
public static class RedirectFiles
{
    /// <summary>JSON that belongs to no page; it is never taken for the data of one.</summary>
    private static readonly string[] OtherJson = [Routes.JsonFeed.Path, Routes.DataPackage.Path];

    /// <summary>
    /// The <c>_redirects</c> of Netlify, which prefers a file at the old address to a rule without <c>!</c>. Cloudflare
    /// Pages passes over rules with it, and answers with the file.
    /// </summary>
    /// <param name="redirects">Of the ledger.</param>
    /// <param name="data">Where pages have data: its old address leads to the new one, too.</param>
    public static OutputFile Rules(IEnumerable<Redirect> redirects, IEnumerable<Route> data)
    {
        var pages = InOrder(redirects).ToArray();
        var rules = pages.Select(redirect => (Redirect: redirect, HasFile: HasPage(redirect)))
            .Concat(OfData(pages, data.Select(route => route.Path)).Select(redirect => (Redirect: redirect, HasFile: true)));
        return OutputFile.Text(
            "_redirects",
            string.Concat(rules.Select(rule => $"/{rule.Redirect.From} /{rule.Redirect.To} {(rule.HasFile ? "301!" : "301")}\n")));
    }

    public static IEnumerable<OutputFile> Pages(IEnumerable<Redirect> redirects, Uri baseUrl) =>
        from redirect in InOrder(redirects)
        where HasPage(redirect)
        select Page(redirect, baseUrl);

    /// <summary>The data of pages that moved, at its old address, too: no page can lead a program on.</summary>
    public static IEnumerable<OutputFile> Data(IEnumerable<Redirect> redirects, IEnumerable<OutputFile> data)
    {
        var files = data.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return OfData(InOrder(redirects), files.Keys).Select(redirect => files[redirect.To] with { Path = redirect.From });
    }

    private static IEnumerable<Redirect> OfData(IEnumerable<Redirect> redirects, IEnumerable<string> data)
    {
        var paths = data.ToHashSet(StringComparer.Ordinal);
        return
            from redirect in redirects
            where HasPage(redirect)
            let moved = new Redirect(new Route(redirect.From).Data.Path, new Route(redirect.To).Data.Path)
            where paths.Contains(moved.To) && !OtherJson.Contains(moved.From)
            select moved;
    }

    /// <summary>Only addresses that end in .html can be answered by a page.</summary>
    private static bool HasPage(Redirect redirect) => redirect.From.EndsWith(".html", StringComparison.Ordinal);

    private static IOrderedEnumerable<Redirect> InOrder(IEnumerable<Redirect> redirects) =>
        redirects.OrderBy(redirect => redirect.From, StringComparer.Ordinal);

    // The ledger admits no character that HTML would need escaped.
    private static OutputFile Page(Redirect redirect, Uri baseUrl)
    {
        var to = new Route(redirect.To);
        var old = new Route(redirect.From);
        var link = to.From(old);
        return OutputFile.Text(redirect.From, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{ContentPolicy.Meta}">
            <title>{FrameWords.PageHasMoved}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <link rel="icon" type="image/svg+xml" href="{ThemeAssets.Icon.From(old)}">
            <link rel="canonical" href="{to.Absolute(baseUrl)}">
            <meta http-equiv="refresh" content="0; url={link}">
            </head>
            <body>
            <main>
            <h1>{FrameWords.PageHasMoved}</h1>
            <p><a href="{link}">{FrameWords.GoToThePage}</a></p>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }
}
