using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Text.Json;
using TrackArchive.Cli.Building;
using TrackArchive.Cli.DevServer;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli.DevServer;

/// <summary>A preview of a copy of the tiny archive, and a browser that waits for what the preview tells.</summary>
internal sealed class PreviewSession : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Preview _preview;

    private PreviewSession(TemporaryFolder content, TemporaryFolder output, Preview preview, ConcurrentQueue<BuildReport> reports)
    {
        (Content, Output, _preview, Reports) = (content, output, preview, reports);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(preview.Address), Timeout = Patience };
    }

    public TemporaryFolder Content { get; }

    public TemporaryFolder Output { get; }

    public HttpClient Client { get; }

    /// <summary>Of every build so far.</summary>
    public ConcurrentQueue<BuildReport> Reports { get; }

    public static async Task<PreviewSession> StartAsync(Action<TemporaryFolder>? before = null)
    {
        var (content, output, reports) = (TinyArchive.Copy(), new TemporaryFolder(), new ConcurrentQueue<BuildReport>());
        before?.Invoke(content);
        var preview = await Preview.StartAsync(new BuildOptions(content.Path, output.Path) { Search = false }, port: 0, reports.Enqueue);
        return new PreviewSession(content, output, preview, reports);
    }

    public static async Task<PreviewSession> BuiltAsync()
    {
        var session = await StartAsync();
        await session.UntilAsync(state => state.Build.Length > 0);
        return session;
    }

    /// <summary>Follows the events until the state is as asked.</summary>
    public Task<PreviewState> UntilAsync(Predicate<PreviewState> isReached) => UntilAsync(state => Task.FromResult(isReached(state)));

    /// <summary>Loads the page at each event until it contains the words.</summary>
    public Task UntilPageAsync(string path, string words) =>
        UntilAsync(async _ => (await PageAsync(path)).Contains(words, StringComparison.Ordinal));

    public async Task<string> PageAsync(string path)
    {
        using var response = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _preview.DisposeAsync();
        Client.Dispose();
        Content.Dispose();
        Output.Dispose();
    }

    private async Task<PreviewState> UntilAsync(Func<PreviewState, Task<bool>> isReached)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var last = PreviewState.Initial;
        await using var events = await Client.GetStreamAsync(PreviewRoutes.Events, patience.Token);
        try
        {
            await foreach (var item in SseParser.Create(events).EnumerateAsync(patience.Token))
            {
                last = JsonSerializer.Deserialize<PreviewState>(item.Data, JsonSerializerOptions.Web)!;
                if (await isReached(last))
                    return last;
            }
        }
        catch (OperationCanceledException)
        {
        }
        throw new InvalidOperationException($"the preview never came to what was asked; the last it said was {last}");
    }
}
