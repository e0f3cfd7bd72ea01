using System.CommandLine;
using System.CommandLine.Parsing;
using Spectre.Console;
using TrackArchive.Cli.Starting;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive init</c>: an archive of one's own that builds at once.</summary>
internal static class InitCommand
{
    private const string DefaultTitle = "Our archive";
    private const string DefaultAddress = "https://archive.example/";

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A new or empty folder to write the archive to." };
        var title = new Option<string?>("--title") { Description = "What the archive is called.", HelpName = "TEXT" };
        var baseUrl = new Option<string?>("--base-url") { Description = "The address where the site will be published.", HelpName = "URL" };
        title.Validators.Add(result => Refuse(result, text => string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl) ? "is not a title" : null));
        baseUrl.Validators.Add(result => Refuse(result, SiteAddress.FindFault));
        var command = new Command("init", "Start an archive: a folder that builds at once, with an example of everything.") { folder, title, baseUrl };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(title), parsed.GetValue(baseUrl), TimeProvider.System));
        return command;
    }

    private static int Run(string folder, string? title, string? baseUrl, TimeProvider clock)
    {
        new StartingArchive(
            title ?? Ask("What is the archive called?", DefaultTitle),
            SiteAddress.Parse(baseUrl ?? Ask("Where will it be published?", DefaultAddress)).AbsoluteUri,
            DateOnly.FromDateTime(clock.GetLocalNow().DateTime)).WriteTo(folder);
        Console.Out.WriteLine($"The archive is in {folder}. Build it there with 'trackarchive build', or see it with 'trackarchive serve'.");
        return 0;
    }

    /// <summary>The default where nobody is there to answer.</summary>
    private static string Ask(string question, string byDefault) =>
        Console.IsInputRedirected || Console.IsOutputRedirected ? byDefault : AnsiConsole.Ask(question, byDefault);

    private static void Refuse(OptionResult result, Func<string, string?> findFault)
    {
        if (result.GetValueOrDefault<string?>() is { } text && findFault(text) is { } fault)
            result.AddError($"{result.Option.Name}: '{text}' {fault}");
    }
}
