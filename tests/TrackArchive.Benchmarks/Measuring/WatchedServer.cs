using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace TrackArchive.Benchmarks.Measuring;

/// <summary>Serves a folder on a free port of the loopback, and remembers what was found there.</summary>
internal sealed class WatchedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _requested;

    private WatchedServer(WebApplication app, ConcurrentQueue<string> requested) => (_app, _requested) = (app, requested);

    /// <summary>Ends with a slash.</summary>
    public string Address => _app.Urls.First() + "/";

    /// <summary>Paths in the folder.</summary>
    public IEnumerable<string> Requested => _requested;

    public static async Task<WatchedServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var requested = new ConcurrentQueue<string>();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)),
            ServeUnknownFileTypes = true,
            OnPrepareResponse = answer => requested.Enqueue(answer.Context.Request.Path.Value![1..]),
        });
        await app.StartAsync();
        return new(app, requested);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
