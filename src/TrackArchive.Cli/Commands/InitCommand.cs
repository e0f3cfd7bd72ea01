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
        var kind = new Option<string?>("--kind") { Description = "Whose teams it is about: nations, or clubs and schools.", HelpName = string.Join('|', StartingKinds.Tokens.All) };
        kind.AcceptOnlyFromAmong([.. StartingKinds.Tokens.All]);
        title.Validators.Add(result => Refuse(result, text => string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl) ? "is not a title" : null));
        baseUrl.Validators.Add(result => Refuse(result, SiteAddress.FindFault));
        var command = new Command("init", "Start an archive: a folder that builds at once, with an example of everything.") { folder, title, baseUrl, kind };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(title), parsed.GetValue(baseUrl), parsed.GetValue(kind), TimeProvider.System));
        return command;
    }

    private static int Run(string folder, string? title, string? baseUrl, string? kind, TimeProvider clock)
    {
        new StartingArchive(
            title ?? Ask("What is the archive called?", DefaultTitle),
            SiteAddress.Parse(baseUrl ?? Ask("Where will it be published?", DefaultAddress)).AbsoluteUri,
            DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            AskKind(kind)).WriteTo(folder);
        Console.Out.WriteLine($"The archive is in {folder}. Build it there with 'trackarchive build', or see it with 'trackarchive serve'.");
        return 0;
    }

    private static bool SomebodyAnswers => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>The default where nobody is there to answer.</summary>
    private static string Ask(string question, string byDefault) => SomebodyAnswers ? AnsiConsole.Ask(question, byDefault) : byDefault;

    private static StartingKind AskKind(string? given)
    {
        var prompt = new SelectionPrompt<string>().Title("Whose teams is it about?").AddChoices(StartingKinds.Tokens.All);
        var token = given ?? (SomebodyAnswers ? AnsiConsole.Prompt(prompt) : StartingKinds.Tokens[StartingKind.Nations]);
        return StartingKinds.Tokens.TryParse(token, out var kind) ? kind : throw new ArgumentOutOfRangeException(nameof(given), token, null);
    }

    private static void Refuse(OptionResult result, Func<string, string?> findFault)
    {
        if (result.GetValueOrDefault<string?>() is { } text && findFault(text) is { } fault)
            result.AddError($"{result.Option.Name}: '{text}' {fault}");
    }
}
