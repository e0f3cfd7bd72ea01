using System.CommandLine;
using TrackArchive.Cli.Building;
using TrackArchive.Cli.Checking;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive check</c>: everything that a build checks, and nothing written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var format = new Option<CheckFormat>("--format") { Description = "How to print mistakes: as text, as JSON, or as annotations of a GitHub workflow.", HelpName = "text|json|github" };
        var all = new Option<bool>("--all") { Description = "Show all mistakes, not only the first 200; JSON always has all." };
        var command = new Command("check", "Check the content without building.") { SharedOptions.Content, format, all };
        command.SetAction(parsed => Run(
            new BuildOptions(parsed.GetValue(SharedOptions.Content)!, Output: "") { Limits = parsed.GetValue(all) ? DiagnosticLimits.None : DiagnosticLimits.Default },
            parsed.GetValue(format)));
        return command;
    }

    private static int Run(BuildOptions options, CheckFormat format)
    {
        var report = SiteBuild.Check(options);
        switch (format)
        {
            case CheckFormat.Json:
                Console.Out.WriteLine(DiagnosticJson.Format(report.Diagnostics));
                break;
            case CheckFormat.Github:
                GithubAnnotation.Write(report.Diagnostics, options.Limits, Console.Out);
                break;
            case CheckFormat.Text:
                BuildText.WriteCheck(report, options, Console.Out, Console.Error);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, null);
        }
        return report.HasErrors ? 1 : 0;
    }
}
