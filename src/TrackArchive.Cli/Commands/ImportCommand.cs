using System.CommandLine;
using Spectre.Console;
using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive import</c>: results from a CSV table into content files.</summary>
internal static class ImportCommand
{
    private static readonly Dictionary<string, TableEncoding> Encodings = new(StringComparer.Ordinal)
    {
        ["utf-8"] = TableEncoding.Utf8,
        ["latin1"] = TableEncoding.Latin1,
        ["windows-1252"] = TableEncoding.Windows1252,
    };

    public static Command Create()
    {
        var table = new Argument<string>("file") { Description = "A CSV table, or the datapackage.json of an export." };
        var map = new Option<string[]>("--map") { Description = "Which column is which key, or a file that maps columns, values and athletes; may be given several times.", HelpName = "COLUMN=KEY|FILE", DefaultValueFactory = _ => [] };
        var encoding = new Option<string>("--encoding") { Description = "The encoding of the table, if it is not UTF-8.", HelpName = string.Join('|', Encodings.Keys), DefaultValueFactory = _ => "utf-8" };
        encoding.AcceptOnlyFromAmong([.. Encodings.Keys]);
        var merge = new Option<bool>("--merge") { Description = "Add to finals that already exist; nothing in them is changed." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be done, and write nothing." };
        var command = new Command("import", "Import results from a table.") { table, map, encoding, SharedOptions.Content, merge, dryRun };
        command.SetAction(parsed => Run(new ImportOptions(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(table)!)
        {
            Wording = StatementMessages.Create,
            Maps = parsed.GetValue(map) ?? [],
            Encoding = Encodings[parsed.GetValue(encoding)!],
            Merge = parsed.GetValue(merge),
            DryRun = parsed.GetValue(dryRun),
        }));
        return command;
    }

    private static int Run(ImportOptions options)
    {
        var report = Watched(options);
        ImportText.Write(report, options, Console.Out, Console.Error);
        return report.Succeeded ? 0 : 1;
    }

    /// <summary>Shows a bar where somebody watches.</summary>
    private static ImportReport Watched(ImportOptions options)
    {
        if (Console.IsOutputRedirected || Console.IsErrorRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
            return ContentImport.Run(options, _ => { });
        return AnsiConsole.Progress().AutoClear(true).Start(bars =>
        {
            var bar = bars.AddTask("Importing", maxValue: 1);
            return ContentImport.Run(options, done => bar.Value = done);
        });
    }
}
