using System.Diagnostics;
using TrackArchive.BrowserTests;

namespace TrackArchive.Benchmarks.Measuring;

/// <summary>What a page holds once its scripts have loaded what they wanted.</summary>
internal static class HeadlessPage
{
    /// <summary>Of the page's own clock, which waits for what is being loaded.</summary>
    private const int Milliseconds = 20_000;

    public static async Task<string> LoadAsync(string address, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("trackarchive-profile-");
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Chromium.Find(),
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                $"--user-data-dir={profile.FullName}", $"--virtual-time-budget={Milliseconds}", "--dump-dom", address,
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var page = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 ? page : throw new InvalidOperationException(await errors);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
