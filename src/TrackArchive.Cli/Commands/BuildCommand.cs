using System.CommandLine;
using Spectre.Console;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive build</c>: content to site, or a list of what is wrong.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "The folder of YAML and Markdown.", HelpName = "DIR", DefaultValueFactory = _ => "content" };
        var output = new Option<string>("--output") { Description = "The folder of the website.", HelpName = "DIR", DefaultValueFactory = _ => "output" };
        var baseUrl = new Option<string?>("--base-url") { Description = "The address of the site, instead of the one in site.yml.", HelpName = "URL" };
        var noSearch = new Option<bool>("--no-search") { Description = "Build without the full-text index (and without Node)." };
        var publish = new Option<bool>("--publish") { Description = "Add the addresses of new pages to the ledger of published ones." };
        var timings = new Option<bool>("--timings") { Description = "Say how long each stage took." };
        var workers = new Option<int>("--workers") { Description = "Threads to use; 0 is one a processor.", HelpName = "N" };
        baseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !IsBaseUrl(text))
                result.AddError($"--base-url: '{text}' is not an absolute http(s) address like https://example.org/archive/");
        });
        var command = new Command("build", "Build the website.") { content, output, baseUrl, noSearch, publish, timings, workers };
        command.SetAction((parsed, cancel) => RunAsync(
            new BuildOptions(parsed.GetValue(content)!, parsed.GetValue(output)!)
            {
                BaseUrl = parsed.GetValue(baseUrl) is { } url ? new Uri(url.EndsWith('/') ? url : url + "/") : null,
                Search = !parsed.GetValue(noSearch),
                Publish = parsed.GetValue(publish),
                Workers = parsed.GetValue(workers),
            },
            parsed.GetValue(timings),
            cancel));
        return command;
    }

    private static bool IsBaseUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0;

    private static async Task<int> RunAsync(BuildOptions options, bool timings, CancellationToken cancel)
    {
        var report = await WatchedAsync(options, cancel);
        BuildText.Write(report, options, timings, Console.Out, Console.Error);
        return report.Succeeded ? 0 : 1;
    }

    /// <summary>Shows the stage under way, where somebody watches.</summary>
    private static Task<BuildReport> WatchedAsync(BuildOptions options, CancellationToken cancel) =>
        Console.IsOutputRedirected || Console.IsErrorRedirected || !AnsiConsole.Profile.Capabilities.Interactive
            ? SiteBuild.RunAsync(options, _ => { }, cancel)
            : AnsiConsole.Status().StartAsync("Starting", status =>
                SiteBuild.RunAsync(options, stage => status.Status(Markup.Escape(stage)), cancel));
}
