using TrackArchive.Publishing.Output;

namespace TrackArchive.Cli.Commands;

/// <summary>What every command does about a fault of the system that it runs on: one line, and exit code 1.</summary>
internal static class CommandFaults
{
    public static async Task<int> ReportAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception fault) when (Describe(fault) is { } message)
        {
            await Console.Error.WriteLineAsync($"error: {message}");
            return 1;
        }
    }

    /// <summary>Null for a mistake of the program's own, which must be seen whole.</summary>
    public static string? Describe(Exception fault) => fault switch
    {
        OperationCanceledException => "interrupted",
        OutputFolderException or IOException or UnauthorizedAccessException => FirstLine(fault.Message),
        AggregateException { InnerExceptions: [var first, ..] } => Describe(first),
        _ => null,
    };

    private static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];
}
