using System.CommandLine;
using Spectre.Console;
using TrackArchive.Cli.Building;
using TrackArchive.Diagnostics;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive build</c>: content to site, or a list of what is wrong.</summary>
internal static class BuildCommand
{
    private const int MaxWorkers = 512;

    public static Command Create()
    {
        var output = SharedOptions.Folder("--output", "The folder to write the website to.", "output");
        var baseUrl = new Option<string?>("--base-url") { Description = "The address of the site, instead of the one in site.yml.", HelpName = "URL" };
        var noWait = new Option<bool>("--no-wait") { Description = "Fail while another build uses the output folder, instead of waiting for it." };
        var noSearch = new Option<bool>("--no-search") { Description = "Build without the full-text index (and without Node)." };
        var publish = new Option<bool>("--publish") { Description = "Add the addresses of new pages to the ledger of published ones." };
        var timings = new Option<bool>("--timings") { Description = "Show how long each stage took." };
        var all = new Option<bool>("--all") { Description = "Show all mistakes, not only the first 200." };
        var workers = new Option<int>("--workers") { Description = "How many workers to use; 0 means one for each processor.", HelpName = "N" };
        baseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && SiteAddress.FindFault(text) is { } fault)
                result.AddError($"--base-url: '{text}' {fault}");
        });
        workers.Validators.Add(result =>
        {
            // What is not a number has been refused before.
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 0 or > MaxWorkers)
                result.AddError($"--workers: expected a number from 0 to {MaxWorkers}");
        });
        var command = new Command("build", "Build the website.") { SharedOptions.Content, output, baseUrl, noSearch, noWait, publish, timings, all, workers };
        command.SetAction((parsed, cancellation) => RunAsync(
            new BuildOptions(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(output)!)
            {
                BaseUrl = parsed.GetValue(baseUrl) is { } url ? SiteAddress.Parse(url) : null,
                Wait = !parsed.GetValue(noWait),
                Search = !parsed.GetValue(noSearch),
                Publish = parsed.GetValue(publish),
                Workers = parsed.GetValue(workers),
                Limits = parsed.GetValue(all) ? DiagnosticLimits.None : DiagnosticLimits.Default,
            },
            parsed.GetValue(timings),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(BuildOptions options, bool timings, CancellationToken cancellation)
    {
        if (OutputPlacement.FindFault(options.Content, options.Output) is { } fault)
            return Fail(fault);
        try
        {
            var report = await WatchedAsync(options, cancellation);
            BuildText.Write(report, options, timings, Console.Out, Console.Error);
            return report.Succeeded ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            return Fail(new OutputFolder(options.Output).IsUnfinished
                ? "interrupted while the site was being written; the next build finishes it"
                : "interrupted; nothing was written");
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"error: {message}");
        return 1;
    }

    /// <summary>Shows the current stage where somebody watches, and says everywhere that it waits.</summary>
    private static Task<BuildReport> WatchedAsync(BuildOptions options, CancellationToken cancellation) =>
        !Terminal.IsWatched
            ? SiteBuild.RunAsync(options, SayWaiting, cancellation)
            : AnsiConsole.Status().StartAsync("Starting", status =>
                SiteBuild.RunAsync(options, stage => status.Status(Markup.Escape(stage)), cancellation));

    private static void SayWaiting(string stage)
    {
        if (stage == SiteBuild.Waiting)
            Console.Error.WriteLine($"{stage} (use --no-wait to fail instead).");
    }
}
