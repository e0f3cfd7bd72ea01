using System.CommandLine;
using TrackArchive.Cli.Building;
using TrackArchive.Cli.Checking;
using TrackArchive.Cli.SiteChecking;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive check</c>: everything that a build checks, and nothing written but what <c>--fix</c> mends.</summary>
internal static class CheckCommand
{
    /// <summary>Where a mistake is mended, the next one behind it shows; a spelling that leads in a circle ends here.</summary>
    private const int MaxRounds = 10;

    public static Command Create()
    {
        var format = new Option<CheckFormat>("--format") { Description = "How to print mistakes: as text, as JSON, as SARIF 2.1.0, or as annotations of a GitHub workflow.", HelpName = "text|json|sarif|github" };
        var all = new Option<bool>("--all") { Description = "Show all mistakes, not only the first 200; JSON and SARIF always have all." };
        var only = new Option<string[]>("--only") { Description = "Report mistakes in these files or folders only; all of the content is read.", HelpName = "PATHS", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var fix = new Option<bool>("--fix") { Description = "Mend what can only be meant in one way, such as a misspelt id, and report the rest." };
        var site = new Option<string?>("--site") { Description = "Check a built site instead, in a folder or where it is published: links, anchors, headings, canonical addresses, sitemap, feeds.", HelpName = "DIR|URL" };
        var command = new Command("check", "Check the content without building. The messages are explained by: trackarchive explain CODE") { SharedOptions.Content, only, format, all, fix, site };
        command.SetAction(async (parsed, cancellation) =>
        {
            var limits = parsed.GetValue(all) ? DiagnosticLimits.None : DiagnosticLimits.Default;
            if (parsed.GetValue(site) is { } built)
                return await SiteChecks.RunAsync(built, parsed.GetValue(format), limits, cancellation);
            var options = new BuildOptions(parsed.GetValue(SharedOptions.Content)!, Output: "") { Limits = limits };
            return Run(options, parsed.GetValue(format), [.. parsed.GetValue(only)!.Select(Path.GetFullPath)], parsed.GetValue(fix));
        });
        return command;
    }

    private static int Run(BuildOptions options, CheckFormat format, string[] only, bool fix)
    {
        var report = Terminal.Run(watch => Check(options, only, watch));
        for (var round = 0; fix && round < MaxRounds; round++)
        {
            var mended = CertainFixes.Apply(options.Content, options.Source, report.Diagnostics);
            if (mended.Count == 0)
                break;
            foreach (var diagnostic in mended)
                Console.Error.WriteLine($"{diagnostic.Location}: mended {diagnostic.Code.Id}: {diagnostic.Message}: now '{diagnostic.Hint!.Replacement}'");
            report = Terminal.Run(watch => Check(options, only, watch));
        }

        if (format == CheckFormat.Text)
            BuildText.WriteCheck(report, options, Console.Out, Console.Error);
        else
            DiagnosticOutput.Write(report.Diagnostics, format, options.Limits, Console.Out);
        return report.HasErrors ? 1 : 0;
    }

    private static BuildReport Check(BuildOptions options, string[] only, Action<string> watch)
    {
        var report = SiteBuild.Check(options, watch);
        return only.Length == 0 ? report : report with { Diagnostics = [.. report.Diagnostics.Where(d => only.Any(path => IsIn(d.Location.File, path)))] };
    }

    private static bool IsIn(string file, string path)
    {
        var full = Path.GetFullPath(file);
        return full == path || full.StartsWith(path.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
