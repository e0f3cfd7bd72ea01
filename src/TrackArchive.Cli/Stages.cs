using System.Diagnostics;

namespace TrackArchive.Cli;

/// <summary>Names the stage that is under way, to whoever watches, and keeps the time of each.</summary>
public sealed class Stages(Action<string> watch)
{
    private readonly List<StageTime> _times = [];

    public IReadOnlyList<StageTime> Times => _times;

    public T Run<T>(string stage, Func<T> work)
    {
        watch(stage);
        var started = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            _times.Add(new StageTime(stage, Stopwatch.GetElapsedTime(started)));
        }
    }

    public async Task<T> RunAsync<T>(string stage, Func<Task<T>> work)
    {
        watch(stage);
        var started = Stopwatch.GetTimestamp();
        try
        {
            return await work();
        }
        finally
        {
            _times.Add(new StageTime(stage, Stopwatch.GetElapsedTime(started)));
        }
    }
}
