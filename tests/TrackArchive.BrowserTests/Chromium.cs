using System.Diagnostics;

namespace TrackArchive.BrowserTests;

/// <summary>
/// The browser's executable: what <c>CHROMIUM</c> names, or one on the path, or Debian's package where this process may
/// install it. Chromium without its window comes first: the same engine does the same in two thirds of the time. There is
/// no way around a browser: without one the tests fail and say why.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Packages = ["chromium-headless-shell", "chromium"];
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    public static string Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? Named(named)
            : OnPath() ?? Installed();

    private static string Named(string path) =>
        File.Exists(path) ? path : throw new InvalidOperationException($"CHROMIUM names {path}, and there is no such file.");

    private static string? OnPath() =>
        Names.SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .FirstOrDefault(File.Exists);

    private static string Installed()
    {
        const string Advice = "Install Chromium (on Debian: apt-get install chromium) or name one in the variable CHROMIUM.";
        if (!File.Exists("/usr/bin/apt-get"))
            throw new InvalidOperationException("The browser tests need a Chromium, and there is none on the path. " + Advice);
        var said = Run("apt-get", "update", "-qq");
        foreach (var package in Packages.TakeWhile(_ => OnPath() is null))
            said += Run("apt-get", "install", "-y", "-qq", "--no-install-recommends", package);
        return OnPath() ?? throw new InvalidOperationException($"The browser tests need a Chromium, and Debian's package could not be installed. {Advice}\n{said}");
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : $"{program} {string.Join(' ', arguments)}: {errors}{output.Result}\n";
    }
}
