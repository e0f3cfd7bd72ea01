using System.CommandLine;
using TrackArchive.Cli;
using TrackArchive.Cli.Commands;

// Ctrl+C lets the current stage end, so that nothing is left half done.
var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(15) };
return await CommandFaults.ReportAsync(() => CommandLine.Create().Parse(args).InvokeAsync(configuration));
