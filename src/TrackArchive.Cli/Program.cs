using System.CommandLine;
using TrackArchive.Cli.Commands;

var root = new RootCommand("Turns a folder of results and articles into a searchable, permanent website.")
{
    BuildCommand.Create(),
    CheckCommand.Create(),
    FormatCommand.Create(),
    ImportCommand.Create(),
    ServeCommand.Create(),
};

// Ctrl+C lets the stage under way end, so that nothing is left half done or lying about.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(15) });
