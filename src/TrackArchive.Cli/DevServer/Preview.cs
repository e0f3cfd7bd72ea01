using Microsoft.AspNetCore.Builder;
using TrackArchive.Cli.Building;
using TrackArchive.Content.Loading;

namespace TrackArchive.Cli.DevServer;

/// <summary>
/// A site that is built again whenever its content changes, and the browsers that show it. It listens before the first
/// build and outlives broken content: the last good pages stay.
/// </summary>
internal sealed class Preview : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly PreviewFeed _feed = new();
    private readonly BuildOptions _options;
    private readonly Action<BuildReport> _report;
    private Task _rebuilds = Task.CompletedTask;
    private WebApplication? _server;

    private Preview(BuildOptions options, Action<BuildReport> report) => (_options, _report) = (options, report);

    /// <summary>Ends with a slash.</summary>
    public string Address => _server!.Urls.First() + "/";

    /// <param name="options">What to build and where.</param>
    /// <param name="port">On the loopback; 0 takes a free one.</param>
    /// <param name="report">Called with every build, one at a time.</param>
    /// <exception cref="PortException">The port cannot be had; nothing was built.</exception>
    public static async Task<Preview> StartAsync(BuildOptions options, int port, Action<BuildReport> report)
    {
        var preview = new Preview(options, report);
        var requests = new PreviewRequests(new ServedFolder(options.Output), preview._feed, preview._stopping.Token);
        preview._server = await PreviewHost.StartAsync(port, requests.AnswerAsync);
        preview._rebuilds = new Rebuilds(options, TimeProvider.System, preview.Show).RunAsync(preview._stopping.Token);
        return preview;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _rebuilds;
        await _server!.DisposeAsync();
        _stopping.Dispose();
    }

    private void Show(BuildReport report)
    {
        var problems = ProblemsHtml.Format(report, new ContentFiles(_options.Content, _options.Content));
        _feed.Show(_feed.Current.After(report, problems));
        _report(report);
    }
}
