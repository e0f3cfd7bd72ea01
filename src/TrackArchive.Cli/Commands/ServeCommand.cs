using System.CommandLine;
using TrackArchive.Cli.DevServer;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive serve</c>: the site in a browser while its content is written.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;
    private const int HighestPort = 65535;

    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "The folder of YAML and Markdown.", HelpName = "DIR", DefaultValueFactory = _ => "content" };
        var output = new Option<string?>("--output") { Description = "The folder to build into; else one that is gone afterwards.", HelpName = "DIR" };
        var port = new Option<int>("--port") { Description = "The port on this machine; 0 takes a free one.", HelpName = "N", DefaultValueFactory = _ => DefaultPort };
        var search = new Option<bool>("--search") { Description = "Build the full-text index too, which takes longer and needs Node." };
        port.Validators.Add(result =>
        {
            // What is no number at all has been refused before.
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 0 or > HighestPort)
                result.AddError($"--port: a port is a number from 0 to {HighestPort}");
        });
        var command = new Command("serve", "Show the website in a browser and build it anew at each change.") { content, output, port, search };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(content)!, parsed.GetValue(output), parsed.GetValue(port), parsed.GetValue(search), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string content, string? output, int port, bool search, CancellationToken cancel)
    {
        if (output is not null && Contains(content, output))
            return Fail($"--output: {output} lies in the content folder, where every build would count as a change; choose a folder outside");
        using var folder = output is null ? new PassingFolder() : null;
        var options = new BuildOptions(content, output ?? folder!.Path) { Search = search };
        try
        {
            await using var preview = await Preview.StartAsync(options, port, Teller(options));
            Console.Out.WriteLine($"Preview of {content} at {preview.Address} (Ctrl+C ends it)");
            await Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => { }, TaskScheduler.Default);
            return 0;
        }
        catch (PortException refusal)
        {
            return Fail(refusal.Message);
        }
    }

    /// <summary>Says what every build said, except that nothing changed.</summary>
    private static Action<BuildReport> Teller(BuildOptions options)
    {
        var wasSound = false;
        return report =>
        {
            if (!wasSound || !report.Succeeded || !report.Changes!.IsNothing)
                BuildText.Write(report, options, timings: false, Console.Out, Console.Error);
            wasSound = report.Succeeded;
        };
    }

    private static bool Contains(string folder, string other)
    {
        var relative = Path.GetRelativePath(folder, other);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar) && !Path.IsPathRooted(relative);
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"error: {message}");
        return 1;
    }
}
