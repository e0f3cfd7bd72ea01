using System.CommandLine;
using TrackArchive.Cli.Adding;
using TrackArchive.Cli.Commands;
using TrackArchive.Cli.Explaining;
using TrackArchive.Cli.Moving;

namespace TrackArchive.Cli;

/// <summary>All commands.</summary>
internal static class CommandLine
{
    private const string Description = """
        Turns a folder of results and articles into a searchable, permanent website.

          trackarchive init our-archive          start an archive of your own, with an example of everything
          trackarchive new final SERIES/YEAR/EVENT   add something; `new --help` lists what
          trackarchive serve                     see the site while you write
          trackarchive check                     find mistakes; `explain CODE` says what a message means
          trackarchive build                     write the website, into output/

        Each command has a --help of its own.
        """;

    /// <summary>In the order in which keepers meet them.</summary>
    public static RootCommand Create() => new(Description.ReplaceLineEndings())
    {
        InitCommand.Create(),
        MapCommand.Create(),
        NewCommand.Create(),
        ServeCommand.Create(),
        CheckCommand.Create(),
        ExplainCommand.Create(),
        StatusCommand.Create(),
        BuildCommand.Create(),
        ImportCommand.Create(),
        FormatCommand.Create(),
        MoveCommands.CreateRename(),
        MoveCommands.CreateMerge(),
        MoveCommands.CreateSplit(),
        SchemaCommand.Create(),
        CompletionCommand.Create(),
    };
}
