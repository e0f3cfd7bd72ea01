using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace TrackArchive.Publishing.Output;

internal static class ParallelWork
{
    /// <summary>
    /// Takes the items up in their order and lets the first failure out as it was thrown; items that other workers have
    /// begun by then are finished, later ones are not begun.
    /// </summary>
    public static void Run<T>(IEnumerable<T> items, int workers, Action<T> work)
    {
        var oneByOne = Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering);
        try
        {
            Parallel.ForEach(oneByOne, new ParallelOptions { MaxDegreeOfParallelism = workers }, work);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
