using TrackArchive.Cli.Building;

namespace TrackArchive.Cli.DevServer;

/// <summary>Builds at the start and after each change, one build at a time; a change during a build brings another.</summary>
internal sealed class Rebuilds(BuildOptions options, TimeProvider clock, Action<BuildReport> built)
{
    private readonly ChangeDebounce _changes = new(clock, quiet: TimeSpan.FromMilliseconds(100), longest: TimeSpan.FromSeconds(1));

    /// <summary>Ends when cancelled, and not before a build under way has stopped.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var watch = new ContentWatch(options.Content, clock, _changes.Changed);
        try
        {
            while (true)
            {
                watch.MarkRead();
                built(await BuildAsync(cancellation));
                await _changes.NextAsync(cancellation);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    /// <summary>Whatever goes wrong is reported: a preview outlives it, and the next change tries again.</summary>
    private async Task<BuildReport> BuildAsync(CancellationToken cancellation)
    {
        try
        {
            return await Task.Run(() => SiteBuild.RunAsync(options, _ => { }, cancellation), cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new BuildReport([], []) { Failure = fault is IOException or UnauthorizedAccessException ? fault.Message : $"a mistake in TrackArchive: {fault}" };
        }
    }
}
