using TrackArchive.Cli.Checking;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.SiteChecking;

/// <summary><c>trackarchive check --site</c>.</summary>
internal static class SiteChecks
{
    public static async Task<int> RunAsync(string site, CheckFormat format, DiagnosticLimits limits, CancellationToken cancellation)
    {
        var isOnHost = Uri.TryCreate(site, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        if (!isOnHost && !Directory.Exists(site))
        {
            await Console.Error.WriteLineAsync($"error: there is no folder {site}");
            return 1;
        }

        using var client = new HttpClient();
        IBuiltSite built = isOnHost ? new SiteOnHost(new Uri(address!.AbsoluteUri.TrimEnd('/') + "/"), client) : new SiteFolder(site);
        try
        {
            var report = await SiteCheck.RunAsync(built, _ => { }, cancellation);
            // What is on a host has no lines to show.
            Write(report, built, format, limits, new ContentFiles(new ContentOnDisk(isOnHost ? "" : site, isOnHost ? "" : site)));
            return report.Diagnostics.Count > 0 ? 1 : 0;
        }
        catch (HttpRequestException fault)
        {
            await Console.Error.WriteLineAsync($"error: {built.Name} cannot be read: {fault.Message}");
            return 1;
        }
    }

    private static void Write(SiteReport report, IBuiltSite site, CheckFormat format, DiagnosticLimits limits, ContentFiles files)
    {
        if (format != CheckFormat.Text)
        {
            DiagnosticOutput.Write(report.Diagnostics, format, limits, Console.Out);
            return;
        }

        if (DiagnosticLines.Write(report.Diagnostics, files, limits, Console.Error) is { } hidden)
            Console.Error.WriteLine($"{hidden}; --all shows them.");
        if (report.Diagnostics.Count == 0)
            Console.Out.WriteLine($"{site.Name} has no errors; {report.Pages} pages were read.");
        else
            Console.Error.WriteLine($"{report.Diagnostics.Count} errors in {report.Pages} pages.");
    }
}
