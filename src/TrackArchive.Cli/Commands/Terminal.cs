using Spectre.Console;

namespace TrackArchive.Cli.Commands;

/// <summary>Work that may take longer than a second: who watches sees the stage that it is in.</summary>
internal static class Terminal
{
    /// <summary>Whether somebody is at a terminal.</summary>
    public static bool IsWatched => !Console.IsOutputRedirected && !Console.IsErrorRedirected && AnsiConsole.Profile.Capabilities.Interactive;

    /// <param name="run">Receives where it says which stage begins.</param>
    public static T Run<T>(Func<Action<string>, T> run) =>
        IsWatched ? AnsiConsole.Status().Start("Starting", status => run(stage => status.Status(Markup.Escape(stage)))) : run(_ => { });
}
