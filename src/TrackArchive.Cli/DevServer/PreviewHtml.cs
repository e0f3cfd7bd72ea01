using System.Text;

namespace TrackArchive.Cli.DevServer;

/// <summary>What the preview puts into pages on their way to the browser; the files stay as they were built.</summary>
internal static class PreviewHtml
{
    /// <summary>The page with the script that follows the preview, at the end of its body.</summary>
    public static byte[] WithScript(ReadOnlySpan<byte> page, PreviewState state)
    {
        var end = page.LastIndexOf("</body>"u8);
        var place = end < 0 ? page.Length : end;
        return [.. page[..place], .. Encoding.UTF8.GetBytes(Script(state)), .. page[place..]];
    }

    /// <summary>The page at every address as long as no build has succeeded.</summary>
    public static byte[] BeforeFirstBuild(PreviewState state) => Encoding.UTF8.GetBytes($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Preview: not built yet</title>
        <link rel="stylesheet" href="{PreviewRoutes.Style}">
        </head>
        <body>
        <main>
        <h1>There is no page to show yet</h1>
        <div id="trackarchive-problems" aria-live="polite">{(state.Problems.Length == 0 ? "<p>The first build is under way.</p>" : state.Problems)}</div>
        <p>This page gives way to the site as soon as it can be built.</p>
        </main>
        {Script(state)}</body>
        </html>

        """);

    private static string Script(PreviewState state) => $"<script src=\"{PreviewRoutes.Script}\" data-build=\"{state.Build}\"></script>\n";
}
