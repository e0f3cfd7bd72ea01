using System.CommandLine;
using TrackArchive.Cli.Commands;

var root = new RootCommand("Turns a folder of results and articles into a searchable, permanent website.")
{
    BuildCommand.Create(),
    CheckCommand.Create(),
    FormatCommand.Create(),
    ImportCommand.Create(),
    InitCommand.Create(),
    MapCommand.Create(),
    ServeCommand.Create(),
};

// Ctrl+C lets the current stage end, so that nothing is left half done.
var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(15) };
return await CommandFaults.ReportAsync(() => root.Parse(args).InvokeAsync(configuration));
