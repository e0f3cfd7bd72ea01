using System.CommandLine;
using TrackArchive.Cli.Commands;

var root = new RootCommand("Turns a folder of results and articles into a searchable, permanent website.")
{
    BuildCommand.Create(),
    CheckCommand.Create(),
    ServeCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
