using System.CommandLine;
using Spectre.Console;
using TrackArchive.Cli.Checking;
using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Importing;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Importing.Tables;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

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
        var table = new Argument<string>("file") { Description = "A table (CSV, .lif, an IOF result list), a folder of tables, or the datapackage.json of an export." };
        var map = new Option<string[]>("--map") { Description = "Which column is which key, or a file that maps columns, values and athletes; may be given several times.", HelpName = "COLUMN=KEY|FILE", DefaultValueFactory = _ => [] };
        var encoding = new Option<string>("--encoding") { Description = "The encoding of the table, if it is not UTF-8.", HelpName = string.Join('|', Encodings.Keys), DefaultValueFactory = _ => "utf-8" };
        encoding.AcceptOnlyFromAmong([.. Encodings.Keys]);
        var merge = new Option<bool>("--merge") { Description = "Add to finals that already exist; nothing in them is changed." };
        var propose = new Option<string?>("--propose") { Description = "Write content files with the nations, clubs, events and editions that the rows miss to a folder, to be read and copied; import nothing.", HelpName = "FOLDER" };
        var guess = new Option<bool>("--guess") { Description = "Print a map guessed from the header and the first rows, to be read and edited; import nothing." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be done, and write nothing." };
        var command = new Command("import", "Import results from a table.") { table, map, encoding, SharedOptions.Content, merge, dryRun, propose, guess };
        command.SetAction(parsed => Run(parsed.GetValue(guess), new ImportOptions(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(table)!)
        {
            Wording = StatementMessages.Create,
            Maps = parsed.GetValue(map) ?? [],
            Encoding = Encodings[parsed.GetValue(encoding)!],
            Merge = parsed.GetValue(merge),
            DryRun = parsed.GetValue(dryRun),
            Propose = parsed.GetValue(propose),
        }));
        return command;
    }

    private static int Run(bool isGuess, ImportOptions options)
    {
        if (isGuess)
            return Guess(options);
        var report = Watched(options);
        ImportText.Write(report, options, Console.Out, Console.Error);
        return report.Succeeded ? 0 : 1;
    }

    private static int Guess(ImportOptions options)
    {
        var diagnostics = new DiagnosticBag();
        if (ContentImport.GuessMap(options, diagnostics) is not { } map)
        {
            DiagnosticLines.Write(diagnostics.Sorted(), new ContentFiles(options.Content, options.Content), DiagnosticLimits.Default, Console.Error);
            return 1;
        }

        Console.Out.Write(map);
        return 0;
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
