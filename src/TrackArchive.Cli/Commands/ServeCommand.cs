using System.CommandLine;
using TrackArchive.Cli.Building;
using TrackArchive.Cli.DevServer;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive serve</c>: the site in a browser while its content is written.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;
    private const int MaxPort = 65535;

    public static Command Create()
    {
        var output = new Option<string?>("--output") { Description = "The folder to build into; by default a temporary one.", HelpName = "DIR" };
        output.Validators.Add(SharedOptions.RequireName);
        var port = new Option<int>("--port") { Description = "The port on this machine; 0 takes a free one.", HelpName = "N", DefaultValueFactory = _ => DefaultPort };
        var search = new Option<bool>("--search") { Description = "Build the full-text index too, which takes longer and needs Node." };
        port.Validators.Add(result =>
        {
            // What is not a number has been refused before.
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 0 or > MaxPort)
                result.AddError($"--port: a port is a number from 0 to {MaxPort}");
        });
        var command = new Command("serve", "Show the website in a browser and build it again at each change.") { SharedOptions.Content, output, port, search };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(output), parsed.GetValue(port), parsed.GetValue(search), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string content, string? output, int port, bool search, CancellationToken cancellation)
    {
        if (output is not null && OutputPlacement.FindFault(content, output) is { } fault)
            return Fail(fault);
        using var folder = output is null ? TemporaryFolder.Create("preview") : null;
        var options = new BuildOptions(content, output ?? folder!.Path) { Search = search };
        try
        {
            await using var preview = await Preview.StartAsync(options, port, Reporter(options));
            Console.Out.WriteLine($"Preview of {content} at {preview.Address} (Ctrl+C ends it)");
            await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
            return 0;
        }
        catch (PortException refusal)
        {
            return Fail(refusal.Message);
        }
    }

    /// <summary>Says what every build said, except that nothing changed.</summary>
    private static Action<BuildReport> Reporter(BuildOptions options)
    {
        var wasSound = false;
        return report =>
        {
            if (!wasSound || !report.Succeeded || !report.Changes!.IsNothing)
                BuildText.Write(report, options, timings: false, Console.Out, Console.Error);
            wasSound = report.Succeeded;
        };
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"error: {message}");
        return 1;
    }
}
