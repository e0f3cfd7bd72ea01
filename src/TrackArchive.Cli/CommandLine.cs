using System.CommandLine;
using TrackArchive.Cli.Adding;
using TrackArchive.Cli.Commands;

namespace TrackArchive.Cli;

/// <summary>All commands.</summary>
internal static class CommandLine
{
    public static RootCommand Create() => new("Turns a folder of results and articles into a searchable, permanent website.")
    {
        BuildCommand.Create(),
        CheckCommand.Create(),
        FormatCommand.Create(),
        ImportCommand.Create(),
        InitCommand.Create(),
        MapCommand.Create(),
        NewCommand.Create(),
        ServeCommand.Create(),
    };
}
