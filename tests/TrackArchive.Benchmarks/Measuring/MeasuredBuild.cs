using System.Diagnostics;

namespace TrackArchive.Benchmarks.Measuring;

/// <summary>A build in a process of its own; Node, which makes the full-text index, is in the time and not in the rest.</summary>
internal sealed record MeasuredBuild(TimeSpan Time, TimeSpan Processor, long PeakBytes, int Files, long Bytes)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    /// <exception cref="InvalidOperationException">The build failed.</exception>
    public static MeasuredBuild Run(string content, string output)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            ["exec", Path.Combine(AppContext.BaseDirectory, "trackarchive.dll"), "build", "--content", content, "--output", output]))!;
        var (processor, peak) = (TimeSpan.Zero, 0L);
        do
        {
            try
            {
                process.Refresh();
                (processor, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                // It ended between two glances; what was seen last stands.
            }
        }
        while (!process.WaitForExit(Glance));
        var time = Stopwatch.GetElapsedTime(started);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The build of {content} ended with {process.ExitCode}.");
        FileInfo[] files = [.. new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories)];
        return new(time, processor, peak, files.Length, files.Sum(f => f.Length));
    }
}
