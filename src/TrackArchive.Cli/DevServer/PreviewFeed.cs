using System.Runtime.CompilerServices;

namespace TrackArchive.Cli.DevServer;

/// <summary>The state of the preview for all who follow it. Who is slow misses states in between, never the newest.</summary>
internal sealed class PreviewFeed
{
    private readonly Lock _gate = new();
    private PreviewState _current = PreviewState.Initial;
    private TaskCompletionSource _replaced = NewSource();

    public PreviewState Current => Now().State;

    public void Show(PreviewState state)
    {
        TaskCompletionSource replaced;
        lock (_gate)
            (_current, replaced, _replaced) = (state, _replaced, NewSource());
        replaced.SetResult();
    }

    /// <summary>The state now and each that follows, until cancelled.</summary>
    public async IAsyncEnumerable<PreviewState> FollowAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var (state, replaced) = Now();
            yield return state;
            await replaced.WaitAsync(cancellation);
        }
    }

    private (PreviewState State, Task Replaced) Now()
    {
        lock (_gate)
            return (_current, _replaced.Task);
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
