using System.Threading.Channels;

namespace TrackArchive.Cli.DevServer;

/// <summary>
/// Makes one of a flood of changes: <see cref="NextAsync"/> ends when there was a change and then quiet, or when changes
/// have gone on for too long to wait. A change that comes while nobody waits is kept for the next who does.
/// </summary>
internal sealed class ChangeDebounce(TimeProvider clock, TimeSpan quiet, TimeSpan longest)
{
    /// <summary>Times of changes, of which only the newest counts.</summary>
    private readonly Channel<long> _changes = Channel.CreateBounded<long>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Changed() => _changes.Writer.TryWrite(clock.GetTimestamp());

    public async Task NextAsync(CancellationToken cancellation)
    {
        var first = await _changes.Reader.ReadAsync(cancellation);
        var last = first;
        while (Remaining(first, last) is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellation);
            if (_changes.Reader.TryRead(out var later))
                last = later;
        }
    }

    private TimeSpan Remaining(long first, long last)
    {
        var (untilQuiet, untilLate) = (quiet - clock.GetElapsedTime(last), longest - clock.GetElapsedTime(first));
        return untilQuiet < untilLate ? untilQuiet : untilLate;
    }
}
