using TrackArchive.Cli.DevServer;
using Xunit;

namespace TrackArchive.Tests.Cli.DevServer;

public sealed class ChangeDebounceSpecs
{
    private readonly ManualClock _clock = new();
    private readonly ChangeDebounce _changes;

    public ChangeDebounceSpecs() => _changes = new ChangeDebounce(_clock, quiet: Milliseconds(100), longest: Milliseconds(1000));

    [Fact]
    public async Task A_change_counts_after_a_time_of_quiet()
    {
        _changes.Changed();
        var next = NextAsync();
        _clock.Advance(Milliseconds(99));
        Assert.False(next.IsCompleted);
        _clock.Advance(Milliseconds(1));
        await Ended(next);
    }

    [Fact]
    public async Task Each_further_change_prolongs_the_wait()
    {
        _changes.Changed();
        var next = NextAsync();
        _clock.Advance(Milliseconds(60));
        _changes.Changed();
        _clock.Advance(Milliseconds(60));
        Assert.False(next.IsCompleted);
        _clock.Advance(Milliseconds(40));
        await Ended(next);
    }

    [Fact]
    public async Task Changes_without_end_do_not_prolong_it_for_ever()
    {
        _changes.Changed();
        var next = NextAsync();
        for (var i = 0; i < 20; i++)
        {
            _clock.Advance(Milliseconds(50));
            _changes.Changed();
        }
        await Ended(next);
    }

    [Fact]
    public async Task A_flood_is_one_change()
    {
        for (var i = 0; i < 10_000; i++)
            _changes.Changed();
        _clock.Advance(Milliseconds(100));
        await Ended(NextAsync());
        var second = NextAsync();
        _clock.Advance(Milliseconds(10_000));
        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task A_change_while_nobody_waits_is_kept()
    {
        _changes.Changed();
        _clock.Advance(Milliseconds(5000));
        await Ended(NextAsync());
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var next = _changes.NextAsync(cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    private Task NextAsync() => _changes.NextAsync(TestContext.Current.CancellationToken);

    private static Task Ended(Task next) => next.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    private static TimeSpan Milliseconds(int n) => TimeSpan.FromMilliseconds(n);
}
