using System.Diagnostics;

namespace TrackArchive.Composition;

/// <summary>Names the stage that is under way, to whoever watches, and keeps the time of each.</summary>
public sealed class Stages(Action<string> watch)
{
    private readonly List<StageTime> _times = [];

    public IReadOnlyList<StageTime> Times => _times;

    public T Run<T>(string stage, Func<T> work)
    {
        watch(stage);
        var clock = new Clock();
        try
        {
            return work();
        }
        finally
        {
            _times.Add(clock.Read(stage));
        }
    }

    public void Run(string stage, Action work) => Run(stage, () =>
    {
        work();
        return true;
    });

    public async Task<T> RunAsync<T>(string stage, Func<Task<T>> work)
    {
        watch(stage);
        var clock = new Clock();
        try
        {
            return await work();
        }
        finally
        {
            _times.Add(clock.Read(stage));
        }
    }

    private sealed class Clock
    {
        private readonly long _started = Stopwatch.GetTimestamp();
        private readonly TimeSpan _processor = Environment.CpuUsage.TotalTime;
        private readonly long _allocated = GC.GetTotalAllocatedBytes();

        public StageTime Read(string stage) =>
            new(stage, Stopwatch.GetElapsedTime(_started), Environment.CpuUsage.TotalTime - _processor, GC.GetTotalAllocatedBytes() - _allocated);
    }
}
