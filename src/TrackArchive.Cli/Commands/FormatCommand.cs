using System.CommandLine;
using TrackArchive.Cli.Checking;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive format</c>: the content's YAML in its one canonical form.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "Files or folders within the content; all content by default.", Arity = ArgumentArity.ZeroOrMore };
        var check = new Option<bool>("--check") { Description = "Change nothing; name the files that would be changed." };
        var command = new Command("format", "Rewrite YAML files in their canonical form, keeping comments.") { paths, SharedOptions.Content, check };
        command.SetAction(parsed => Run(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(paths) ?? [], parsed.GetValue(check)));
        return command;
    }

    private static int Run(string content, string[] paths, bool check)
    {
        if (!Directory.Exists(content))
        {
            Console.Error.WriteLine($"error: there is no folder {content}");
            return 1;
        }

        var report = Terminal.Run(watch =>
        {
            watch("Formatting");
            return new ContentFormatter(content, content).Run(paths, write: !check);
        });
        if (report.Files == 0)
        {
            Console.Error.WriteLine($"error: there are no YAML files in {(paths.Length == 0 ? content : string.Join(", ", paths))}");
            return 1;
        }

        Write(report, content, check);
        var failed = report.LeftAlone.Count > 0 || report.Diagnostics.Count > 0;
        return failed || (check && report.Changed.Count > 0) ? 1 : 0;
    }

    private static void Write(FormatReport report, string content, bool check)
    {
        var hidden = DiagnosticLines.Write(report.Diagnostics, new ContentFiles(content, content), DiagnosticLimits.Default, Console.Error);
        if (hidden is not null)
            Console.Error.WriteLine($"{hidden}.");
        foreach (var file in report.LeftAlone)
            Console.Error.WriteLine($"{file}: left alone, because its comments or its meaning would change");
        foreach (var file in report.Changed)
            Console.Out.WriteLine(file);
        var verb = check ? "would be changed" : "changed";
        Console.Out.WriteLine($"{report.Changed.Count} of {report.Files} files {verb}.");
    }
}
