namespace TrackArchive.FaultTests.Fuzzing;

/// <summary>
/// Holds work to a second of the processor: on a busy machine a second of the clock says nothing. What does not end at all is
/// not waited for. One work at a time, since the whole process is measured.
/// </summary>
internal static class Deadline
{
    private const int Attempts = 3;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Hanging = TimeSpan.FromSeconds(60);

    /// <summary>A work that another disturbed, by collecting its garbage, say, is measured again.</summary>
    public static void Hold(Action work)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var running = Task.Run(work);
            Assert.True(running.Wait(Hanging), "it hangs");
            var taken = Environment.CpuUsage.TotalTime - before;
            if (taken <= Most)
                return;
            Assert.True(attempt < Attempts, $"it takes {taken.TotalSeconds:F1} s");
        }
    }
}
